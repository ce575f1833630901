import { XMLParser } from 'fast-xml-parser';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import type { Posted } from '../posted.js';
import type { Garbage, Heard } from './peer.js';
import { readCode } from './read-heard.js';

type Row = Readonly<Record<string, unknown>>;

const longest = 4000;
const many = new Set(['request', 'request_update', 'error']);
const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, isArray: (name) => many.has(name) });
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (row: Row, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : undefined);
const textOf = (row: Row, name: string): string => {
  const value = own(row, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/** What was answered, as objects: XML without a document type, so that no entity of theirs is ever read, or the JSON that some give for it. */
function parse(text: string): unknown {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  try {
    if (body.startsWith('[') || body.startsWith('{')) return JSON.parse(body);
    if (!body.startsWith('<') || /<!(?:DOCTYPE|ENTITY)/i.test(body)) return undefined;
    return parser.parse(body, true);
  } catch {
    return undefined;
  }
}

/** The rows of a list: a bare list, or one within wrappers of either form. Undefined where it is no such list. */
function rowsIn(plain: unknown, root: string, each: string): readonly unknown[] | undefined {
  if (Array.isArray(plain)) return plain;
  if (!isRow(plain)) return undefined;
  const within = own(plain, root);
  if (Array.isArray(within)) return within;
  if (within === '' || within === null) return [];
  const rows = isRow(within) ? own(within, each) : undefined;
  return rows === undefined ? (isRow(within) && Object.keys(within).length === 0 ? [] : undefined) : [rows].flat();
}

function momentOf(row: Row, name: string): Date | undefined {
  const text = textOf(row, name);
  if (!moment.test(text)) return undefined;
  const at = new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** What a request of theirs says, as a client posts it here: where it is and what it is about; never who sent it. */
function reportOf(row: Row, answers: Readonly<Record<string, string>>): Sealed<Posted> {
  const posted = new Map<string, readonly string[]>();
  const put = (name: string, value: string) => value !== '' && posted.set(name, [value.slice(0, longest)]);
  for (const name of ['lat', 'long', 'description']) put(name, textOf(row, name));
  put('address_string', textOf(row, 'address'));
  if (/^https?:\/\//.test(textOf(row, 'media_url'))) put('media_url', textOf(row, 'media_url').slice(0, 1000));
  for (const [field, value] of Object.entries(answers)) posted.set(`attribute[${field}]`, [value]);
  return seal(posted);
}

type Read = Heard | string;

/** With which answers of ours a request becomes one of ours, and whether how it stands is told by updates. */
export interface Reading {
  readonly answers: Readonly<Record<string, string>> | undefined;
  readonly hasUpdates: boolean;
}

function readRequest(row: unknown, { answers, hasUpdates }: Reading): Read {
  if (!isRow(row)) return 'no-object';
  const id = readCode(textOf(row, 'service_request_id'));
  const state = textOf(row, 'status').toLowerCase();
  const requestedAt = momentOf(row, 'requested_datetime');
  const at = hasUpdates ? requestedAt : (momentOf(row, 'updated_datetime') ?? requestedAt);
  if (id === undefined) return 'no-id';
  if (state !== 'open' && state !== 'closed') return 'no-state';
  if (!at) return 'no-moment';
  const nothing = { case: undefined, version: undefined, note: undefined, key: undefined };
  const report = answers && state === 'open' ? reportOf(row, answers) : undefined;
  const said = hasUpdates ? { state: state.toUpperCase(), opensOnly: true } : { state, opensOnly: false };
  return { ...nothing, ...said, id, at, report, whole: seal(JSON.stringify(row)) };
}

function readUpdate(row: unknown): Read {
  if (!isRow(row)) return 'no-object';
  const [id, key] = [readCode(textOf(row, 'service_request_id')), readCode(textOf(row, 'update_id'))];
  const state = readCode(textOf(row, 'status').toUpperCase());
  const at = momentOf(row, 'updated_datetime');
  if (id === undefined || key === undefined) return 'no-id';
  if (state === undefined) return 'no-state';
  if (!at) return 'no-moment';
  const said = textOf(row, 'description');
  const note = said === '' ? undefined : seal(`${state}: ${said.slice(0, longest)}`);
  const nothing = { case: undefined, version: undefined, report: undefined, opensOnly: false };
  return { ...nothing, id, key, state, at, note, whole: seal(JSON.stringify(row)) };
}

export interface ReadGeoReport {
  readonly heard: readonly Heard[];
  readonly garbage: readonly Garbage[];
}

function sort(read: readonly Read[], rows: readonly unknown[]): ReadGeoReport {
  return {
    heard: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    garbage: read.flatMap((one, at) =>
      typeof one === 'string' ? [{ text: seal(JSON.stringify(rows[at])), why: `row ${at + 1}: ${one}` }] : [],
    ),
  };
}

/** Reads GET Service Requests of GeoReport v2; with answers each that is open can become a request here. @returns a code where it is none */
export function readRequests(text: string, reading: Reading): ReadGeoReport | string {
  const rows = rowsIn(parse(text), 'service_requests', 'request');
  return rows
    ? sort(
        rows.map((row) => readRequest(row, reading)),
        rows,
      )
    : 'no-georeport';
}

/** Reads the updates extension, oldest first. @returns a code where it is none */
export function readUpdates(text: string): ReadGeoReport | string {
  const rows = rowsIn(parse(text), 'service_request_updates', 'request_update');
  if (!rows) return 'no-georeport';
  const { heard, garbage } = sort(rows.map(readUpdate), rows);
  return { heard: [...heard].sort((one, other) => Number(one.at) - Number(other.at)), garbage };
}

/** Their number of what was sent, or the token that they gave for it; undefined where the reply has neither. */
export function readSent(text: string): { readonly id?: string; readonly token?: string } | undefined {
  const [first] = rowsIn(parse(text), 'service_requests', 'request') ?? [];
  if (!isRow(first)) return undefined;
  const [id, token] = [readCode(textOf(first, 'service_request_id')), readCode(textOf(first, 'token'))];
  return id !== undefined ? { id } : token !== undefined ? { token } : undefined;
}
