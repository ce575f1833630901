import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  DateInput,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { DeskDecision } from '../decision/present.js';
import { ReviewBy, ReviewIn } from '../decision/view.js';
import { decisionWords } from '../decision/words.js';
import { decisionText, deskMandateWords, type Fault, faultText, noteText, standingEvidenceText } from '../words.js';

interface StandingProps {
  readonly frame: Frame;
  readonly decisions: readonly DeskDecision[];
  readonly faults: readonly Fault[];
  /** What is wrong with the why that was typed. */
  readonly whySays: Words | undefined;
  /** Which of the two forms was sent, with what was typed there. */
  readonly which?: 'standing' | 'best';
  readonly typed?: Opened<Raw>;
  readonly why?: Opened<Raw>;
  readonly chosen: {
    readonly note: string | undefined;
    readonly evidence: string | undefined;
    readonly decision: string | undefined;
    readonly reviewIn: string | undefined;
    readonly day: string | undefined;
    readonly month: string | undefined;
    readonly year: string | undefined;
  };
  readonly did: Words | undefined;
}

/** The box of each form in which the reference is typed. */
export const referenceOf = { standing: 'reference', best: 'about' } as const;

const legend = (text: string) => ({ legend: { text, size: 's' as const } });
const targetOf = (fault: Fault, which: 'standing' | 'best'): string => {
  if (fault === 'note' || fault === 'not-now') return '#note';
  if (fault === 'evidence' || fault === 'decision' || fault === 'review-in') return `#${fault}`;
  if (fault === 'no-why' || fault === 'why-wrong') return '#why';
  return fault === 'decided-on' ? '#decided-on-day' : `#${referenceOf[which]}`;
};

export function StandingPage(props: StandingProps) {
  const { frame, faults, which = 'standing', did } = props;
  const { language } = frame;
  const title = deskMandateWords.standing[language];
  const errors = faults.map((fault) => ({
    text: (fault === 'why-wrong' ? (props.whySays ?? faultText[fault]) : faultText[fault])[language],
    href: targetOf(fault, which),
  }));
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={errors.length > 0}
      back={{ href: paths.deskMandates }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{deskMandateWords.standingLead[language]}</p>
      <NoteForm {...props} />
      <Decisions {...props} />
      <h2 class="govuk-heading-m">{deskMandateWords.best[language]}</h2>
      <DecisionForm {...props} />
    </Framed>
  );
}

function Decisions({ frame: { language }, decisions }: StandingProps) {
  const columns = ['person', 'decision', 'noted', 'review', 'reviewed', 'why'] as const;
  return (
    <>
      <DataTable
        caption={decisionWords.list[language]}
        columns={columns.map((head) => ({ head: decisionWords[head][language] }))}
        rows={decisions.map((one) => [
          one.reference,
          one.decision,
          one.noted,
          <ReviewBy one={one} language={language} />,
          one.reviewedBy,
          <a class="govuk-link" href={one.href}>
            {decisionWords.open[language]}
            <span class="govuk-visually-hidden">: {one.reference}</span>
          </a>,
        ])}
        empty={decisionWords.none[language]}
      />
      <p class="govuk-body">
        {decisionWords.lead[language]} {decisionWords.openLook[language]}
      </p>
    </>
  );
}

const saidOf = ({ frame, faults }: StandingProps, mine: readonly Fault[]) => {
  const fault = faults.find((one) => mine.includes(one));
  return fault ? { error: { text: faultText[fault][frame.language] } } : {};
};
const byReference: readonly Fault[] = ['reference', 'nobody', 'several', 'has-capacity'];

function Reference(props: StandingProps & { readonly of: 'standing' | 'best' }) {
  const { frame, of, which, typed } = props;
  const isMine = of === which;
  return (
    <Field
      kind="text"
      name={referenceOf[of]}
      label={deskMandateWords.reference[frame.language]}
      language={frame.language}
      value={isMine ? typed : undefined}
      isAboutUser={false}
      {...(isMine ? saidOf(props, byReference) : {})}
    />
  );
}

function NoteForm(props: StandingProps) {
  const { frame, chosen } = props;
  const { language } = frame;
  return (
    <Form action={paths.noteStanding}>
      <Reference {...props} of="standing" />
      <Radios
        name="note"
        value={chosen.note}
        fieldset={legend(deskMandateWords.note[language])}
        items={Object.entries(noteText).map(([value, text]) => ({ value, text: text[language] }))}
        {...saidOf(props, ['note', 'not-now'])}
      />
      <Radios
        name="evidence"
        value={chosen.evidence}
        fieldset={legend(deskMandateWords.evidence[language])}
        items={Object.entries(standingEvidenceText).map(([value, text]) => ({ value, text: text[language] }))}
        {...saidOf(props, ['evidence'])}
      />
      <Button preventDoubleClick>{deskMandateWords.noteIt[language]}</Button>
    </Form>
  );
}

/** The boxes of the day that were filled in. */
const present = ({ day, month, year }: StandingProps['chosen']) => ({
  ...(day === undefined ? {} : { day }),
  ...(month === undefined ? {} : { month }),
  ...(year === undefined ? {} : { year }),
});

function DecisionForm(props: StandingProps) {
  const { frame, chosen } = props;
  const { language } = frame;
  return (
    <Form action={paths.noteBestInterest}>
      <Reference {...props} of="best" />
      <Radios
        name="decision"
        value={chosen.decision}
        fieldset={legend(deskMandateWords.decision[language])}
        items={Object.entries(decisionText).map(([value, text]) => ({ value, text: text[language] }))}
        {...saidOf(props, ['decision'])}
      />
      <DateInput
        id="decided-on"
        namePrefix="decided-on"
        values={present(chosen)}
        fieldset={legend(deskMandateWords.decidedOn[language])}
        {...saidOf(props, ['decided-on'])}
      />
      <Field
        {...{ kind: 'long-text', name: 'why', language, value: props.why, limit: 5000, isAboutUser: false }}
        label={decisionWords.whyAsk[language]}
        hint={decisionWords.whyHint[language]}
        {...(props.whySays ? { error: { text: props.whySays[language] } } : saidOf(props, ['no-why']))}
      />
      <ReviewIn
        language={language}
        label={decisionWords.reviewIn[language]}
        value={chosen.reviewIn}
        {...saidOf(props, ['review-in'])}
      />
      <Button preventDoubleClick>{deskMandateWords.noteDecision[language]}</Button>
    </Form>
  );
}
