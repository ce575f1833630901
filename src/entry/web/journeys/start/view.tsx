import { fill, formatNumber, type Language, pickCounted } from '../../../../platform/language/index.js';
import type { Satisfaction } from '../../../../work/cases/index.js';
import type { Disruption } from '../../../../work/places/index.js';
import { Button, DataTable, Details, Form, InsetText, WarningText } from '../../../components/index.js';
import { SaidDisruptions } from '../../disruptions/said.js';
import { disruptionWords } from '../../disruptions/words.js';
import { issuedWords } from '../../issued/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { ImproveLink } from '../../layout/improve-link.js';
import { paths } from '../../paths.js';
import { afterwardsWords } from '../status/afterwards-words.js';
import type { ClosedView } from './present-closed.js';
import { minutesWords, startWords } from './words.js';

/** One answer that is about a person, and what is done with it. */
interface PrivacyLine {
  readonly label: string;
  readonly need: string;
  /** The declaration gives it in English only, whatever the page is in. */
  readonly isForeign: boolean;
  readonly keep: string;
}

export interface StartView {
  /** What the place knows of, and need not be reported; where it is, its page says. */
  readonly disruptions?: readonly Disruption[] | undefined;
  /** What people said of how it went; undefined while too few have. */
  readonly satisfaction?: Satisfaction | undefined;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly days: number;
  readonly questions: readonly { readonly label: string; readonly isOptional: boolean }[];
  readonly branches: boolean;
  readonly promise: string | undefined;
  readonly law: string | undefined;
  readonly privacy: readonly PrivacyLine[];
  /** Where its whole privacy notice is. */
  readonly notice: string;
  /** Where anybody checks what it issued, and its public register; undefined where it has none. */
  readonly check: string | undefined;
  readonly register: { readonly href: string; readonly text: string } | undefined;
  /** Where its form is printed; undefined where none is taken on paper. */
  readonly form: string | undefined;
  readonly action: string;
  /** Where its words may be commented on. */
  readonly improve: string;
  /** Where an unfinished draft of this browser goes on. */
  readonly carryOn: string | undefined;
  /** Given, it takes no new requests. */
  readonly closed?: ClosedView | undefined;
}

export function StartPage({ frame, ...view }: StartView & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={view.title} back={{ href: paths.home }}>
      <h1 class="govuk-heading-xl">{view.title}</h1>
      <p class="govuk-body-l">{view.summary}</p>
      <p class="govuk-body">
        {pickCounted(minutesWords, language, view.minutes)} {startWords.noAccount[language]}{' '}
        {fill(startWords.saveLater[language], { days: view.days })}
      </p>
      {view.closed && <Closed closed={view.closed} language={language} />}
      {view.disruptions && view.disruptions.length > 0 && (
        <Disrupted disruptions={view.disruptions} language={language} />
      )}
      <Questions {...view} frame={frame} />
      {view.promise && (
        <>
          <h2 class="govuk-heading-m">{startWords.next[language]}</h2>
          <p class="govuk-body">{view.promise}</p>
        </>
      )}
      {view.satisfaction && <Satisfied {...view.satisfaction} language={language} />}
      {!view.closed && <Begin {...view} frame={frame} />}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.returnToDraft}>
          {startWords.return[language]}
        </a>
      </p>
      {view.form && (
        <p class="govuk-body">
          <a class="govuk-link" href={view.form}>
            {startWords.printForm[language]}
          </a>
        </p>
      )}
      <Issues {...view} frame={frame} />
      <Privacy {...view} frame={frame} />
      <p class="govuk-body">
        <a class="govuk-link" href={view.notice}>
          {startWords.notice[language]}
        </a>
      </p>
      <ImproveLink href={frame.preview ? undefined : view.improve} language={language} />
    </Framed>
  );
}

interface DisruptedProps {
  readonly disruptions: readonly Disruption[];
  readonly language: Frame['language'];
}

const Disrupted = (props: DisruptedProps) => (
  <>
    <SaidDisruptions {...props} />
    <p class="govuk-body">
      <a class="govuk-link" href={paths.disruptions}>
        {disruptionWords.all[props.language]}
      </a>
    </p>
  </>
);

type Props = StartView & { readonly frame: Frame };

function Closed({ closed, language }: { readonly closed: ClosedView; readonly language: Frame['language'] }) {
  return (
    <WarningText>
      {closed.says}. {closed.why} {closed.until} {startWords.goesOn[language]}{' '}
      {closed.instead && (
        <a class="govuk-link" href={closed.instead.href}>
          {closed.instead.text}
        </a>
      )}
    </WarningText>
  );
}

/** The ways of those who apply for nothing, and want to know what was issued. */
function Issues({ frame: { language }, check, register }: Props) {
  const ways = [
    ...(check ? [{ href: check, text: issuedWords.checkTitle[language] }] : []),
    ...(register ? [register] : []),
  ];
  return (
    <>
      {ways.map(({ href, text }) => (
        <p class="govuk-body">
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </p>
      ))}
    </>
  );
}

function Questions({ frame: { language }, questions, branches }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m">{startWords.before[language]}</h2>
      <p class="govuk-body">{startWords.willAsk[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {questions.map(({ label, isOptional }) => (
          <li>{isOptional ? `${label} (${startWords.optional[language]})` : label}</li>
        ))}
      </ul>
      {branches && <p class="govuk-body">{startWords.some[language]}</p>}
    </>
  );
}

function Begin({ frame: { language }, action, carryOn }: Props) {
  if (!carryOn)
    return (
      <Form action={action}>
        <Button isStart>{startWords.start[language]}</Button>
      </Form>
    );
  return (
    <>
      <InsetText>{startWords.carryOnLead[language]}</InsetText>
      <Button isStart href={carryOn}>
        {startWords.carryOn[language]}
      </Button>
      <Form action={action}>
        <Button variant="secondary">{startWords.startAgain[language]}</Button>
      </Form>
    </>
  );
}

function Privacy({ frame: { language }, privacy, law }: Props) {
  if (privacy.length === 0 && !law) return null;
  return (
    <Details summary={startWords.privacy[language]}>
      {law && (
        <p class="govuk-body">
          {startWords.law[language]} <span lang="en">{law}</span>.
        </p>
      )}
      {privacy.length > 0 && (
        <>
          <p class="govuk-body">{startWords.locked[language]}</p>
          <DataTable
            caption={startWords.privacy[language]}
            isCaptionHidden
            columns={[startWords.answer, startWords.need, startWords.keep].map((head) => ({ head: head[language] }))}
            rows={privacy.map(({ label, need, keep, isForeign }) => [
              label,
              isForeign ? <span lang="en">{need}</span> : need,
              keep,
            ])}
          />
        </>
      )}
    </Details>
  );
}

function Satisfied({ asked, satisfied, language }: Satisfaction & { readonly language: Language }) {
  const said = { asked: formatNumber(asked, language), percent: Math.round((100 * satisfied) / asked) };
  return <p class="govuk-body">{fill(afterwardsWords.satisfiedPeople[language], said)}</p>;
}
