import type { Context } from '../../platform/context.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import type { FoundAddresses } from '../places/index.js';
import { type Answers, type Compiled, kinds, type Raw, searchValues } from '../services/index.js';
import { findSought } from './ask-page.js';
import { type AnswerFault, withLines } from './judge-answers.js';
import { journeyWords } from './words.js';

/** What an officer typed to find somebody by: the same questions that were asked of them, all of which must be answered. */
export interface Caller {
  /** The values as they are searched by; undefined while something is missing or wrong, or an address is looked up. */
  readonly value?: Sealed<readonly string[]>;
  readonly faults: readonly AnswerFault[];
  /** What the gazetteer has for an address that was looked up, by field. */
  readonly addresses: ReadonlyMap<string, FoundAddresses>;
}

type Typed = (name: string) => Sealed<readonly string[]>;

function readRaw(field: string, parts: readonly string[], typed: Typed): Raw {
  return Object.fromEntries(
    parts.map((part) => [part, contentOf(typed(part === '' ? field : `${field}-${part}`))] as const),
  );
}

async function parse(
  ctx: Context,
  { declaration }: Compiled,
  field: string,
  raw: Raw,
): Promise<AnswerFault | { value: unknown }> {
  const question = declaration.fields[field];
  if (!question) throw new Error('A search names a field that the declaration does not have.');
  const whole = question.type === 'address' ? await withLines(ctx, raw) : raw;
  if (!whole) return { field, say: journeyWords.noSuchAddress };
  const parsed = kinds[question.type].parse(whole, { ...question, optional: false });
  if (parsed.ok) return { value: parsed.value };
  return { field, say: parsed.say, ...(parsed.parts ? { parts: parsed.parts } : {}) };
}

/**
 * Reads what an officer typed into the fields of one `find-by` line. It goes no further than this: the values come back
 * sealed, in the form in which they are searched by, and nothing is looked for yet.
 */
export async function readCaller(
  ctx: Context,
  service: Compiled,
  { fields, typed }: { readonly fields: readonly string[]; readonly typed: Typed },
): Promise<Caller> {
  const answers: Record<string, Answers[string]> = {};
  const faults: AnswerFault[] = [];
  const addresses = new Map<string, FoundAddresses>();
  let isSearching = false;
  for (const field of fields) {
    const type = service.declaration.fields[field]?.type;
    const raw = readRaw(field, type ? kinds[type].parts : [], typed);
    const found = type === 'address' ? await findSought(ctx, raw) : undefined;
    if (found) addresses.set(field, found);
    if (type === 'address' && contentOf(typed(`${field}-search`)).length > 0) isSearching = true;
    const parsed = await parse(ctx, service, field, raw);
    if ('value' in parsed) answers[field] = seal(parsed.value);
    else faults.push(parsed);
  }
  if (isSearching) return { faults: [], addresses };
  const value = faults.length > 0 ? undefined : searchValues(service, fields, answers);
  return { ...(value ? { value } : {}), faults, addresses };
}
