import { ErrorSummary, NotificationBanner, Reveal, SummaryList, Tag, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { clockColours } from '../say-clock.js';
import type { IncidentView } from './present.js';
import type { Shown } from './shown.js';
import { Steps } from './view-steps.js';
import { incidentWords } from './words.js';

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
      navigation={deskNavigation(language, 'incidents')}
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
          ...text(view.after),
        ]}
      />
      {view.can.work && <Steps {...shown} />}
    </Framed>
  );
}
