import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Posted } from '../../../work/partners/index.js';
import { Refused } from './errors.js';

const mostParameters = 500;

/** What was posted, by parameter; only codes and keys are taken out, all else is sealed. */
export interface ReadPosted {
  readonly key: string | undefined;
  /** A code that counts once: what machines write, and no more of it. Throws `Refused` for one that is given twice. */
  readonly once: (name: 'service_code' | 'service_request_id' | 'update_id' | 'status') => string | undefined;
  readonly posted: Sealed<Posted>;
}

/** Reads a form in the body of a call, and what stands in its address beside it, as some clients send `api_key`. */
export function readPosted(body: URLSearchParams, query: Readonly<Record<string, unknown>>): ReadPosted {
  const posted = new Map<string, readonly string[]>();
  for (const [name, value] of body) posted.set(name, [...(posted.get(name) ?? []), value]);
  if (posted.size > mostParameters) throw new Refused(400, 'More parameters than any service asks. Leave some out.');
  const once = (name: string): string | undefined => {
    const all = (posted.get(name) ?? []).filter((value) => value.trim() !== '');
    if (new Set(all).size > 1) throw new Refused(400, `${name} is given more than once. Give it once.`);
    return all[0]?.trim();
  };
  for (const name of ['lat', 'long', 'address_string', 'address_id', 'email', 'phone', 'description']) once(name);
  const inQuery = typeof query.api_key === 'string' ? query.api_key : undefined;
  return { key: once('api_key') ?? inQuery, once, posted: seal(posted) };
}
