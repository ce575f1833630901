import { fill, type Words } from '../../../platform/language/index.js';
import { cellsOf, type Declaration, type Question, type Raw, slotsOf } from '../../services/index.js';
import { type Held, withAnswer } from '../answers.js';
import { journeyWords } from '../words.js';
import { rowsIn } from './rows-in.js';

type Raws = Readonly<Record<string, Raw>>;

export const isTable = ({ type, named, shown }: Question): boolean =>
  type === 'rows' && (named !== undefined || shown === 'table');

const isBlank = (raw: Raw | undefined): boolean =>
  Object.values(raw ?? {}).every((texts) => texts?.every((text) => text.trim() === ''));

/** The fields of a table's rows in which nothing was typed: such a row is not there. */
export function blankRows(declaration: Declaration, raws: Raws): ReadonlySet<string> {
  const tables = Object.keys(raws).filter((field) => isTable(declaration.fields[field] as Question));
  const blank = tables.flatMap((of) => {
    const cells = [...cellsOf(declaration, of)];
    const typed = new Set(cells.filter(([field]) => !isBlank(raws[field])).map(([, { at }]) => at));
    return cells.filter(([, { at }]) => !typed.has(at)).map(([field]) => field);
  });
  return new Set(blank);
}

const few = (least: number): Words =>
  least === 1
    ? journeyWords.tooFewOne
    : { en: fill(journeyWords.tooFew.en, { least }), cy: fill(journeyWords.tooFew.cy, { least }) };

/** Judges what was said of the rows themselves: that there are no more, and enough. */
export function judgeRows(
  declaration: Declaration,
  held: Held,
  { field, raw }: { readonly field: string; readonly raw: Raw },
): { readonly say: Words } | { readonly held: Held } {
  const question = declaration.fields[field] as Question;
  const { least = 1, missing } = question;
  const there = rowsIn(declaration, held, field);
  if (there.length < least) return { say: missing ?? few(least) };
  const isFull = there.length >= slotsOf(question).length;
  if (!isTable(question) && !isFull && raw['']?.[0] !== 'no') return { say: journeyWords.addOrNot };
  return { held: withAnswer(held, field, { raw, value: there.map(String) }) };
}
