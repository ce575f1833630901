import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { cellsOf, type Declaration, type Kind, pagesOf, type Raw } from '../../services/index.js';
import { isAnswered, notGivenPart, withTyped } from '../answers.js';
import { type AnswerFault, type Judged, judgeAnswers } from '../judge-answers.js';
import { readPress } from '../mapping/press.js';
import { turnMaps } from '../mapping/turn-maps.js';
import { findDraftToChange, type Journey } from '../open-journey.js';
import { keepHeld } from '../saving/keep-held.js';
import { isTyped, readRaw, type TypedIn, withoutMarked } from '../saving/typed-answers.js';
import { changeFiles } from '../uploading/change-files.js';
import { scanField, withScan } from '../uploading/scan-of-paper.js';
import type { Uploads } from '../uploading/upload.js';
import { walk } from '../walk.js';
import { withTexts } from '../with-texts.js';
import { journeyWords } from '../words.js';

type Raws = Readonly<Record<string, Raw>>;

/** What paper cannot carry: a copy is sent as a file, and a time is chosen among those that are free. Their own pages ask. */
const afterwards: readonly Kind[] = ['photo', 'document', 'time-slot'];

/** The questions of a form that are keyed in, in their order; the rows' own answer follows from what is in them. */
export function keyedFields({ fields, pages }: Pick<Declaration, 'fields' | 'pages'>): readonly string[] {
  const asked = pagesOf({ pages }).flatMap(({ ask }) => ask);
  return asked.filter((field) => !afterwards.includes(fields[field]?.type ?? 'rows'));
}

export const isRows = ({ service }: Journey, field: string): boolean =>
  service.declaration.fields[field]?.type === 'rows';

/** The rows of which something was typed: that there are no more is what the sheet says. */
function rowsTyped(journey: Journey, raws: Raws): Raws {
  const lists = keyedFields(journey.service.declaration).filter((field) => isRows(journey, field));
  const there = lists.filter((of) => [...cellsOf(journey.service.declaration, of).keys()].some((field) => raws[field]));
  return Object.fromEntries(there.map((of) => [of, { '': ['no'] }]));
}

/** Judges what was typed; then what is asked, given that, and was not typed; and says what was typed that is not asked. */
export async function judgePaper(ctx: Context, journey: Journey, raws: Raws): Promise<Judged> {
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

/** What was typed for a question, and that nothing stands there on paper, where that is allowed. */
function readOne(journey: Journey, field: string, typed: TypedIn): Raw {
  const raw = readRaw(journey, field, typed);
  const mayLack = journey.service.declaration.fields[field]?.['may-lack-on-paper'] === true;
  const lacks = mayLack && contentOf(typed(`${field}-${notGivenPart}`)).length > 0;
  return lacks ? { ...raw, [notGivenPart]: ['yes'] } : raw;
}

function readTyped(ctx: Context, journey: Journey, typed: TypedIn, pressed: string | undefined): Raws {
  const fields = keyedFields(journey.service.declaration).filter((field) => !isRows(journey, field));
  const read = fields.map((field) => [field, readOne(journey, field, typed)] as const);
  return withoutMarked(
    ctx,
    journey,
    Object.fromEntries(read.filter(([field, raw]) => isTyped(raw) || field === pressed)),
  );
}

/** A form as it was sent: what was typed, and the files of its scan. */
export interface PaperSent {
  readonly token: string;
  readonly typed: TypedIn;
  readonly uploads?: Uploads | undefined;
}

/** What became of it: taken; wrong; or kept as it was typed while its map, its search or its scan is at work, at a question. */
export type PaperTaken = { readonly is: 'taken' | 'wrong' } | { readonly is: 'kept'; readonly at: string };

/** The question whose button was pressed instead of the form’s: its map moved, or a street looked for. */
function pressedOn({ service }: Journey, typed: TypedIn): string | undefined {
  const { fields } = service.declaration;
  return keyedFields(service.declaration).find(
    (field) =>
      fields[field]?.type === 'location' &&
      (readPress(typed, field) !== undefined || contentOf(typed(`${field}-search`)).length > 0),
  );
}

const keptTyped = (journey: Journey, raws: Raws): Journey['held'] =>
  Object.entries(raws).reduce((all, [field, raw]) => withTyped(all, field, raw), keptBeside(journey));

async function take(ctx: Context, found: Journey, { typed, uploads }: PaperSent): Promise<PaperTaken> {
  const files = changeFiles(ctx, found, [scanField], { typed, uploads });
  const journey = { ...found, held: withScan(found.held, files.raws[scanField] ?? {}) };
  const pressed = pressedOn(journey, typed);
  const read = readTyped(ctx, journey, typed, pressed);
  const { raws, isOutside } = await turnMaps(ctx, journey.service.declaration, typed, read);
  const at = pressed ?? (files.isStaying ? scanField : undefined);
  if (at !== undefined || files.isRefused) {
    await keepHeld(ctx, journey, keptTyped(journey, raws));
    return files.isRefused || isOutside || at === undefined ? { is: 'wrong' } : { is: 'kept', at };
  }
  const { held, faults } = await judgePaper(ctx, journey, raws);
  if (faults.length > 0) {
    await keepHeld(ctx, journey, keptTyped(journey, raws));
    return { is: 'wrong' };
  }
  const { answers } = walk(journey.service, held, journey.asking);
  await keepHeld(ctx, journey, withTexts(journey.service, held, answers));
  return { is: 'taken' };
}

/**
 * Takes a whole form that was keyed in from paper, in place of what was keyed in before. Nothing is accepted while anything is wrong
 * with it: all is kept as it was typed, to be mended. Refuses `no-draft`, and `submitted`.
 */
export async function answerPaper(
  ctx: Context,
  sent: PaperSent,
): Promise<Outcome<PaperTaken, 'no-draft' | 'submitted'>> {
  const found = await findDraftToChange(ctx, sent.token);
  if (!found?.draft.receivedOn) return refuse('no-draft');
  return found.journey ? done(await take(ctx, found.journey, sent)) : refuse('submitted');
}
