import { type CaseId, readId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { type AskedRequests, type AskedUpdates, mostRequests } from '../../../work/partners/index.js';
import { Refused } from './errors.js';

const day = 86_400_000;
const mostDays = 90;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)$/;
const longest = 40_000;

/** What a query says: every value of a name, an empty one being none. */
export type Query = Readonly<Record<string, unknown>>;

function valuesOf(query: Query, name: string): readonly string[] {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  const all = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  if (all.some((one) => one.length > longest)) throw new Refused(400, `${name} is too long. Ask in parts.`);
  return all.map((one) => one.trim()).filter((one) => one !== '');
}

/** A name that counts once. */
function onlyValueOf(query: Query, name: string): string | undefined {
  const [value, ...more] = valuesOf(query, name);
  if (more.some((one) => one !== value)) throw new Refused(400, `${name} is given more than once. Give it once.`);
  return value;
}

/** A name that may list several, with commas between or given again. */
function listOf(query: Query, name: string): readonly string[] | undefined {
  const all = valuesOf(query, name)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (all.length > mostRequests) throw new Refused(400, `${name} lists more than ${mostRequests}. Ask in parts.`);
  return all.length === 0 ? undefined : [...new Set(all)];
}

function momentOf(query: Query, name: string): Date | undefined {
  const text = onlyValueOf(query, name);
  if (text === undefined) return undefined;
  // A plus sign that was not escaped arrives as a blank.
  const at = text.replace(/ (?=\d\d:?\d\d$)/, '+');
  const parsed = moment.test(at) ? Date.parse(at.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  if (Number.isNaN(parsed))
    throw new Refused(400, `${name} is no moment with seconds and zone. Write it so: 2026-03-02T09:00:00Z`);
  return new Date(parsed);
}

function spanOf(query: Query, now: Date): Pick<AskedRequests, 'from' | 'before'> {
  const [start, end] = [momentOf(query, 'start_date'), momentOf(query, 'end_date')];
  const latest = new Date(now.getTime() + 1000);
  const before = end ?? (start ? new Date(Math.min(latest.getTime(), start.getTime() + mostDays * day)) : latest);
  const from = start ?? new Date(before.getTime() - mostDays * day);
  if (from > before && end && start) throw new Refused(400, 'start_date is after end_date. Change one of them.');
  if (before.getTime() - from.getTime() > mostDays * day + 1000)
    throw new Refused(400, `From start_date to end_date are more than ${mostDays} days. Ask in parts.`);
  return { from, before };
}

function standingOf(query: Query): boolean | undefined {
  const asked = listOf(query, 'status');
  if (asked?.some((one) => one !== 'open' && one !== 'closed'))
    throw new Refused(400, 'status is open, closed, or both with a comma between.');
  return asked?.length === 1 ? asked[0] === 'open' : undefined;
}

function countOf(query: Query, name: string, most: number, otherwise: number): number {
  const text = onlyValueOf(query, name);
  const value = text === undefined ? otherwise : /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new Refused(400, `${name} is a whole number from 1 to ${most}.`);
  return value;
}

export type AskedList = { readonly ids: readonly CaseId[] } | { readonly list: AskedRequests };

/** What GET Service Requests asks for: `service_request_id` goes over all else. */
export function readAskedList(query: Query, now: Date): AskedList {
  const named = listOf(query, 'service_request_id');
  if (named) return { ids: named.flatMap((one) => readId<'case'>(one) ?? []) };
  const most = countOf(query, 'page_size', mostRequests, mostRequests);
  const page = countOf(query, 'page', 1000, 1);
  const list = { codes: listOf(query, 'service_code'), ...spanOf(query, now), isOpen: standingOf(query) };
  return { list: { ...list, most, skip: (page - 1) * most } };
}

/** What the updates extension asks for: a time, and a part of what changed in it. */
export function readAskedUpdates(query: Query, now: Date): AskedUpdates {
  const most = countOf(query, 'page_size', mostRequests, mostRequests);
  const page = countOf(query, 'page', 1000, 1);
  return { ...spanOf(query, now), most, skip: (page - 1) * most };
}

/** In which language it is answered: English, and Welsh where `lang=cy` asks for it. */
export const readLanguage = (query: Query): Language => (onlyValueOf(query, 'lang') === 'cy' ? 'cy' : 'en');
