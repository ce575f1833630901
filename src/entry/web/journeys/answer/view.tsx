import { dateOf, fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Panel, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { carryOn } from '../start/present.js';
import type { JourneyWay } from '../way.js';
import { sayAsked } from '../worded/say-asked.js';
import type { LoadedAnswer } from './load-answer.js';
import { answerWords } from './words.js';

interface AnswerView extends LoadedAnswer {
  readonly frame: Frame;
  readonly way: JourneyWay;
  readonly wrong: Words | undefined;
  readonly typed: Opened<Raw> | undefined;
}

const onDay = (at: Date, { language, place }: Frame) => formatDate(dateOf(at, place.timeZone), language);

/** What is asked on a request, and the way to answer it. */
export function AnswerPage(view: AnswerView) {
  const { frame, one, declaration, enquiry, wrong } = view;
  const { language } = frame;
  const isOpen = enquiry?.state === 'open';
  return (
    <Framed
      frame={frame}
      title={answerWords[isOpen ? 'title' : 'nothing'][language]}
      service={declaration.title[language]}
      hasErrors={wrong !== undefined}
      back={{ href: paths.status(one.reference) }}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {wrong && <ErrorSummary errors={[{ text: wrong[language], href: '#email' }]} />}
          <span class="govuk-caption-l">
            {declaration.title[language]}, {one.reference}
          </span>
          <h1 class="govuk-heading-l">{answerWords[isOpen ? 'title' : 'nothing'][language]}</h1>
          {isOpen ? <Open {...view} /> : <Over {...view} />}
        </div>
      </div>
    </Framed>
  );
}

function Over({ frame, enquiry, one }: AnswerView) {
  const { language } = frame;
  const state = enquiry && enquiry.state !== 'open' ? enquiry.state : 'never';
  const at = enquiry?.settledAt ?? one.openedAt;
  return (
    <>
      <p class="govuk-body">{fill(answerWords[state][language], { date: onDay(at, frame) })}</p>
      <ToProgress reference={one.reference} frame={frame} />
    </>
  );
}

const ToProgress = ({ reference, frame: { language } }: { readonly reference: string; readonly frame: Frame }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={paths.status(reference)}>
      {answerWords.progress[language]}
    </a>
  </p>
);

function Open(view: AnswerView) {
  const { frame, declaration, enquiry, one } = view;
  const { language } = frame;
  if (!enquiry) return null;
  const to = declaration.case.states[one.state]?.asks?.silence.to ?? '';
  const gaps = { date: onDay(enquiry.dueAt, frame), since: onDay(enquiry.askedAt, frame) };
  const state = declaration.case.states[to]?.label[language] ?? to;
  return (
    <>
      <p class="govuk-body">{fill(answerWords.until[language], gaps)}</p>
      <InsetText>{fill(answerWords.silence[language], { state })}</InsetText>
      {view.journey ? <Asked {...view} /> : <Prove {...view} />}
    </>
  );
}

/** Whoever has only the reference shows that the request is theirs. */
function Prove({ frame, way, isOwn, hasEmail, wrong, typed }: AnswerView) {
  const { language } = frame;
  if (!isOwn && !hasEmail) return <p class="govuk-body">{answerWords.byPhone[language]}</p>;
  return (
    <Form action={way.start}>
      {!isOwn && (
        <>
          <p class="govuk-body">{answerWords.prove[language]}</p>
          <Field
            kind="email"
            name="email"
            label={answerWords.email[language]}
            hint={answerWords.emailHint[language]}
            language={language}
            value={typed}
            error={wrong && { text: wrong[language] }}
          />
        </>
      )}
      <Button preventDoubleClick>{answerWords.show[language]}</Button>
    </Form>
  );
}

function Asked({ frame, declaration, enquiry, texts, journey, way }: AnswerView) {
  const { language } = frame;
  const questions = (enquiry?.fields ?? []).flatMap((field) => {
    const question = declaration.fields[field];
    return question ? [{ field, question }] : [];
  });
  const isBegun = journey !== undefined && Object.keys(journey.held).length > 0;
  return (
    <>
      <h2 class="govuk-heading-m">{answerWords.why[language]}</h2>
      <p class="govuk-body gh-answer">
        {texts ? <Reveal value={texts} as={sayAsked('why', language)} /> : answerWords.gone[language]}
      </p>
      <h2 class="govuk-heading-m">{answerWords.asked[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {questions.map(({ field, question }) => (
          <li>
            {question.worded && texts ? (
              <Reveal value={texts} as={sayAsked(field, language)} />
            ) : (
              question.label[language]
            )}
          </li>
        ))}
      </ul>
      {journey && (
        <Button isStart href={carryOn(journey, way)}>
          {answerWords[isBegun ? 'carryOn' : 'start'][language]}
        </Button>
      )}
    </>
  );
}

interface AnsweredView {
  readonly frame: Frame;
  readonly service: string;
  readonly reference: string;
  readonly state: string;
}

/** That the answer came, and how the request stands now. */
export function AnsweredPage({ frame, service, reference, state }: AnsweredView) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={answerWords.thanks[language]} service={service}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Panel title={answerWords.thanks[language]}>{reference}</Panel>
          <h2 class="govuk-heading-m">{answerWords.next[language]}</h2>
          <p class="govuk-body">
            <strong>{state}.</strong> {answerWords.goesOn[language]}
          </p>
          <ToProgress reference={reference} frame={frame} />
        </div>
      </div>
    </Framed>
  );
}
