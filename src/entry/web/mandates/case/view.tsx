import { isSensitive } from '../../../../work/cases/index.js';
import { InsetText, Pagination, Reveal, Tag } from '../../../components/index.js';
import type { FirmNews } from '../../firms/list-firm-news.js';
import { NewsPart } from '../../firms/news-part.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { Marking, MarkingFoot } from '../../layout/marking.js';
import { paths } from '../../paths.js';
import { DecisionsPart } from '../../verifiers/decision/people-view.js';
import type { ShownDecision } from '../../verifiers/decision/present.js';
import { type HeldView, markingOfLines } from '../../your-data/held/present.js';
import { HeldSection } from '../../your-data/held/view.js';
import type { NamedMandate } from '../named-mandate.js';
import { mandateWords } from '../words.js';

interface ActingPageProps {
  readonly frame: Frame;
  readonly mandate: NamedMandate;
  readonly cases: readonly {
    readonly href: string;
    readonly service: string;
    readonly reference: string;
    readonly state: string;
  }[];
  /** With where many are sent in one file, where they may be. */
  readonly services: readonly { readonly href: string; readonly text: string; readonly bulk: string | undefined }[];
  /** What was decided in the person's best interests; for attorneys and deputies alone. */
  readonly decisions: readonly ShownDecision[];
  readonly news: readonly FirmNews[];
  /** Where older requests are, and newer ones. */
  readonly more: string | undefined;
  readonly before: string | undefined;
}

function Person({ frame: { language }, mandate: { name } }: Pick<ActingPageProps, 'frame' | 'mandate'>) {
  return (
    <span class="gh-wrap">
      {mandateWords.youActFor[language]} {name ? <Reveal value={name} /> : mandateWords.nameless[language]}
    </span>
  );
}

export function ActingPage({ frame, mandate, cases, services, decisions, news, more, before }: ActingPageProps) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={mandateWords.youActFor[language]} back={{ href: paths.actFor }}>
      <h1 class="govuk-heading-l">
        <Person frame={frame} mandate={mandate} />
      </h1>
      <p class="govuk-body-l">{mandate.about}</p>
      <h2 class="govuk-heading-m">{mandateWords.theirRequests[language]}</h2>
      {cases.length === 0 && <p class="govuk-body">{mandateWords.noRequests[language]}</p>}
      {cases.length > 0 && <p class="govuk-body">{mandateWords.isLook[language]}</p>}
      <ul class="govuk-list gh-own">
        {cases.map(({ href, service, reference, state }) => (
          <li class="gh-own__one">
            <div>
              <a class="govuk-link" href={href}>
                {service}
              </a>{' '}
              <span class="govuk-hint gh-own__hint">{reference}</span>
            </div>
            <Tag>{state}</Tag>
          </li>
        ))}
      </ul>
      {(more || before) && (
        <Pagination
          previous={before ? { href: before, text: mandateWords.newerRequests[language] } : undefined}
          next={more ? { href: more, text: mandateWords.olderRequests[language] } : undefined}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.actingLooks}>
          {mandateWords.actingLooks[language]}
        </a>
      </p>
      <DecisionsPart
        language={language}
        decisions={decisions.map((one) => ({ ...one, why: undefined }))}
        isOwn={false}
      />
      {services.length > 0 && <h2 class="govuk-heading-m">{mandateWords.useServices[language]}</h2>}
      <ul class="govuk-list">
        {services.map(({ href, text, bulk }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
            {bulk && (
              <>
                {' – '}
                <a class="govuk-link" href={bulk}>
                  {mandateWords.inOneFile[language]}
                  <span class="govuk-visually-hidden">: {text}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <NewsPart news={news} language={language} />
    </Framed>
  );
}

interface ActingCasePageProps extends Pick<ActingPageProps, 'frame' | 'mandate'> {
  readonly held: HeldView;
}

export function ActingCasePage({ frame, mandate, held }: ActingCasePageProps) {
  const { language } = frame;
  const marking = markingOfLines(held.lines);
  return (
    <Framed frame={frame} title={held.service} back={{ href: paths.acting, text: mandateWords.back[language] }}>
      {isSensitive(marking) && <Marking marking={marking} language={language} />}
      <h1 class="govuk-heading-l">
        <Person frame={frame} mandate={mandate} />
      </h1>
      <InsetText>{mandateWords.wasLook[language]}</InsetText>
      <HeldSection frame={frame} one={held} />
      {isSensitive(marking) && <MarkingFoot marking={marking} />}
    </Framed>
  );
}
