import { readId } from '../../platform/ids.js';
import type { Parameter } from './api-route.js';
import type { Problem } from './problem.js';

type Asked = Readonly<Record<string, string | number | undefined>>;
type Reading = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly problem: Problem };

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/** One value as its schema has it; null where it is not so. */
function readValue(text: string, { schema }: Parameter): string | number | null {
  if (schema.type === 'integer') {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= schema.minimum && value <= schema.maximum ? value : null;
  }
  if (schema.format === 'uuid') return readId(text) ?? null;
  return moment.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function mendOf({ schema }: Parameter): string {
  if (schema.type === 'integer') return `A whole number from ${schema.minimum} to ${schema.maximum}.`;
  if (schema.format === 'uuid') return 'A code as the person reads it: 36 characters, lower case.';
  return 'A moment with its zone, for example 2026-03-02T09:00:00Z.';
}

/** Reads what a route's parameters name; whatever else is in the query is passed over. */
export function readQuery(given: unknown, query: Readonly<Record<string, Parameter>>): Reading {
  const asked: Record<string, string | number | undefined> = {};
  const errors: { parameter: string; mend: string }[] = [];
  const sent = (given ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, parameter] of Object.entries(query)) {
    const text = sent[name];
    if (text === undefined && !parameter.isRequired) {
      asked[name] = parameter.schema.type === 'integer' ? parameter.schema.default : undefined;
      continue;
    }
    const value = typeof text === 'string' ? readValue(text, parameter) : null;
    if (value === null) errors.push({ parameter: name, mend: mendOf(parameter) });
    else asked[name] = value;
  }
  return errors.length > 0 ? { ok: false, problem: { code: 'bad-query', errors } } : { ok: true, asked };
}
