import { Button, Form, Reveal, Tag } from '../../../components/index.js';
import type { FirmNews } from '../../firms/list-firm-news.js';
import { NewsPart } from '../../firms/news-part.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { NamedMandate } from '../named-mandate.js';
import { mandateWords } from '../words.js';

interface ActForPageProps {
  readonly frame: Frame;
  readonly held: readonly NamedMandate[];
  readonly news: readonly FirmNews[];
  /** The mandate under which one acts just now. */
  readonly acting: string | undefined;
}

export function ActForPage({ frame, held, news, acting }: ActForPageProps) {
  const { language } = frame;
  const title = mandateWords.actTitle[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.mandates }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{held.length > 0 ? mandateWords.actLead[language] : mandateWords.noneHeld[language]}</p>
      <ul class="govuk-list gh-own">
        {held.map(({ one, name, about }) => (
          <li class="gh-own__one">
            <div>
              <strong class="gh-wrap">{name ? <Reveal value={name} /> : mandateWords.nameless[language]}</strong>{' '}
              <span class="govuk-hint gh-own__hint">{about}</span>
            </div>
            {one.id === acting ? (
              <Tag>{mandateWords.youActNow[language]}</Tag>
            ) : (
              <Form action={paths.actFor} hidden={{ mandate: one.id }}>
                <Button class="govuk-!-margin-bottom-0">
                  {mandateWords.actForThem[language]}
                  <span class="govuk-visually-hidden">: {name && <Reveal value={name} />}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {acting !== undefined && (
        <Form action={paths.actFor}>
          <Button variant="secondary">{mandateWords.actForMyself[language]}</Button>
        </Form>
      )}
      <NewsPart news={news} language={language} />
    </Framed>
  );
}
