import { seal } from '../../platform/sealed/index.js';
import { type Answers, type Asking, type Compiled, calculate, isAsked, pagesOf } from '../services/index.js';
import { answerIn, type Held, isAnswered, typedIn } from './answers.js';
import { rowsIn } from './rows/rows-in.js';

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
  /** For each list of rows the page on which one more may be added. */
  readonly adding: readonly Step[];
  /** The first page that is not answered; undefined when nothing is missing. */
  readonly missing: Step | undefined;
  /** Answers to what is asked, and what was worked out of them; answers to questions that are no longer asked are left out. */
  readonly answers: Answers;
}

type Page = Step['page'];

/** A row's page is asked where the row is there, and for a first row that must be. */
function isRowAsked(service: Compiled, held: Held, { row }: Page): boolean {
  if (!row || row.at === 0) return true;
  const there = rowsIn(service.declaration, held, row.of);
  const { least = 1 } = service.declaration.fields[row.of] ?? {};
  return there.includes(row.at) || (row.at === 1 && there.length === 0 && least > 0);
}

/** The rows of a page that asks for them, as their answer has them: those that are there now. */
function withRows(service: Compiled, held: Held, { ask }: Page, answers: Answers): Answers {
  const rows = ask.filter((field) => service.declaration.fields[field]?.type === 'rows' && answers[field]);
  const there = rows.map((of) => [of, seal(rowsIn(service.declaration, held, of).map(String))] as const);
  return there.length === 0 ? answers : { ...answers, ...Object.fromEntries(there) };
}

/** The free page on which a row may be added: the next after the last that is there, else the first gap. */
function addingTo(service: Compiled, held: Held, free: readonly Step[]): Step | undefined {
  const of = free[0]?.page.row?.of ?? '';
  const last = Math.max(0, ...rowsIn(service.declaration, held, of));
  return free.find(({ page: { row } }) => (row?.at ?? 0) > last) ?? free[0];
}

const isStepAnswered = (held: Held, { page, asks }: Omit<Step, 'isAnswered'>): boolean =>
  page.row?.at === 0 ? isAnswered(held, page.row.of) : asks.every((field) => isAnswered(held, field));

/**
 * Walks a service's pages in order. A question counts as asked by the answers of pages before it and of its own page, and
 * only by answers to questions that are themselves asked. Of rows those are asked that are there, then whether there are more.
 */
export function walk(service: Compiled, held: Held, asking: Asking): Walk {
  let answers: Answers = {};
  const steps: Step[] = [];
  const free = new Map<string, Step[]>();
  for (const page of pagesOf(service.declaration)) {
    const asks: string[] = [];
    const isHere = isRowAsked(service, held, page);
    const known = calculate(service, answers, asking);
    if (page.row && !isAsked(service, page.row.of, known, asking)) continue;
    for (const field of page.ask) {
      if (!isAsked(service, field, isHere ? calculate(service, answers, asking) : known, asking)) continue;
      asks.push(field);
      const answer = isHere ? answerIn(held, field) : undefined;
      if (answer) answers = { ...answers, [field]: answer };
    }
    if (asks.length === 0) continue;
    answers = withRows(service, held, page, answers);
    const step = { page, asks, isAnswered: isHere && isStepAnswered(held, { page, asks }) };
    if (isHere) steps.push(step);
    else free.set(page.row?.of ?? '', [...(free.get(page.row?.of ?? '') ?? []), step]);
  }
  return {
    steps,
    missing: steps.find((step) => !step.isAnswered),
    adding: [...free.values()].flatMap((pages) => addingTo(service, held, pages) ?? []),
    answers: calculate(service, answers, asking),
  };
}

/** The step that asks whether there are more of some rows. */
const listStepOf = (steps: readonly Step[], of: string | undefined): Step | undefined =>
  of === undefined ? undefined : steps.find(({ page }) => page.row === undefined && page.ask.includes(of));

/** The page on which one more of some rows is added; undefined where no more may be. */
export const addingStep = ({ adding }: Walk, of: string): Step | undefined =>
  adding.find(({ page }) => page.row?.of === of);

/** The step of a page, if it may be seen now: it is asked, and everything before it is answered. */
export function stepOf({ steps, missing, adding }: Walk, page: string): Step | undefined {
  const added = adding.find((step) => step.page.id === page);
  const sought = listStepOf(steps, added?.page.row?.of)?.page.id ?? page;
  const at = steps.findIndex((step) => step.page.id === sought);
  const last = missing ? steps.indexOf(missing) : steps.length;
  return at <= last ? steps[at] && (added ?? steps[at]) : undefined;
}

/** Whether something was typed on a page that is no answer yet: refused, or left in the middle. */
export const isLeftTyped = (held: Held, { asks }: Step): boolean => asks.some((field) => typedIn(held, field));

/** The page before; undefined before the first. */
export const stepBefore = ({ steps, adding }: Walk, step: Step): Step | undefined =>
  adding.includes(step) ? listStepOf(steps, step.page.row?.of) : steps[steps.indexOf(step) - 1];

/**
 * Where to go on from a page that was just answered: to the same one while it asks more, from a row to the list of them,
 * from the summary to whatever its change made necessary, else to the next page; undefined when that is the summary.
 */
export function stepAfter({ steps, missing }: Walk, page: string, isChange: boolean): Step | undefined {
  const at = steps.findIndex((step) => step.page.id === page);
  const here = steps[at];
  if (here && !here.isAnswered) return here;
  const list = here?.page.row ? listStepOf(steps, here.page.row.of) : undefined;
  if (list && !(isChange && list.isAnswered)) return list;
  if (isChange) return missing;
  return steps[at + 1] ?? missing;
}
