import type { Channel } from '../../../platform/actor.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { ImportMap } from './map.js';
import type { TimeReader } from './read-time.js';

/** Why a row of the file is refused before any act sees it. */
export type RowFault =
  | 'columns-differ'
  | 'broken-text'
  | 'bad-id'
  | 'unknown-type'
  | 'unknown-status'
  | 'unknown-channel'
  | 'bad-opened-time'
  | 'bad-closed-time'
  | 'missing-hour'
  | 'repeated-hour'
  | 'closed-without-a-time'
  | 'closed-before-opened'
  | 'opened-in-the-future';

/** What someone wrote for a field, as a form would send it: one text, or the parts of an address. */
export type RawAnswer = string | Readonly<Record<string, string>>;

/** One row as the acts take it. */
export interface Request {
  readonly line: number;
  /** 'SOURCE:ID'. */
  readonly source: string;
  readonly service: string;
  readonly openedAt: Date;
  readonly closedAt?: Date;
  readonly channel: Channel;
  /** What the map makes of the type: open answers. */
  readonly known: Readonly<Record<string, string>>;
  /** What the row itself says, sealed before anybody looks at it. */
  readonly answers: Readonly<Record<string, RawAnswer>>;
  /** 'neighbourhood:venice', with the name that the file uses. */
  readonly area?: { readonly code: string; readonly kind: string; readonly name: string };
  readonly moves: readonly string[];
  readonly reason?: string;
}

/** A cell of the row by its column's name. */
export type Cell = (column: string) => string;

const goodId = /^[\w.:/-]{1,80}$/;
const broken = /[^\P{Cc}\t\n\r]|\ufffd|\p{Surrogate}/u;

/** A cell may say 'constructor': only the map's own words count. */
const find = <Value>(among: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(among, word) ? among[word] : undefined;

const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function readTimes(
  map: ImportMap,
  cell: Cell,
  read: TimeReader,
  now: Date,
): Outcome<{ openedAt: Date; closedAt?: Date }, RowFault> {
  const opened = read(cell(map.columns.opened));
  if (!opened.ok) return refuse(opened.refused === 'not-a-time' ? 'bad-opened-time' : opened.refused);
  if (opened.value > now) return refuse('opened-in-the-future');
  const closedText = map.columns.closed === undefined ? '' : cell(map.columns.closed);
  if (closedText === '') return done({ openedAt: opened.value });
  const closed = read(closedText);
  if (!closed.ok) return refuse(closed.refused === 'not-a-time' ? 'bad-closed-time' : closed.refused);
  if (closed.value < opened.value) return refuse('closed-before-opened');
  return done({ openedAt: opened.value, closedAt: closed.value });
}

function readAnswers(map: ImportMap, cell: Cell): Record<string, RawAnswer> {
  return Object.fromEntries(
    Object.entries(map.answers).map(([field, from]) => [
      field,
      typeof from === 'string'
        ? cell(from)
        : Object.fromEntries(Object.entries(from).map(([part, column]) => [part, cell(column)])),
    ]),
  );
}

function readArea(map: ImportMap, cell: Cell): Request['area'] {
  if (!map.areas || map.columns.area === undefined) return undefined;
  const name = cell(map.columns.area);
  const slug = toSlug(name);
  return slug === '' ? undefined : { code: `${map.areas.kind}:${slug}`, kind: map.areas.kind, name };
}

/** The map's columns by name, so that a file without one is refused before its first row. */
export function columnsOf(map: ImportMap): readonly string[] {
  const answered = Object.values(map.answers).flatMap((from) =>
    typeof from === 'string' ? [from] : Object.values(from),
  );
  return [...new Set([...Object.values(map.columns), ...answered].filter((name) => name !== undefined))];
}

/** What a row asks, by its map; or the first reason for which it cannot be taken. Opens no case. */
export function toRequest(
  map: ImportMap,
  row: { readonly line: number; readonly cell: Cell },
  read: TimeReader,
  now: Date,
): Outcome<Request, RowFault> {
  const { cell, line } = row;
  if (columnsOf(map).some((column) => broken.test(cell(column)))) return refuse('broken-text');
  const id = cell(map.columns.id);
  if (!goodId.test(id)) return refuse('bad-id');
  const type = find(map.types, cell(map.columns.type));
  if (!type) return refuse('unknown-type');
  const status = find(map.statuses, cell(map.columns.status));
  if (!status) return refuse('unknown-status');
  const channel = map.columns.channel === undefined ? 'web' : find(map.channels, cell(map.columns.channel));
  if (!channel) return refuse('unknown-channel');
  const times = readTimes(map, cell, read, now);
  if (!times.ok) return times;
  if (status.moves.length > 0 && !times.value.closedAt) return refuse('closed-without-a-time');
  const area = readArea(map, cell);
  return done({
    line,
    source: `${map.source}:${id}`,
    service: type.service,
    ...times.value,
    channel,
    known: type.answers,
    answers: readAnswers(map, cell),
    ...(area ? { area } : {}),
    moves: status.moves,
    ...(status.reason === undefined ? {} : { reason: status.reason }),
  });
}
