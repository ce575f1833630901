import type { Fault, Problem } from './problem.js';
import type { Asked, ProgramCall, ProgramRoute } from './route.js';
import { mendWords } from './words.js';

type AskedBy = Readonly<Record<string, Asked>>;
type Given = Readonly<Record<string, unknown>>;
type Read = Record<string, string | number | undefined>;

/** Reads one kind of what is asked; what cannot be read is among the faults. */
function readEach(given: Given, asked: AskedBy, faultOf: (name: string) => Omit<Fault, 'say'>) {
  const read: Read = {};
  const faults: Fault[] = [];
  for (const [name, { schema, mend, isRequired = false }] of Object.entries(asked)) {
    const value = given[name];
    if (value === undefined && !isRequired) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) read[name] = parsed.data as string | number;
    else faults.push({ ...faultOf(name), say: mend });
  }
  return { read, faults };
}

/** What a route's address names, or that there is nothing of that name. */
export function readPath(params: Given, route: ProgramRoute): ProgramCall['path'] | Problem {
  const { read, faults } = readEach(params, route.params ?? {}, () => ({}));
  return faults.length > 0 ? { problem: 'not-found' } : read;
}

/** What stands in the query. A parameter that nothing is asked by is refused: a misspelt filter would tell everything. */
export function readQuery(query: Given, { query: asked = {} }: ProgramRoute): ProgramCall['query'] | Problem {
  const { read, faults } = readEach(query, asked, (parameter) => ({ parameter }));
  const isUnknown = Object.keys(query).some((name) => !Object.hasOwn(asked, name));
  const all = isUnknown ? [...faults, { say: mendWords.unknownParameter }] : faults;
  return all.length > 0 ? { problem: 'bad-query', faults: all } : read;
}

export function readHeaders(headers: Given, { headers: asked = {} }: ProgramRoute): ProgramCall['headers'] | Problem {
  const named = Object.fromEntries(Object.keys(asked).map((name) => [name, headers[name.toLowerCase()]]));
  const isMissingKey = asked['Idempotency-Key']?.isRequired === true && named['Idempotency-Key'] === undefined;
  if (isMissingKey)
    return { problem: 'no-idempotency-key', faults: [{ header: 'Idempotency-Key', say: mendWords.idempotencyKey }] };
  if (asked['If-Match'] !== undefined && named['If-Match'] === undefined)
    return { problem: 'no-if-match', faults: [{ header: 'If-Match', say: mendWords.ifMatch }] };
  const { read, faults } = readEach(named, asked, (header) => ({ header }));
  return faults.length > 0 ? { problem: 'bad-header', faults } : read;
}

const escaped = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** The body as its schema has it. Names that were sent and are none of ours are not said back. */
export function readBody(body: unknown, { body: schema }: ProgramRoute): { readonly body: unknown } | Problem {
  if (schema === undefined || schema === 'file') return { body: undefined };
  const parsed = schema.safeParse(body);
  if (parsed.success) return { body: parsed.data };
  const faults = parsed.error.issues.slice(0, 20).map(({ path }) => ({
    pointer: path.map((part) => `/${escaped(part)}`).join(''),
    say: mendWords.shape,
  }));
  return { problem: 'bad-body', faults };
}

export const isProblem = (read: object): read is Problem => 'problem' in read && typeof read.problem === 'string';
