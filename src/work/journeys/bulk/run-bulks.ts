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

const count = (results: readonly RowResult[], state: RowResult['state']): number =>
  results.filter((one) => one.state === state).length;

/** Sends the next part of a file; undefined where another worker went on with it, or nothing of it opens any more. */
async function goOn(house: House, place: PlaceId, one: Bulk): Promise<Bulk | undefined> {
  const system = { place, actor: { kind: 'system', name: 'bulk' }, channel: 'system' } as const;
  const found = await read(house, system, async (ctx) => ({
    ...{ opened: await openBulk(ctx, one), service: await getService(ctx, one.service, one.serviceVersion) },
  }));
  if (!found.opened) return undefined;
  const { table, results } = found.opened;
  const sent: RowResult[] = [...results];
  const end = Math.min(table.rows.length, results.length + rowsAPart);
  const sending = { house, place, bulk: one, service: found.service, table };
  for (let at = results.length; at < end; at += rowsAtOnce) {
    const lines = Array.from({ length: Math.min(rowsAtOnce, end - at) }, (_, next) => sendLine(sending, at + next));
    sent.push(...(await Promise.all(lines)));
  }
  return act(house, system, async (ctx) => {
    const [draft, revision] = [one.id as unknown as DraftId, one.revision + 1];
    const values = { table: seal(table), results: seal(sent) };
    const { sealed } = await sealDraft(ctx, { draft, subject: one.subject, key: one.key, revision, values });
    const isDone = sent.length >= table.rows.length;
    const next: Bulk = {
      ...{ ...one, sealed, revision, done: sent.length, taken: count(sent, 'taken'), skipped: count(sent, 'skipped') },
      ...{ wrong: count(sent, 'wrong') + count(sent, 'stopped'), state: isDone ? 'done' : 'running' },
      doneAt: isDone ? ctx.clock.now() : undefined,
    };
    return (await updateBulk(ctx, next)) ? next : undefined;
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
      now = await goOn(house, place, now);
      rows += (now?.done ?? before) - before;
    }
  }
}
