import type { Opened } from '../../../../platform/sealed/index.js';
import {
  Button,
  ErrorSummary,
  Form,
  InsetText,
  Radios,
  Reveal,
  Select,
  SummaryList,
  Tag,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { type Fault, faultText } from '../words.js';
import type { DeskDecision } from './present.js';
import { decisionWords, reviewTimes } from './words.js';

interface DecisionProps {
  readonly frame: Frame;
  readonly shown: DeskDecision & {
    readonly why: Opened<string> | undefined;
    /** Whether the reader noted it, so that a colleague reviews it. */
    readonly isOwn: boolean;
  };
  readonly chosen: { readonly verdict: string | undefined; readonly reviewIn: string | undefined };
  readonly faults: readonly Fault[];
}

const targets: Readonly<Partial<Record<Fault, string>>> = { 'review-in': '#review-in' };

export function DecisionPage(props: DecisionProps) {
  const { frame, faults, shown } = props;
  const { language } = frame;
  const title = decisionWords.title[language];
  const errors = faults.map((fault) => ({ text: faultText[fault][language], href: targets[fault] ?? '#verdict' }));
  const said = shown.isOver ? decisionWords.isOver : decisionWords.byAnother;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      hasErrors={errors.length > 0}
      back={{ href: paths.noteStanding }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts {...props} />
      {shown.isOver || shown.isOwn ? <InsetText>{said[language]}</InsetText> : <Review {...props} />}
    </Framed>
  );
}

function Facts({ frame: { language }, shown }: DecisionProps) {
  const why = shown.why ? (
    <div class="gh-notes__text">
      <Reveal value={shown.why} />
    </div>
  ) : (
    decisionWords.noWhy[language]
  );
  const rows = [
    [decisionWords.person, shown.reference],
    [decisionWords.decision, shown.decision],
    [decisionWords.noted, shown.noted],
    [decisionWords.why, why],
    [decisionWords.review, <ReviewBy one={shown} language={language} />],
    [decisionWords.reviewed, shown.reviewedBy],
  ] as const;
  return <SummaryList rows={rows.map(([key, text]) => ({ key: { text: key[language] }, value: { text } }))} />;
}

/** By when it is to be looked at again, and that this is past. */
export function ReviewBy({
  one: { review, isOverdue },
  language,
}: {
  readonly one: Pick<DeskDecision, 'review' | 'isOverdue'>;
  readonly language: Frame['language'];
}) {
  return (
    <>
      {review} {isOverdue && <Tag colour="red">{decisionWords.overdue[language]}</Tag>}
    </>
  );
}

function Review({ frame: { language }, shown, chosen, faults }: DecisionProps) {
  const errorOf = (fault: Fault) => (faults.includes(fault) ? { error: { text: faultText[fault][language] } } : {});
  const found = { confirmed: decisionWords.confirmed, ended: decisionWords.endIt };
  return (
    <Form action={shown.href}>
      <Radios
        name="verdict"
        value={chosen.verdict}
        fieldset={{ legend: { text: decisionWords.found[language], size: 's' } }}
        items={Object.entries(found).map(([value, text]) => ({ value, text: text[language] }))}
        {...errorOf('verdict')}
        {...errorOf('decides-again')}
      />
      <ReviewIn
        language={language}
        label={decisionWords.nextReview[language]}
        value={chosen.reviewIn}
        {...errorOf('review-in')}
      />
      <Button preventDoubleClick>{decisionWords.note[language]}</Button>
    </Form>
  );
}

interface ReviewInProps {
  readonly language: Frame['language'];
  readonly label: string;
  readonly value: string | undefined;
  readonly error?: { readonly text: string };
}

/** In what time it is looked at again. */
export function ReviewIn({ language, label, value, error }: ReviewInProps) {
  const items = Object.entries(reviewTimes).map(([days, text]) => ({ value: days, text: text[language] }));
  return (
    <Select
      name="review-in"
      label={label}
      value={value}
      items={[{ value: '', text: '' }, ...items]}
      {...(error ? { error } : {})}
    />
  );
}
