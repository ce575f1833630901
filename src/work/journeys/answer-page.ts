import { type Canonical, canonicalJson } from '../../platform/canonical-json.js';
import type { Context } from '../../platform/context.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { isFileKind, type Raw } from '../services/index.js';
import { rawIn } from './answers.js';
import { judgeAnswers } from './judge-answers.js';
import { turnMaps } from './mapping/turn-maps.js';
import { findKnown, tellsWhere } from './nearby/find-known.js';
import { findDraftToChange, type Journey } from './open-journey.js';
import { withoutRow } from './rows/without-row.js';
import { keepHeld } from './saving/keep-held.js';
import { isTyped, readRaw, type TypedIn, withAllTyped, withoutMarked } from './saving/typed-answers.js';
import { changeFiles, type FileChange } from './uploading/change-files.js';
import type { Uploads } from './uploading/upload.js';
import { addingStep, type Step, stepAfter, stepOf, type Walk, walk } from './walk.js';
import { withTexts } from './with-texts.js';

/** A posted page: what was typed under each name of its form. */
export interface Answering {
  readonly token: string;
  readonly page: string;
  readonly typed: TypedIn;
  /** The files that came with it. */
  readonly uploads?: Uploads | undefined;
  /** Set where the page was reached from the summary: on from here means back there, but for what is newly asked. */
  readonly isChange: boolean;
  /** Set where the page is left before it is answered, to save it or to see it in the other language: nothing is judged yet. */
  readonly isKept: boolean;
  /** The row to take out of a list of rows, by its number. */
  readonly remove?: number | undefined;
  /** Set where a row is added: if another tab has filled its place since, it goes into the next. */
  readonly isAdding?: boolean;
}

/** Where to go on to. `wrong`, `search` and `kept` are the same page again: with its faults, with addresses, as it was typed. */
export type Onward =
  | { readonly to: 'page'; readonly page: string }
  | { readonly to: 'wrong' | 'search' | 'kept'; readonly page: string }
  /** What is known already where the answer says it is, before anything else is asked. */
  | { readonly to: 'known' }
  | { readonly to: 'check' };

export type AnswerRefusal = 'no-draft' | 'submitted' | 'not-asked';

/** Whether the button beside an address's search was pressed instead of Continue. */
const isSearch = ({ service }: Journey, field: string, typed: Answering['typed']): boolean => {
  const type = service.declaration.fields[field]?.type;
  const button = type === 'address' || type === 'location' ? 'search' : type === 'time-slot' ? 'later' : undefined;
  return button !== undefined && contentOf(typed(`${field}-${button}`)).length > 0;
};

/** The rows whose list a page is; undefined on any other. */
const listedOn = ({ service }: Journey, { page, asks }: Step): string | undefined =>
  page.row ? undefined : asks.find((field) => service.declaration.fields[field]?.type === 'rows');

/** On from a list of rows without judging it: a row is taken out, or one more is to be added. */
async function takeOfList(ctx: Context, journey: Journey, step: Step, asked: Answering): Promise<Onward | undefined> {
  const of = listedOn(journey, step);
  if (of === undefined || asked.isKept) return undefined;
  const { held, service, walk: walked } = journey;
  if (asked.remove !== undefined) {
    const left = withoutRow(service.declaration, held, of, asked.remove);
    await keepHeld(ctx, journey, withTexts(service, left, walk(service, left, journey.asking).answers));
    return onwardTo(stepOf(walk(service, left, journey.asking), step.page.id) ?? step);
  }
  const isMore = contentOf(asked.typed(of))[0] === 'yes';
  const added = isMore ? addingStep(walked, of) : undefined;
  if (!added) return undefined;
  // Until it is said that there are no more, the list is not answered.
  await keepHeld(ctx, journey, Object.fromEntries(Object.entries(held).filter(([field]) => field !== of)));
  return onwardTo(added);
}

const onwardTo = (step: Step): Onward => ({ to: 'page', page: step.page.id });

/** Whether exactly this was typed before: a button that was pressed twice adds one row. */
const isTypedBefore = ({ held }: Journey, raws: Readonly<Record<string, Raw>>): boolean =>
  Object.entries(raws).every(([field, raw]) => {
    const before = rawIn(held, field);
    return canonicalJson(raw as Canonical) === canonicalJson((before ? contentOf(before) : {}) as Canonical);
  });

interface Posted {
  readonly step: Step;
  readonly raws: Readonly<Record<string, Raw>>;
}

