import { fill, type Words } from '../../../platform/language/index.js';
import type { Raw } from '../kind.js';
import { readPostcode } from './postcode.js';
import { whenMissing } from './reading/missing.js';
import { tidy, typedIn } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { addressWords, kindWords } from './words.js';

/** An address as a case holds it; `id` is the gazetteer's where it was chosen from there. */
// A type, not an interface: only a type is known to have no further keys, as canonical JSON asks.
export type AddressValue = {
  readonly id?: string;
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly postcode: string;
};

const boxes = ['line1', 'line2', 'town', 'postcode'] as const;
type Box = (typeof boxes)[number];
const needed = ['line1', 'town', 'postcode'] as const satisfies readonly Box[];

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

function sayMissing(missing: readonly (typeof needed)[number][]): Parsed<never> {
  const [first] = missing;
  if (missing.length === 1 && first) return mend(addressWords[first], missing);
  const named = (language: keyof Words) => missing.map((box) => addressWords.named[box][language]).join(', ');
  const say = {
    en: fill(addressWords.incomplete.en, { parts: named('en') }),
    cy: fill(addressWords.incomplete.cy, { parts: named('cy') }),
  };
  return mend(say, missing);
}

/** The typed boxes, tidied; or the first that cannot be read, named. */
function readBoxes(raw: Raw): Parsed<Readonly<Record<Box, string>>> {
  const read = { line1: '', line2: '', town: '', postcode: '' };
  for (const box of boxes) {
    const tidied = tidy(typedIn(raw, box));
    if (!tidied.ok) return mend(tidied.say, [box]);
    read[box] = tidied.text;
  }
  return accept(read);
}

function readLines(typed: Readonly<Record<Box, string>>, chosen: string): Parsed<AddressValue> {
  const missing = needed.filter((box) => typed[box] === '');
  if (missing.length > 0) return sayMissing(missing);
  const postcode = readPostcode(typed.postcode);
  if (postcode === undefined) return mend(kindWords.notPostcode, ['postcode']);
  const { line1, line2, town } = typed;
  return accept({ ...(isId(chosen) ? { id: chosen } : {}), line1, ...(line2 ? { line2 } : {}), town, postcode });
}

function holds(value: unknown): value is AddressValue {
  if (typeof value !== 'object' || value === null) return false;
  const { id = '', line1, line2 = '', town, postcode } = value as Partial<Record<keyof AddressValue, unknown>>;
  return [id, line1, line2, town, postcode].every(isText);
}

/**
 * An address: one of the gazetteer, which arrives with its id and its lines, or lines typed by hand (`manual`, or no
 * choice at all). What was only searched for is no address yet.
 */
export const address = kindOf<AddressValue>({
  parts: ['', 'find', ...boxes],
  isTyped: true,
  holds,
  parse(raw, question) {
    const chosen = typedIn(raw);
    const typed = readBoxes(raw);
    if (!typed.ok) return typed;
    const lines = typed.value;
    const isTyped = lines !== undefined && Object.values(lines).some((text) => text !== '');
    if (isTyped || chosen === 'manual')
      return readLines(lines ?? { line1: '', line2: '', town: '', postcode: '' }, chosen);
    if (chosen !== '' || typedIn(raw, 'find').trim() !== '') return mend(addressWords.notChosen, ['find']);
    return whenMissing(question, addressWords.missing, ['find']);
  },
  format: ({ line1, line2, town, postcode }) => [line1, line2, town, postcode].filter(Boolean).join(', '),
});
