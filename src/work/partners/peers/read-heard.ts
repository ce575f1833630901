import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Garbage, Heard } from './peer.js';

/** What the other side calls what it tells. */
export interface HeardNames {
  /** Under which name its list stands; '' where the answer is the list. */
  readonly list: string;
  readonly case: string;
  readonly id: string;
  readonly state: string;
  readonly version: string;
  readonly at: string;
  readonly note: string;
  readonly next: string;
}

export interface ReadHeard {
  readonly heard: readonly Heard[];
  readonly garbage: readonly Garbage[];
  readonly next: string | undefined;
}

const mostRows = 5000;
const longestNote = 4000;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (row: Row, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);
const absent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A code of theirs as a machine writes one; undefined for what is none. */
export function readCode(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} _.:/#-]{0,99}$/u.test(text) ? text : undefined;
}

function readMoment(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !moment.test(value)) return undefined;
  const at = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const readVersion = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** One row, or a code of the first thing that is wrong with it. */
function readRow(row: unknown, names: HeardNames): Heard | string {
  if (!isRow(row)) return 'no-object';
  const given = (name: Exclude<keyof HeardNames, 'list' | 'next'>) => own(row, names[name]);
  const [id, state, version, at] = [
    readCode(given('id')),
    readCode(given('state')),
    readVersion(given('version')),
    readMoment(given('at')),
  ];
  const [ours, note] = [given('case'), given('note')];
  if (id === undefined) return 'no-id';
  if (state === undefined) return 'no-state';
  if (version === undefined && !absent(given('version'))) return 'no-version';
  if (at === undefined && !absent(given('at'))) return 'no-moment';
  if (version === undefined && at === undefined) return 'neither-version-nor-moment';
  if (!absent(ours) && !(typeof ours === 'string' && uuid.test(ours))) return 'no-case-number';
  if (!absent(note) && !(typeof note === 'string' && note.length <= longestNote)) return 'no-note';
  const alone = { key: undefined, report: undefined, opensOnly: false };
  const kept: Sealed<string> | undefined = absent(note) ? undefined : seal(String(note));
  return {
    case: absent(ours) ? undefined : String(ours),
    id,
    state,
    version,
    at,
    note: kept,
    ...alone,
    whole: seal(JSON.stringify(row)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads what another system tells, as the names say. A row that cannot be read is left out whole, with why; the others count.
 * @returns a code where nothing of it can be read
 */
export function readHeard(text: string, names: HeardNames): ReadHeard | string {
  const whole = parse(text);
  if (whole === undefined) return 'no-json';
  const rows = names.list === '' ? whole : isRow(whole) ? own(whole, names.list) : undefined;
  if (!Array.isArray(rows)) return 'no-list';
  if (rows.length > mostRows) return 'too-many-rows';
  const next = names.list === '' || !isRow(whole) ? undefined : own(whole, names.next);
  if (!absent(next) && !(typeof next === 'string' && next.length <= 1000)) return 'no-next';
  const read = rows.map((row: unknown) => readRow(row, names));
  return {
    heard: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    garbage: read.flatMap((one, at) =>
      typeof one === 'string' ? [{ text: seal(JSON.stringify(rows[at])), why: `row ${at + 1}: ${one}` }] : [],
    ),
    next: absent(next) ? undefined : String(next),
  };
}
