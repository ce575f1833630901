import {
  evidenceKinds,
  type MandateRequest,
  mandateEvidenceLevels,
  requestReasons,
} from '../../../../foundation/people/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Form,
  Radios,
  Reveal,
  Select,
  SummaryList,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { reasonWords } from '../../mandates/request/words.js';
import { actionForWords, capacityWords } from '../../mandates/words.js';
import { paths } from '../../paths.js';
import { deskMandateWords, evidenceText, type Fault, faultText, levelText } from '../words.js';

interface RequestToCheckProps {
  readonly frame: Frame;
  readonly one: MandateRequest;
  readonly titles: readonly string[];
  /** What whoever asked has typed, opened by a look. */
  readonly typed: ReadonlyMap<string, Opened<unknown>>;
  readonly chosen: {
    readonly evidence: readonly string[];
    readonly level: string | undefined;
    readonly days: string | undefined;
  };
  readonly faults: readonly Fault[];
}

const legend = (text: string) => ({ legend: { text, size: 's' as const } });
const targets: Readonly<Partial<Record<Fault, string>>> = { level: '#level', days: '#days', reason: '#why' };

export function RequestToCheckPage(props: RequestToCheckProps) {
  const { frame, one, faults } = props;
  const { language } = frame;
  const title = deskMandateWords.request[language];
  const errors = faults.map((fault) => ({ text: faultText[fault][language], href: targets[fault] ?? '#evidence' }));
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={errors.length > 0}
      back={{ href: paths.deskMandates }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Typed {...props} />
      <Approve {...props} />
      <Form action={paths.refuseRequest(one.id)}>
        <h2 class="govuk-heading-m">{deskMandateWords.orRefuse[language]}</h2>
        <Select
          name="why"
          label={deskMandateWords.reason[language]}
          items={requestReasons.map((value) => ({ value, text: reasonWords[value][language] }))}
        />
        <Button variant="warning">{deskMandateWords.refuse[language]}</Button>
      </Form>
    </Framed>
  );
}

function Typed({ frame: { language }, one, titles, typed }: RequestToCheckProps) {
  const opened = (field: string) => {
    const value = typed.get(field);
    return { text: value ? <Reveal value={value as Opened<string>} /> : '' };
  };
  return (
    <SummaryList
      rows={[
        { key: deskMandateWords.capacity[language], value: capacityWords[one.capacity][language] },
        { key: deskMandateWords.person[language], value: opened('person') },
        { key: deskMandateWords.delegate[language], value: opened('delegate') },
        {
          key: deskMandateWords.typedReference[language],
          value: opened('reference'),
        },
        {
          key: deskMandateWords.about[language],
          value: (one.about ? deskMandateWords.isCase : deskMandateWords.isNoCase)[language],
        },
        { key: deskMandateWords.where[language], value: opened('evidence') },
        ...(typed.has('birth') ? [{ key: deskMandateWords.birth[language], value: opened('birth') }] : []),
        {
          key: deskMandateWords.services[language],
          value: [...titles, ...one.may.map((may) => actionForWords[may][language])].join('; '),
        },
      ]}
    />
  );
}

function Approve({ frame: { language }, one, chosen, faults }: RequestToCheckProps) {
  const said = (fault: Fault) => (faults.includes(fault) ? { error: { text: faultText[fault][language] } } : {});
  const lengths = [
    { value: '31', text: deskMandateWords.month[language] },
    { value: '366', text: deskMandateWords.year[language] },
    ...(one.capacity === 'parent' ? [{ value: '6588', text: deskMandateWords.untilGrown[language] }] : []),
  ];
  return (
    <Form action={paths.approveRequest(one.id)}>
      <Checkboxes
        name="evidence"
        values={chosen.evidence}
        fieldset={legend(deskMandateWords.seen[language])}
        items={evidenceKinds[one.capacity].map((value) => ({ value, text: evidenceText[value][language] }))}
        {...said('evidence')}
      />
      <Radios
        name="level"
        value={chosen.level}
        fieldset={legend(deskMandateWords.level[language])}
        items={mandateEvidenceLevels.map((value) => ({ value, text: levelText[value][language] }))}
        {...said('level')}
      />
      <Radios
        name="days"
        value={chosen.days}
        fieldset={legend(deskMandateWords.days[language])}
        items={lengths}
        {...said('days')}
      />
      {one.capacity === 'attorney-finance' && (
        <Checkboxes
          name="needs-loss"
          values={[]}
          items={[{ value: 'yes', text: deskMandateWords.needsLoss[language] }]}
        />
      )}
      <Button preventDoubleClick>{deskMandateWords.approve[language]}</Button>
    </Form>
  );
}
