import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Score } from '../../../../work/cases/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  InsetText,
  NotificationBanner,
  SummaryList,
} from '../../../components/index.js';
import { bookingWords } from '../../booking/words.js';
import { decisionWords } from '../../decisions/words.js';
import { followingWords } from '../../following/words.js';
import { IssuedOnStatus } from '../../issued/issued-on-status.js';
import type { IssuedOnCase } from '../../issued/present-issued.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { ImproveLink } from '../../layout/improve-link.js';
import { paths } from '../../paths.js';
import { payWords } from '../../paying/words.js';
import { answerWords } from '../answer/words.js';
import { Afterwards, type AfterwardsFault, type AfterwardsView } from './afterwards.js';
import { afterwardsWords } from './afterwards-words.js';
import { statusWords } from './words.js';

export interface FindStatusView {
  readonly error?: string | undefined;
  /** What was typed, to be put right rather than typed again. */
  readonly typed?: Opened<Raw> | undefined;
}

export function FindStatusPage({ frame, error, typed }: FindStatusView & { readonly frame: Frame }) {
  const { language } = frame;
  const title = statusWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: paths.home }}>
      {error && <ErrorSummary errors={[{ text: error, href: '#reference' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.findStatus}>
        <Field
          kind="text"
          name="reference"
          label={statusWords.reference[language]}
          hint={statusWords.referenceHint[language]}
          language={language}
          value={typed}
          error={error === undefined ? undefined : { text: error }}
        />
        <Button>{statusWords.show[language]}</Button>
      </Form>
    </Framed>
  );
}

/** What anyone with the reference may know: unsealed columns and their labels, never a word that a person typed. */
export interface StatusView {
  readonly service: string;
  readonly reference: string;
  readonly improve: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly history: readonly { readonly on: string; readonly label: string }[];
  /** Where it is paid, while it waits for that. */
  readonly pay: string | undefined;
  /** Where what is asked is answered. */
  readonly answer: string | undefined;
  /** Where the letter of a decision is read. */
  readonly decision: string | undefined;
  /** When the clock stood still, and why. */
  readonly pauses: readonly { readonly why: string; readonly from: string; readonly until: string | undefined }[];
  readonly issued: readonly IssuedOnCase[];
  /** Where what it books is changed. */
  readonly booking: string | undefined;
  readonly did: 'didReopen' | 'didRate' | undefined;
  readonly isClosed: boolean;
  readonly notFixedBy: string | undefined;
  readonly notFixedWords: AfterwardsView['notFixedWords'];
  /** Where one may complain of a closed one; undefined where the place takes none. */
  readonly complain: { readonly href: string; readonly text: string } | undefined;
  readonly score: Score | undefined;
  readonly fault: AfterwardsFault | undefined;
  /** Where a closed one's cost and open row are. */
  readonly cost: string | undefined;
}

export function StatusPage(view: StatusView & { readonly frame: Frame }) {
  const { frame, service, reference, facts, history, issued, pay, answer, decision, booking, cost, did, fault } = view;
  const { language } = frame;
  return (
    <Framed
      frame={frame}
      title={statusWords.title[language]}
      service={service}
      hasErrors={fault !== undefined}
      back={{ href: paths.findStatus }}
    >
      {did && <NotificationBanner type="success" text={afterwardsWords[did][language]} />}
      {fault && <ErrorSummary errors={[{ text: fault.say, href: `#${fault.box}` }]} />}
      <span class="govuk-caption-l">{service}</span>
      <h1 class="govuk-heading-l">{reference}</h1>
      <SummaryList rows={facts} />
      {pay && <Button href={pay}>{payWords.title[language]}</Button>}
      {decision && <Button href={decision}>{decisionWords.read[language]}</Button>}
      {answer && <Button href={answer}>{answerWords.title[language]}</Button>}
      {booking && (
        <p class="govuk-body">
          <a class="govuk-link" href={booking}>
            {bookingWords.title[language]}
          </a>
        </p>
      )}
      <IssuedOnStatus issued={issued} language={language} />
      <Pauses {...view} />
      <h2 class="govuk-heading-m">{statusWords.history[language]}</h2>
      <ol class="govuk-list gh-history">
        {history.map(({ on, label }) => (
          <li>
            <strong>{label}</strong> <span class="govuk-hint">{on}</span>
          </li>
        ))}
      </ol>
      {!view.isClosed && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.follow(reference)}>
            {followingWords.link[language]}
          </a>
        </p>
      )}
      <Afterwards {...view} language={language} />
      {view.complain && (
        <p class="govuk-body">
          <a class="govuk-link" href={view.complain.href}>
            {view.complain.text}
          </a>
        </p>
      )}
      {cost && (
        <p class="govuk-body">
          <a class="govuk-link" href={cost}>
            {statusWords.cost[language]}
          </a>
        </p>
      )}
      <InsetText>{statusWords.nothingPersonal[language]}</InsetText>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.findStatus}>
          {statusWords.another[language]}
        </a>
      </p>
      <ImproveLink href={view.improve} language={language} />
    </Framed>
  );
}

function Pauses({ frame: { language }, pauses }: StatusView & { readonly frame: Frame }) {
  if (pauses.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{statusWords.pauses[language]}</h2>
      <p class="govuk-body">{statusWords.pausesLead[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {pauses.map(({ why, from, until }) => (
          <li>
            {until
              ? fill(statusWords.pausedFromTo[language], { why, from, until })
              : fill(statusWords.pausedFrom[language], { why, from })}
          </li>
        ))}
      </ul>
    </>
  );
}
