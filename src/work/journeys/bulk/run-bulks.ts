import { digestForFinding, sealDraft } from '../../../foundation/vault/index.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { DraftId, PlaceId } from '../../../platform/ids.js';
import { fill } from '../../../platform/language/index.js';
import { seal } from '../../../platform/sealed/index.js';
import { bulkColumns, type Compiled, getService } from '../../services/index.js';
import type { Bulk, RowResult, Table } from './bulk.js';
import { claimBulk, updateBulk } from './bulk-store.js';
import { openBulk } from './open-bulk.js';
import { sendRow } from './send-row.js';
import { typeRow } from './type-row.js';
import { bulkWords } from './words.js';

/** So many rows are sent before it is written down how far it came; a job that dies does these again, and none twice. */
const rowsAPart = 20;
/** So few go at once that the people who send theirs by hand do not wait. */
const rowsAtOnce = 4;
const claimMinutes = 10;
/** So often a row is tried that a fault of ours stops: the rest is sent first, then all such rows again after 1, 4, 9 and 16 minutes. */
const mostTries = 5;
const pauseMinutes = (tries: number): number => tries * tries;

const whoOf = (place: PlaceId, { person, body }: Bulk): Who => ({
  ...{ place, actor: { kind: 'resident', person }, channel: 'web', onBehalfOf: body },
});

/** The how manieth row like this it is in its file: two that say the same are two requests. */
const countAlike = ({ rows }: Table, at: number): number => {
  const text = JSON.stringify(rows[at]);
  return rows.slice(0, at).filter((cells) => JSON.stringify(cells) === text).length;
};

interface Sending {
  readonly house: House;
  readonly place: PlaceId;
  readonly bulk: Bulk;
  readonly service: Compiled;
  readonly table: Table;
}

async function sendLine({ house, place, bulk, service, table }: Sending, at: number): Promise<RowResult> {
  const who = whoOf(place, bulk);
  const cells = table.rows[at] ?? [];
  const line = at + 2;
  const wrong = (say: RowResult['faults'][number]['say']): RowResult => ({
    line,
    state: 'wrong',
    faults: [{ column: '', say }],
  });
  if (cells.every((cell) => cell.trim() === '')) return wrong(bulkWords.blank);
  if (cells.length !== table.header.length) {
    const gaps = { have: cells.length, need: table.header.length };
    return wrong({ en: fill(bulkWords.ragged.en, gaps), cy: fill(bulkWords.ragged.cy, gaps) });
  }
  const alike = String(countAlike(table, at));
  const mark = await read(house, who, (ctx) =>
    digestForFinding(ctx, 'bulk:row', seal([bulk.body, bulk.service, alike, ...cells])),
  );
  const typed = seal(typeRow(bulkColumns(service.declaration), cells));
  return { line, ...(await sendRow(house, who, { bulk, service, typed, mark })) };
}

/** Sends a line; where a fault of ours stops it, says so of that line alone, and neither log nor result says what it held. */
async function trySending(sending: Sending, at: number, before: number): Promise<RowResult> {
  try {
    return await sendLine(sending, at);
  } catch (fault) {
    const tries = before + 1;
    sending.house.log.error(
      { place: sending.place, bulk: sending.bulk.id, fault: (fault as Error).name },
      'a row of a file was not sent',
    );
    const line = at + 2;
    if (tries < mostTries) return { line, state: 'waiting', tries, faults: [{ column: '', say: bulkWords.waiting }] };
    const gaps = { tries };
    const say = { en: fill(bulkWords.failed.en, gaps), cy: fill(bulkWords.failed.cy, gaps) };
    return { line, state: 'failed', tries, faults: [{ column: '', say }] };
  }
}

const count = (results: readonly RowResult[], ...states: readonly RowResult['state'][]): number =>
  results.filter(({ state }) => states.includes(state)).length;

