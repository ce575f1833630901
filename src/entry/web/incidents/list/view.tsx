import {
  type IncidentClock,
  type IncidentId,
  incidentReference,
  reportedKinds,
} from '../../../../foundation/assurance/index.js';
import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
  Tag,
  WarningText,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { kindWords } from '../incident-words.js';
import { clockColours } from '../say-clock.js';
import { hoursWords, incidentsWords } from './words.js';

export interface IncidentLine {
  readonly id: IncidentId;
  readonly kind: string;
  readonly known: string;
  readonly clock: IncidentClock['state'];
  readonly says: string;
  readonly state: string;
  readonly isOpen: boolean;
  /** A resident raised it and has no answer yet. */
  readonly waits: boolean;
}

/** What of a form that was not right is shown again. */
export interface Said {
  readonly faults?: Readonly<Record<string, string>>;
  readonly typed?: Opened<Raw>;
  readonly chosen?: Readonly<Record<'kind' | 'miss' | 'hours', string | undefined>>;
}

interface IncidentsView {
  readonly frame: Frame;
  /** None for an officer who does not handle incidents. */
  readonly lines: readonly IncidentLine[] | undefined;
  readonly did: boolean;
  readonly said: Said;
}

export function IncidentsPage({ frame, lines, did, said }: IncidentsView) {
  const { language } = frame;
  const say = (key: keyof typeof incidentsWords) => incidentsWords[key][language];
  const targets: Record<string, string> = { kind: '#kind', miss: '#miss', hours: '#hours', what: '#what' };
  const errors = Object.entries(said.faults ?? {}).map(([field, text]) => ({ text, href: targets[field] ?? '#kind' }));
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'incidents')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={say('did')} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {lines && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.markingEvidence}>
            {say('marking')}
          </a>
        </p>
      )}
      {lines && <Lines frame={frame} lines={lines} />}
      <Report frame={frame} said={said} />
    </Framed>
  );
}

const heads = ['kind', 'number', 'known', 'clock', 'state'] as const;

function Lines({ frame: { language }, lines }: { readonly frame: Frame; readonly lines: readonly IncidentLine[] }) {
  const overdue = lines.filter(({ clock, isOpen }) => clock === 'overdue' && isOpen).length;
  const says = incidentsWords[overdue === 1 ? 'overdueOne' : 'overdue'][language];
  return (
    <>
      {overdue > 0 && <WarningText>{fill(says, { count: String(overdue) })}</WarningText>}
      <DataTable
        caption={incidentsWords.listed[language]}
        columns={heads.map((head) => ({ head: incidentsWords[head][language] }))}
        rows={lines.map(({ id, kind, known, clock, says: hours, state, waits }) => [
          <a class="govuk-link" href={paths.incident(id)}>
            {kind}
            <span class="govuk-visually-hidden"> {incidentReference(id)}</span>
          </a>,
          incidentReference(id),
          known,
          <Tag colour={clockColours[clock]}>{hours}</Tag>,
          waits ? `${state}. ${incidentsWords.waits[language]}` : state,
        ])}
        empty={incidentsWords.none[language]}
      />
    </>
  );
}

function Report({ frame: { language }, said }: { readonly frame: Frame; readonly said: Said }) {
  const say = (key: keyof typeof incidentsWords) => incidentsWords[key][language];
  const { faults = {}, chosen, typed } = said;
  const errorOf = (field: string) => (faults[field] === undefined ? {} : { error: { text: faults[field] } });
  const legend = (text: string) => ({ legend: { text, size: 's' as const } });
  return (
    <Form action={paths.incidents}>
      <h2 class="govuk-heading-m">{say('report')}</h2>
      <Radios
        {...{ name: 'kind', value: chosen?.kind, fieldset: legend(say('whatKind')), ...errorOf('kind') }}
        items={reportedKinds.map((value) => ({ value, text: kindWords[value][language] }))}
      />
      <Radios
        {...{ name: 'miss', value: chosen?.miss, fieldset: legend(say('miss')), ...errorOf('miss') }}
        items={(['happened', 'nearly'] as const).map((value) => ({ value, text: say(value) }))}
      />
      <Radios
        {...{ name: 'hours', value: chosen?.hours, fieldset: legend(say('hours')), ...errorOf('hours') }}
        items={Object.entries(hoursWords).map(([value, text]) => ({ value, text: text[language] }))}
      />
      <Field
        {...{ kind: 'long-text', name: 'what', language, value: typed, isAboutUser: false }}
        label={say('what')}
        hint={say('whatHint')}
        {...errorOf('what')}
      />
      <Button preventDoubleClick>{say('send')}</Button>
    </Form>
  );
}
