import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import { Button, Form, InsetText, SummaryList } from '../../../components/index.js';
import { type Purposed, UsedFor } from '../../agreements/purpose.js';
import { ActedTable } from '../../firms/acted-table.js';
import type { ActedLine } from '../../firms/list-acted.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { Job } from '../hidden/list-answers.js';
import { AnswerBoxes } from '../hidden/view.js';
import type { NamedMandate } from '../named-mandate.js';
import { OtherName } from '../other-name.js';
import { actionForWords, actionWords, capacityWords, mandateWords, whyText } from '../words.js';
import { ActsPart, PastPart } from './acts-part.js';
import type { ActLine } from './list-acts.js';
import type { PastLine } from './list-past.js';
import { type ButtonStep, StepsPart } from './steps-part.js';
import { oneWords } from './words.js';

/** What only the person in whose name it is reads. */
interface OwnPart {
  readonly acts: { readonly lines: readonly ActLine[]; readonly count: number };
  readonly past: readonly PastLine[];
  /** Who of the firm acted for the reader, where a firm was appointed. */
  readonly acted: readonly ActedLine[] | undefined;
}

interface MandatePageProps {
  readonly frame: Frame;
  readonly mandate: NamedMandate;
  readonly jobs: readonly Job[];
  /** For what the services work with data. */
  readonly purposes: readonly Purposed[];
  readonly own: OwnPart | undefined;
  /** What the reader may do with it now. */
  readonly steps: readonly ButtonStep[];
}

export function MandatePage(props: MandatePageProps) {
  const { frame, mandate, own, steps } = props;
  const { language } = frame;
  const { one, isGiven, isOver } = mandate;
  const why = whyText(one.why);
  const isSettable = own !== undefined && !isOver;
  const isTaken = one.delegate !== undefined || one.firmRole !== undefined;
  return (
    <Framed frame={frame} title={mandateWords.title[language]} back={{ href: paths.mandates }}>
      <h1 class="govuk-heading-l gh-wrap">
        <OtherName mandate={mandate} language={language} />
      </h1>
      <p class="govuk-body-l">{isOver ? capacityWords[one.capacity][language] : mandate.about}</p>
      {isOver && <InsetText>{oneWords[isGiven ? 'overGiven' : 'overHeld'][language]}</InsetText>}
      <Facts {...props} />
      {why && <InsetText>{why[language]}</InsetText>}
      {!isOver && <StepsPart frame={frame} mandate={mandate} steps={steps} />}
      {isTaken && own?.acted && <ActedTable lines={own.acted} language={language} />}
      {isTaken && own && <ActsPart language={language} mandate={mandate} acts={own.acts} />}
      {isSettable && one.may.includes('see') && <Hidden {...props} />}
      {isSettable && one.may.includes('see') && <Share {...props} />}
      {own && <PastPart language={language} past={own.past} />}
    </Framed>
  );
}

/** What the mandate gives; of one that is over also what was hidden under it. */
function Facts({ frame: { language, place }, mandate, jobs, purposes }: MandatePageProps) {
  const { one, isGiven, isOver, state } = mandate;
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const hidden = jobs.flatMap(({ fields }) => fields.filter(({ value }) => one.hidden.includes(value)));
  const hiddenText = hidden.map(({ text }) => text).join('; ') || oneWords.nothingHidden[language];
  return (
    <SummaryList
      rows={[
        { key: mandateWords.state[language], value: state },
        {
          key: oneWords.time[language],
          value: fill(oneWords.fromTo[language], { since: day(one.since), until: day(one.until) }),
        },
        { key: mandateWords.services[language], value: jobs.map(({ title }) => title).join('; ') },
        {
          key: mandateWords[isGiven ? 'mayDo' : 'youMayDo'][language],
          value: one.may.map((may) => (isGiven ? actionWords : actionForWords)[may][language]).join('; '),
        },
        { key: mandateWords.usedFor[language], value: { text: <UsedFor language={language} purposes={purposes} /> } },
        ...(isOver && isGiven ? [{ key: oneWords.hidden[language], value: hiddenText }] : []),
      ]}
    />
  );
}

function Hidden({ frame: { language }, mandate: { one }, jobs }: MandatePageProps) {
  return (
    <Form action={paths.hideFromDelegate(one.id)}>
      <h2 class="govuk-heading-m">{oneWords.hide[language]}</h2>
      <p class="govuk-body">{oneWords.hideHint[language]}</p>
      <AnswerBoxes jobs={jobs} hidden={one.hidden} />
      <Button variant="secondary">{mandateWords.saveHidden[language]}</Button>
    </Form>
  );
}

/** Whether the delegate reads every look where the mandate reaches, or their own alone. */
function Share({ frame: { language }, mandate: { one } }: MandatePageProps) {
  return (
    <Form action={paths.shareLooks(one.id)}>
      <h2 class="govuk-heading-m">{oneWords.looks[language]}</h2>
      <p class="govuk-body">{(one.sharesLooks ? oneWords.looksAll : oneWords.looksOwn)[language]}</p>
      <Button name="share" value={one.sharesLooks ? 'no' : 'yes'} variant="secondary">
        {(one.sharesLooks ? oneWords.unshare : oneWords.share)[language]}
      </Button>
    </Form>
  );
}
