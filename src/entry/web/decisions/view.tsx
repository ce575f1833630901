import { dateOf, fill, formatDate, type Words } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { LetterText, Raw } from '../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Reveal, RevealProse } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { blocksIn, linesTo } from './blocks-in.js';
import type { LoadedDecision } from './load-decision.js';
import { decisionWords } from './words.js';

interface DecisionView extends LoadedDecision {
  readonly frame: Frame;
  readonly letter: Opened<LetterText> | undefined;
  readonly isProved: boolean;
  readonly wrong: Words | undefined;
  readonly typed: Opened<Raw> | undefined;
  readonly now: Date;
}

/** A decision: its letter, to be read, printed and taken away, or the way to it. */
export function DecisionPage(view: DecisionView) {
  const { frame, one, declaration, wrong, isProved } = view;
  const { language } = frame;
  return (
    <Framed
      frame={frame}
      title={decisionWords.title[language]}
      service={declaration.title[language]}
      hasErrors={wrong !== undefined}
      back={{ href: paths.status(one.reference) }}
    >
      <div class="gh-letter__beside">
        {wrong && <ErrorSummary errors={[{ text: wrong[language], href: '#email' }]} />}
        <span class="govuk-caption-l">{declaration.title[language]}</span>
        <h1 class="govuk-heading-l">{decisionWords.title[language]}</h1>
        {!isProved && <Prove {...view} />}
      </div>
      {isProved && <Letter {...view} />}
      {isProved && <Beside {...view} />}
    </Framed>
  );
}

function EmailField({ frame: { language }, wrong, typed }: DecisionView) {
  return (
    <Field
      kind="email"
      name="email"
      label={decisionWords.email[language]}
      hint={decisionWords.emailHint[language]}
      language={language}
      value={typed}
      error={wrong && { text: wrong[language] }}
    />
  );
}

function Prove(view: DecisionView) {
  const { frame, one, hasEmail } = view;
  const { language } = frame;
  if (!hasEmail) return <p class="govuk-body">{decisionWords.byPhone[language]}</p>;
  return (
    <Form action={paths.decision(one.reference)}>
      <p class="govuk-body">{decisionWords.prove[language]}</p>
      <EmailField {...view} />
      <div class="govuk-button-group">
        <Button>{decisionWords.show[language]}</Button>
        <Button variant="secondary" name="do" value="pdf">
          {decisionWords.pdf[language]}
        </Button>
      </div>
    </Form>
  );
}

/** The letter as it is printed: its head is the place's own. */
function Letter({ frame, one, decision, declaration, letter }: DecisionView) {
  const { language, place } = frame;
  const title = declaration.case.decisions?.[decision.outcome]?.letter?.title[language] ?? '';
  if (!letter) return <p class="govuk-body">{decisionWords.gone[language]}</p>;
  const from = [place.name[language], ...(place.look?.brand.contact[language] ?? [])];
  return (
    <article class="gh-letter" aria-label={decisionWords.title[language]}>
      <address class="gh-letter__to">
        <Reveal value={letter} as={linesTo} />
      </address>
      <section class="gh-letter__text">
        <p class="govuk-body gh-letter__from">{from.join('\n')}</p>
        <p class="govuk-body">
          {decisionWords.date[language]}: {formatDate(dateOf(decision.decidedAt, place.timeZone), language)}
          <br />
          {decisionWords.reference[language]}: {one.reference}
        </p>
        <h2 class="govuk-heading-l">{title}</h2>
        <RevealProse value={letter} blocks={blocksIn(language)} />
      </section>
    </article>
  );
}

/** What may be done with the letter, and about it. */
function Beside(view: DecisionView) {
  const { frame, one, isOwn, letter } = view;
  const { language } = frame;
  return (
    <div class="gh-letter__beside">
      <Review {...view} />
      {letter && <p class="govuk-body">{decisionWords.print[language]}</p>}
      {letter && isOwn && (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.decisionFile(one.reference)}>
              {decisionWords.pdf[language]}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.decisionProof(one.reference)}>
              {decisionWords.proof[language]}
            </a>
            <span class="govuk-hint">{decisionWords.proofHint[language]}</span>
          </p>
        </>
      )}
      {letter && !isOwn && (
        <Form action={paths.decision(one.reference)}>
          <EmailField {...view} />
          <Button variant="secondary" name="do" value="pdf">
            {decisionWords.pdf[language]}
          </Button>
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.status(one.reference)}>
          {decisionWords.progress[language]}
        </a>
      </p>
    </div>
  );
}

function Review({ frame, decision, review, now }: DecisionView) {
  const { language, place } = frame;
  const { reviewUntil } = decision;
  if (reviewUntil === undefined) return null;
  const isOver = dateOf(now, place.timeZone) > reviewUntil;
  const words = decisionWords[isOver ? 'reviewOver' : 'reviewUntil'];
  return (
    <>
      <p class="govuk-body">{fill(words[language], { date: formatDate(reviewUntil, language) })}</p>
      {review && !isOver && <Button href={paths.service(review.service)}>{decisionWords.review[language]}</Button>}
    </>
  );
}
