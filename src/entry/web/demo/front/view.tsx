import { fill, type Language } from '../../../../platform/language/index.js';
import { Button, Form, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { Sight } from './read-sights.js';
import { frontWords } from './words.js';

export interface FrontPageProps {
  readonly frame: Frame;
  readonly sights: readonly Sight[];
  /** Whoever was asked for is not there yet. */
  readonly isEarly: boolean;
}

function sayBecome({ as }: Sight, language: Language): string | undefined {
  if (!as) return undefined;
  if ('officer' in as) return fill(frontWords.asOfficer[language], { name: as.officer });
  return fill(frontWords.asResident[language], { address: as.resident });
}

function OneSight({ sight, language }: { readonly sight: Sight; readonly language: Language }) {
  const { id, at, title, text } = sight;
  const become = sayBecome(sight, language);
  return (
    <li class="gh-people__one">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        {become ? (
          title[language]
        ) : (
          <a class="govuk-link" href={at}>
            {title[language]}
          </a>
        )}
      </h3>
      <p class="govuk-body govuk-!-margin-bottom-2">{text[language]}</p>
      {become && (
        <Form action={paths.demo} hidden={{ sight: id }}>
          <Button variant="secondary" class="gh-wrap">
            {become}
            <span class="govuk-visually-hidden">: {title[language]}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}

const groups = [
  ['anybody', ({ as }: Sight) => !as],
  ['residents', ({ as }: Sight) => as !== undefined && 'resident' in as],
  ['officers', ({ as }: Sight) => as !== undefined && 'officer' in as],
] as const;

export function FrontPage({ frame, sights, isEarly }: FrontPageProps) {
  const { language } = frame;
  const title = frontWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      {isEarly && <WarningText>{frontWords.later[language]}</WarningText>}
      <p class="govuk-body-l">{frontWords.lead[language]}</p>
      {groups.map(([name, isIn]) => (
        <section aria-labelledby={name}>
          <h2 class="govuk-heading-m" id={name}>
            {frontWords[name][language]}
          </h2>
          <ul class="govuk-list gh-people">
            {sights.filter(isIn).map((sight) => (
              <OneSight sight={sight} language={language} />
            ))}
          </ul>
        </section>
      ))}
      <ul class="govuk-list">
        {(['demoSignIn', 'demoSent'] as const).map((name) => (
          <li>
            <a class="govuk-link" href={paths[name]}>
              {frontWords[name === 'demoSent' ? 'sent' : 'others'][language]}
            </a>
          </li>
        ))}
      </ul>
    </Framed>
  );
}
