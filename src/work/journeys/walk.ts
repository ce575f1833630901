import { type Answers, type Asking, type Compiled, calculate, isAsked, pagesOf } from '../services/index.js';
import { answerIn, type Held, isAnswered, typedIn } from './answers.js';

/** A page that is asked, given the answers so far. */
export interface Step {
  readonly page: ReturnType<typeof pagesOf>[number];
  /** Which of its fields are asked. */
  readonly asks: readonly string[];
  readonly isAnswered: boolean;
}

/** A person's way through a service, as its declaration and their answers make it. */
export interface Walk {
  /** Every page that is asked as far as it can be told: those after the first unanswered one may still change. */
  readonly steps: readonly Step[];
  /** The first page that is not answered; undefined when nothing is missing. */
  readonly missing: Step | undefined;
  /** Answers to what is asked, and what was worked out of them; answers to questions that are no longer asked are left out. */
  readonly answers: Answers;
}

/**
 * Walks a service's pages in order. A question counts as asked by the answers of pages before it and of its own page, and
 * only by answers to questions that are themselves asked.
 */
export function walk(service: Compiled, held: Held, asking: Asking): Walk {
  let answers: Answers = {};
  const steps: Step[] = [];
  for (const page of pagesOf(service.declaration)) {
    const asks: string[] = [];
    for (const field of page.ask) {
      if (!isAsked(service, field, calculate(service, answers, asking), asking)) continue;
      asks.push(field);
      const answer = answerIn(held, field);
      if (answer) answers = { ...answers, [field]: answer };
    }
    if (asks.length > 0) steps.push({ page, asks, isAnswered: asks.every((field) => isAnswered(held, field)) });
  }
  return {
    steps,
    missing: steps.find((step) => !step.isAnswered),
    answers: calculate(service, answers, asking),
  };
}

/** The step of a page, if it may be seen now: it is asked, and everything before it is answered. */
export function stepOf({ steps, missing }: Walk, page: string): Step | undefined {
  const at = steps.findIndex((step) => step.page.id === page);
  const last = missing ? steps.indexOf(missing) : steps.length;
  return at <= last ? steps[at] : undefined;
}

/** Whether something was typed on a page that is no answer yet: refused, or left in the middle. */
export const isLeftTyped = (held: Held, { asks }: Step): boolean => asks.some((field) => typedIn(held, field));

/** The page before; undefined before the first. */
export const stepBefore = ({ steps }: Walk, step: Step): Step | undefined => steps[steps.indexOf(step) - 1];

/**
 * Where to go on from a page that was just answered: to the same one while it asks more, from the summary to whatever its
 * change made necessary, else to the next page; undefined when that is the summary.
 */
export function stepAfter({ steps, missing }: Walk, page: string, isChange: boolean): Step | undefined {
  const at = steps.findIndex((step) => step.page.id === page);
  const here = steps[at];
  if (here && !here.isAnswered) return here;
  if (isChange) return missing;
  return steps[at + 1] ?? missing;
}