/** Where what was typed belongs: a row that another tab has filled meanwhile is not written over, but followed. */
function placeOf(journey: Journey, { step, raws }: Posted, { isAdding = false }: Answering): Posted {
  const { row, ask } = step.page;
  const isFilled = isAdding && row !== undefined && step.isAnswered && !isTypedBefore(journey, raws);
  const free = isFilled ? addingStep(journey.walk, row.of) : undefined;
  if (!free) return { step, raws };
  const moved = Object.entries(raws).map(([field, raw]) => [free.page.ask[ask.indexOf(field)] ?? field, raw] as const);
  return { step: free, raws: Object.fromEntries(moved) };
}

interface Read {
  readonly raws: Readonly<Record<string, Raw>>;
  /** Where a file was sent, or taken back, by a button that stays on the page. */
  readonly files: FileChange;
}

/** What a page was answered with: what was typed, but for questions that ask for files, of which the house says what there is. */
function readAnswers(ctx: Context, journey: Journey, step: Step, asked: Answering): Read {
  const isOfFiles = (field: string) => isFileKind(journey.service.declaration.fields[field]?.type ?? 'text');
  const written = step.asks.filter((field) => !isOfFiles(field));
  const typed = Object.fromEntries(written.map((field) => [field, readRaw(journey, field, asked.typed)]));
  const files = changeFiles(ctx, journey, step.asks.filter(isOfFiles), asked);
  const raws = { ...withoutMarked(ctx, journey, typed), ...files.raws };
  return { raws: Object.fromEntries(step.asks.map((field) => [field, raws[field] ?? {}])), files };
}

/** Whether something is known where this page's answer says it is. */
async function isKnown(
  ctx: Context,
  { service, enquiry }: Journey,
  { asks }: Step,
  { answers }: Walk,
): Promise<boolean> {
  if (enquiry || !tellsWhere(service, asks)) return false;
  const { near, disruptions } = await findKnown(ctx, service, answers);
  return near.length + disruptions.length > 0;
}

async function take(ctx: Context, journey: Journey, posted: Step, asked: Answering): Promise<Onward> {
  const onward = await takeOfList(ctx, journey, posted, asked);
  if (onward) return onward;
  const { raws: read, files } = readAnswers(ctx, journey, posted, asked);
  const { step, raws: placed } = placeOf(journey, { step: posted, raws: read }, asked);
  const { page } = step;
  const { raws, isTurned, isOutside } = await turnMaps(ctx, journey.service.declaration, asked.typed, placed);
  const isSearched = isTurned || step.asks.some((field) => isSearch(journey, field, asked.typed));
  const isChanged = files.isChanged || Object.values(raws).some(isTyped);
  if (isSearched || asked.isKept || files.isStaying) {
    // An untouched page that is only left is not one where something was begun.
    if (isSearched || isChanged) await keepHeld(ctx, journey, withAllTyped(journey, raws));
    const isWrong = isOutside || (files.isRefused && !asked.isKept);
    return { to: isWrong ? 'wrong' : isSearched ? 'search' : 'kept', page: page.id };
  }
  const judged = await judgeAnswers(ctx, journey, raws);
  if (judged.faults.length > 0) {
    await keepHeld(ctx, journey, withAllTyped(journey, raws));
    return { to: 'wrong', page: page.id };
  }
  const walked = walk(journey.service, judged.held, journey.asking);
  await keepHeld(ctx, journey, withTexts(journey.service, judged.held, walked.answers));
  if (await isKnown(ctx, journey, step, walked)) return { to: 'known' };
  // The rest of a form on paper was keyed in already: only what is missing is asked.
  const isRest = asked.isChange || journey.draft.receivedOn !== undefined;
  const next = stepAfter(walked, page.id, isRest);
  return next ? { to: 'page', page: next.page.id } : { to: 'check' };
}

/**
 * Takes the answers of one page. Accepted answers are added to the draft; of a refused page the strings are kept as they
 * were typed, to be shown back. Two tabs may answer different pages: each adds its own, and of the same question the later
 * answer stands. Refuses `no-draft`, `submitted`, and `not-asked` for a page that these answers do not lead to.
 */
export async function answerPage(ctx: Context, asked: Answering): Promise<Outcome<Onward, AnswerRefusal>> {
  const found = await findDraftToChange(ctx, asked.token);
  if (!found) return refuse('no-draft');
  if (!found.journey) return refuse('submitted');
  const step = stepOf(found.journey.walk, asked.page);
  if (!step) return refuse('not-asked');
  return done(await take(ctx, found.journey, step, asked));
}
