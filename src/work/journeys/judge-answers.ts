import type { Context } from '../../platform/context.js';
import { readId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import { findAddress, findCompany, isInPlace } from '../places/index.js';
import {
  cellsOf,
  type Declaration,
  kinds,
  type Question,
  type Raw,
  readCompanyNumber,
  readPoint,
  refusalOf,
} from '../services/index.js';
import { type Held, notGivenPart, withAnswer } from './answers.js';
import { isStillFree } from './booking/is-still-free.js';
import type { Underway } from './open-journey.js';
import { blankRows, isTable, judgeRows } from './rows/judge-rows.js';
import { isTyped } from './saving/typed-answers.js';
import { walk } from './walk.js';
import { journeyWords } from './words.js';

/** What is wrong with one answer, in a sentence that says how to put it right. */
export interface AnswerFault {
  readonly field: string;
  readonly say: Words;
  /** The parts of it that are wrong, such as `month`; all when absent. */
  readonly parts?: readonly string[];
}

export interface Judged {
  readonly faults: readonly AnswerFault[];
  /** The draft's content with those answers that were accepted. */
  readonly held: Held;
}

type Judgement = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: AnswerFault };

/** An address chosen from the list becomes its lines, so that the case holds what the person saw. */
export async function withLines(ctx: Context, raw: Raw): Promise<Raw | undefined> {
  const chosen = raw['']?.[0];
  if (!chosen || chosen === 'manual') return raw;
  const id = readId<'address'>(chosen);
  const address = id && (await findAddress(ctx, id));
  if (!address) return undefined;
  return { '': [address.id], line1: [address.line], town: [address.town], postcode: [address.postcode] };
}

/** A company whose number the place knows has the name that the register gives it. */
async function withCompanyName(ctx: Context, raw: Raw): Promise<Raw> {
  const number = readCompanyNumber(raw.number?.[0] ?? '');
  const company = number === undefined ? undefined : await findCompany(ctx, number);
  return company ? { ...raw, name: [company.name] } : raw;
}

/** What was typed with what the place knows of it; undefined where an address was chosen that is not there. */
function withKnown(ctx: Context, { type }: Question, raw: Raw): Promise<Raw | undefined> {
  if (type === 'address') return withLines(ctx, raw);
  return type === 'company' ? withCompanyName(ctx, raw) : Promise.resolve(raw);
}

/** Whether a row is wrong in itself, so that how many there are is not known yet. */
const hasFaultIn = (declaration: Declaration, faults: readonly AnswerFault[], of: string): boolean =>
  faults.some(({ field }) => cellsOf(declaration, of).has(field));

/** A question as the page of its row asks it, where the row is the heading. */
function asPageAsks({ fields }: Declaration, question: Question): Question {
  const rows = question.cell && fields[question.cell.of];
  return question.cell && rows && !isTable(rows) ? { ...question, label: question.cell.label } : question;
}

/** What the place has against an answer that its kind has nothing against. */
async function objectionTo(
  ctx: Context,
  journey: Underway,
  field: string,
  { type }: Question,
  value: unknown,
): Promise<Words | undefined> {
  if (type === 'time-slot' && !(await isStillFree(ctx, journey, field, value))) return journeyWords.slotGone;
  const point = type === 'location' ? readPoint(value) : undefined;
  return point && !(await isInPlace(ctx, point)) ? journeyWords.outside : undefined;
}

async function judge(ctx: Context, journey: Underway, field: string, raw: Raw): Promise<Judgement> {
  const question = journey.service.declaration.fields[field];
  if (!question) throw new Error('A page asks a field that the declaration does not have.');
  const { [notGivenPart]: lacks, ...given } = raw;
  if (lacks && question['may-lack-on-paper'])
    return isTyped(given)
      ? { ok: false, fault: { field, say: journeyWords.givenAndNot } }
      : { ok: true, value: undefined };
  const whole = await withKnown(ctx, question, given);
  if (!whole) return { ok: false, fault: { field, say: journeyWords.noSuchAddress } };
  const parsed = kinds[question.type].parse(whole, asPageAsks(journey.service.declaration, question));
  if (parsed.ok) {
    const say = await objectionTo(ctx, journey, field, question, parsed.value);
    return say ? { ok: false, fault: { field, say } } : { ok: true, value: parsed.value };
  }
  return { ok: false, fault: { field, say: parsed.say, ...(parsed.parts ? { parts: parsed.parts } : {}) } };
}

/**
 * Judges the raw answers of some fields: each by its kind, then by the refusals that its declaration names, which read
 * the answers before it and beside it too.
 */
export async function judgeAnswers(
  ctx: Context,
  journey: Underway,
  raws: Readonly<Record<string, Raw>>,
): Promise<Judged> {
  const faults: AnswerFault[] = [];
  let held = journey.held;
  const { declaration } = journey.service;
  const blank = blankRows(declaration, raws);
  held = Object.fromEntries(Object.entries(held).filter(([field]) => !blank.has(field)));
  const isRows = (field: string) => declaration.fields[field]?.type === 'rows';
  for (const [field, raw] of Object.entries(raws)) {
    if (blank.has(field) || isRows(field)) continue;
    const judged = await judge(ctx, journey, field, raw);
    if (judged.ok) held = withAnswer(held, field, { raw, value: judged.value });
    else faults.push(judged.fault);
  }
  for (const [field, raw] of Object.entries(raws)) {
    if (!isRows(field) || hasFaultIn(declaration, faults, field)) continue;
    const judged = judgeRows(declaration, held, { field, raw });
    if ('say' in judged) faults.unshift({ field, say: judged.say });
    else held = judged.held;
  }
  const { answers } = walk(journey.service, held, journey.asking);
  for (const field of Object.keys(raws)) {
    if (!answers[field] || faults.some((fault) => fault.field === field)) continue;
    const say = refusalOf(journey.service, field, answers, journey.asking);
    if (say) faults.push({ field, say });
  }
  return { faults, held };
}
