import { InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';

interface FirmsPageProps {
  readonly frame: Frame;
  readonly number: string;
  readonly lines: readonly {
    readonly name: string;
    readonly what: string;
    /** Where its people and mandates are seen to, for whoever answers for it. */
    readonly href: string | undefined;
  }[];
}

export function FirmsPage({ frame, number, lines }: FirmsPageProps) {
  const { language } = frame;
  const title = firmWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.mandates }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{firmWords.lead[language]}</p>
      <h2 class="govuk-heading-m">{firmWords.yours[language]}</h2>
      {lines.length === 0 && <p class="govuk-body">{firmWords.none[language]}</p>}
      <ul class="govuk-list gh-own">
        {lines.map(({ name, what, href }) => (
          <li class="gh-own__one">
            <div>
              <strong class="gh-wrap">{name}</strong> <span class="govuk-hint gh-own__hint">{what}</span>
            </div>
            {href && (
              <a class="govuk-link" href={href}>
                {firmWords.manage[language]}
                <span class="govuk-visually-hidden">: {name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{firmWords.yourNumber[language]}</h2>
      <InsetText>
        <strong class="gh-wrap">{number}</strong>
      </InsetText>
      <p class="govuk-body">{firmWords.yourNumberLead[language]}</p>
    </Framed>
  );
}