/** The rows that come next: those that were never tried, then of those that wait the ones that were tried least. */
function chooseRows({ rows }: Table, results: readonly RowResult[]): readonly number[] {
  if (results.length < rows.length)
    return Array.from({ length: Math.min(rowsAPart, rows.length - results.length) }, (_, at) => results.length + at);
  const waiting = results.flatMap(({ state, tries = 0 }, at) => (state === 'waiting' ? [{ at, tries }] : []));
  const least = Math.min(...waiting.map(({ tries }) => tries));
  return waiting
    .filter(({ tries }) => tries === least)
    .map(({ at }) => at)
    .slice(0, rowsAPart);
}

async function sendPart(sending: Sending, results: readonly RowResult[]): Promise<readonly RowResult[]> {
  const [sent, chosen] = [[...results], chooseRows(sending.table, results)];
  for (let at = 0; at < chosen.length; at += rowsAtOnce)
    await Promise.all(
      chosen.slice(at, at + rowsAtOnce).map(async (row) => {
        sent[row] = await trySending(sending, row, results[row]?.tries ?? 0);
      }),
    );
  return sent;
}

/** After how many minutes it goes on: at once until every row had its try of this round. */
function pauseOf({ rows }: Table, results: readonly RowResult[]): number {
  const tried = results.filter(({ state }) => state === 'waiting').map(({ tries = 0 }) => tries);
  const isRoundOver = results.length >= rows.length && tried.length > 0 && tried.every((tries) => tries === tried[0]);
  return isRoundOver ? pauseMinutes(tried[0] ?? 1) : 0;
}

/** Sends the next part of a file; undefined where another worker went on with it, or nothing of it opens any more. */
async function goOn(
  house: House,
  place: PlaceId,
  one: Bulk,
): Promise<{ readonly next: Bulk; readonly isPaused: boolean } | undefined> {
  const system = { place, actor: { kind: 'system', name: 'bulk' }, channel: 'system' } as const;
  const found = await read(house, system, async (ctx) => ({
    ...{ opened: await openBulk(ctx, one), service: await getService(ctx, one.service, one.serviceVersion) },
  }));
  if (!found.opened) return undefined;
  const { table, results } = found.opened;
  const sent = await sendPart({ house, place, bulk: one, service: found.service, table }, results);
  const pause = pauseOf(table, sent);
  return act(house, system, async (ctx) => {
    const [draft, revision] = [one.id as unknown as DraftId, one.revision + 1];
    const values = { table: seal(table), results: seal(sent) };
    const { sealed } = await sealDraft(ctx, { draft, subject: one.subject, key: one.key, revision, values });
    const done = sent.length - count(sent, 'waiting');
    const isDone = done >= table.rows.length;
    const next: Bulk = {
      ...{ ...one, sealed, revision, done, taken: count(sent, 'taken'), skipped: count(sent, 'skipped') },
      ...{ wrong: count(sent, 'wrong', 'stopped', 'failed'), state: isDone ? 'done' : 'running' },
      doneAt: isDone ? ctx.clock.now() : undefined,
    };
    const notBefore = pause > 0 ? new Date(ctx.clock.now().getTime() + pause * 60_000) : undefined;
    return (await updateBulk(ctx, next, notBefore)) ? { next, isPaused: pause > 0 } : undefined;
  });
}

/** Sends what waits in files of a place, part after part, each row in the name of whoever sent the file, as long as they may. It may be cut off anywhere. @returns how many rows were gone through. */
export async function runBulks(house: House, place: PlaceId): Promise<number> {
  const system = { place, actor: { kind: 'system', name: 'bulk' }, channel: 'system' } as const;
  let rows = 0;
  for (;;) {
    const until = new Date(house.clock.now().getTime() + claimMinutes * 60_000);
    const one = await act(house, system, (ctx) => claimBulk(ctx, until));
    if (!one) return rows;
    for (let now: Bulk | undefined = one; now?.state === 'running'; ) {
      const before: number = now.done;
      const gone = await goOn(house, place, now);
      rows += (gone?.next.done ?? before) - before;
      now = gone?.isPaused ? undefined : gone?.next;
    }
  }
}
