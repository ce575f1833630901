import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { cellsOf, type Declaration, type Kind, pagesOf, type Raw } from '../../services/index.js';
import { isAnswered, rawIn, shownRaw, typedIn, withTyped } from '../answers.js';
import { type AnswerFault, type Judged, judgeAnswers } from '../judge-answers.js';
import { findDraftToChange, type Journey } from '../open-journey.js';
import { keepHeld } from '../saving/keep-held.js';
import { isTyped, readRaw, type TypedIn, withoutMarked } from '../saving/typed-answers.js';
import { walk } from '../walk.js';
import { withTexts } from '../with-texts.js';
import { journeyWords } from '../words.js';

type Raws = Readonly<Record<string, Raw>>;

/** What paper cannot carry: a copy is sent as a file, and a time is chosen among those that are free. Their own pages ask. */
const afterwards: readonly Kind[] = ['photo', 'document', 'time-slot'];

/** The questions of a form that are keyed in, in their order; the rows' own answer follows from what is in them. */
function keyedFields({ fields, pages }: Pick<Declaration, 'fields' | 'pages'>): readonly string[] {
  const asked = pagesOf({ pages }).flatMap(({ ask }) => ask);
  return asked.filter((field) => !afterwards.includes(fields[field]?.type ?? 'rows'));
}

const isRows = ({ service }: Journey, field: string): boolean => service.declaration.fields[field]?.type === 'rows';

/** The rows of which something was typed: that there are no more is what the sheet says. */
function rowsTyped(journey: Journey, raws: Raws): Raws {
  const lists = keyedFields(journey.service.declaration).filter((field) => isRows(journey, field));
  const there = lists.filter((of) => [...cellsOf(journey.service.declaration, of).keys()].some((field) => raws[field]));
  return Object.fromEntries(there.map((of) => [of, { '': ['no'] }]));
}

/** Judges what was typed; then what is asked, given that, and was not typed; and says what was typed that is not asked. */
async function judgePaper(ctx: Context, journey: Journey, raws: Raws): Promise<Judged> {
  const empty = { ...journey, held: keptBeside(journey) };
  const first = await judgeAnswers(ctx, empty, { ...raws, ...rowsTyped(journey, raws) });
  const { steps } = walk(journey.service, first.held, journey.asking);
  const asked = new Set(steps.flatMap(({ asks }) => asks));
  const isWrong = (field: string) => first.faults.some((fault) => fault.field === field);
  const missing = [...asked].filter((field) => !isWrong(field) && isMissing(journey, first, raws, field));
  const rest = missing.map((field) => [field, isRows(journey, field) ? { '': ['no'] } : {}] as const);
  const second = await judgeAnswers(ctx, { ...empty, held: first.held }, Object.fromEntries(rest));
  const tooMuch = Object.keys(raws).filter((field) => !asked.has(field) && !isWrong(field));
  const unasked = tooMuch.map((field): AnswerFault => ({ field, say: journeyWords.notAskedOnPaper }));
  return { held: second.held, faults: [...first.faults, ...second.faults, ...unasked] };
}

/** Whether an answer that is asked is not there: of rows only where something was typed in the row, and of their list where none is wrong. */
function isMissing({ service }: Journey, { held, faults }: Judged, raws: Raws, field: string): boolean {
  const { declaration } = service;
  if (isAnswered(held, field) || !keyedFields(declaration).includes(field)) return false;
  const { cell, type } = declaration.fields[field] ?? {};
  if (type === 'rows') return !faults.some((fault) => cellsOf(declaration, field).has(fault.field));
  if (!cell) return true;
  return [...cellsOf(declaration, cell.of)].some(([name, { at }]) => at === cell.at && raws[name] !== undefined);
}

/** What the draft holds of questions that are not keyed in, such as files that were sent. */
function keptBeside({ held, service }: Journey): Journey['held'] {
  const keyed = new Set(keyedFields(service.declaration));
  return Object.fromEntries(Object.entries(held).filter(([field]) => !keyed.has(field)));
}

function readTyped(ctx: Context, journey: Journey, typed: TypedIn): Raws {
  const fields = keyedFields(journey.service.declaration).filter((field) => !isRows(journey, field));
  const read = fields.map((field) => [field, readRaw(journey, field, typed)] as const);
  return withoutMarked(ctx, journey, Object.fromEntries(read.filter(([, raw]) => isTyped(raw))));
}

/**
 * Takes a whole form that was keyed in from paper, in place of what was keyed in before. Nothing is accepted while anything is wrong
 * with it: all is kept as it was typed, to be mended. Refuses `no-draft`, and `submitted`.
 */
export async function answerPaper(
  ctx: Context,
  { token, typed }: { readonly token: string; readonly typed: TypedIn },
): Promise<Outcome<{ readonly isWrong: boolean }, 'no-draft' | 'submitted'>> {
  const found = await findDraftToChange(ctx, token);
  if (!found?.draft.receivedOn) return refuse('no-draft');
  const { journey } = found;
  if (!journey) return refuse('submitted');
  const raws = readTyped(ctx, journey, typed);
  const { held, faults } = await judgePaper(ctx, journey, raws);
  if (faults.length === 0) {
    const { answers } = walk(journey.service, held, journey.asking);
    await keepHeld(ctx, journey, withTexts(journey.service, held, answers));
    return done({ isWrong: false });
  }
  const kept = Object.entries(raws).reduce((all, [field, raw]) => withTyped(all, field, raw), keptBeside(journey));
  await keepHeld(ctx, journey, kept);
  return done({ isWrong: true });
}

/** One question of a form that is keyed in, as it was typed last. */
export interface KeyedField {
  readonly value?: Opened<Raw>;
  readonly fault?: AnswerFault;
}

/** What is wrong with a form as it was keyed in last. */
async function findPaperFaults(ctx: Context, journey: Journey): Promise<readonly AnswerFault[]> {
  const raws = keyedFields(journey.service.declaration).flatMap((field): [string, Raw][] => {
    const raw = typedIn(journey.held, field) ?? rawIn(journey.held, field);
    return raw && !isRows(journey, field) ? [[field, contentOf(raw)]] : [];
  });
  const typed = raws.filter(([, raw]) => isTyped(raw));
  return (await judgePaper(ctx, journey, Object.fromEntries(typed))).faults;
}

/** The questions of a form with what was keyed in, for whoever keys it in, and with what is wrong of it where that is asked for. */
export async function askPaper(
  ctx: Context,
  journey: Journey,
  isWrong: boolean,
): Promise<ReadonlyMap<string, KeyedField>> {
  const faults = isWrong ? await findPaperFaults(ctx, journey) : [];
  return new Map(
    keyedFields(journey.service.declaration).map((field) => {
      const value = shownRaw(journey.shown, field, 'typed') ?? shownRaw(journey.shown, field, 'raw');
      const fault = faults.find((one) => one.field === field);
      return [field, { ...(value ? { value } : {}), ...(fault ? { fault } : {}) }];
    }),
  );
}
