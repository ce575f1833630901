import { ErrorSummary, NotificationBanner, Reveal, SummaryList, Tag, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { clockColours } from '../say-clock.js';
import type { IncidentView } from './present.js';
import type { Shown } from './shown.js';
import { ConcernSteps } from './view-concern.js';
import { Steps } from './view-steps.js';
import { incidentWords } from './words.js';

/** What stands of the resident who raised it. */
function concernRows({ frame: { language }, view: { concern } }: Shown) {
  if (!concern) return [];
  const { look, answer, state } = concern;
  const seen = look && (
    <>
      {look.says}{' '}
      {look.case && (
        <a class="govuk-link" href={paths.case(look.case)}>
          {incidentWords.openCase[language]}
        </a>
      )}
    </>
  );
  const said = (
    <>
      {state}
      {answer && (
        <div class="gh-notes__text">
          <Reveal value={answer} />
        </div>
      )}
    </>
  );
  return [
    ...(seen ? [{ key: { text: incidentWords.look[language] }, value: { text: seen } }] : []),
    { key: { text: incidentWords.reply[language] }, value: { text: said } },
  ];
}

export function IncidentPage(shown: Shown) {
  const { frame, view, fault, did } = shown;
  const { language } = frame;
  const text = (rows: IncidentView['before']) =>
    rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }));
  const what = view.what ? (
    <div class="gh-notes__text">
      <Reveal value={view.what} />
    </div>
  ) : (
    incidentWords.notKept[language]
  );
  return (
    <Framed
      frame={frame}
      title={view.title}
      variant="desk"
      navigation={deskNavigation(frame, 'incidents')}
      back={{ href: paths.incidents }}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault.text, href: `#${fault.box ?? 'facts'}` }]} />}
      {did && <NotificationBanner type="success" text={did} />}
      <h1 class="govuk-heading-l">{view.title}</h1>
      {view.can.work && view.clock === 'overdue' && <WarningText>{incidentWords.overdue[language]}</WarningText>}
      <h2 class="govuk-heading-m" id="facts">
        {incidentWords.facts[language]}
      </h2>
      <SummaryList
        rows={[
          ...text(view.before),
          {
            key: { text: incidentWords.clock[language] },
            value: { text: <Tag colour={clockColours[view.clock]}>{view.says}</Tag> },
          },
          { key: { text: incidentWords.what[language] }, value: { text: what } },
          ...concernRows(shown),
          ...text(view.after),
        ]}
      />
      <ConcernSteps {...shown} />
      {view.can.work && <Steps {...shown} />}
    </Framed>
  );
}
