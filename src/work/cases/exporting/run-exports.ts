import { askedHours } from '../../../foundation/assurance/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { inNameOf } from '../acting/in-name-of.js';
import { type BulkExport, type BulkExportId, exportStream } from './bulk-export.js';
import { deleteParts, holdExport, readStandingExports, updateExport } from './export-store.js';
import { lookAtPart } from './look-at-part.js';

const hour = 3_600_000;

/** Whether nobody answered it in time, or its time is over. */
function isOver({ state, askedAt, overAt }: BulkExport, now: Date): boolean {
  if (state === 'waiting') return now.getTime() - askedAt.getTime() > askedHours * hour;
  return state === 'ready' && overAt !== undefined && overAt <= now;
}

/** Which cases it was of is gone from the tables then, and with that the file; that it was, and the looks, stay. */
async function end(house: House, place: PlaceId, id: BulkExportId): Promise<void> {
  const worker = { place, actor: { kind: 'system', name: 'bulk-export' }, channel: 'system' } as const;
  await act(house, worker, async (ctx) => {
    const one = await holdExport(ctx, id);
    if (!one || !isOver(one, ctx.clock.now())) return;
    const version = one.version + 1;
    updateExport(ctx, { ...one, state: 'over', version });
    deleteParts(ctx, id);
    appendEntry(ctx, {
      ...{ stream: exportStream(id), version, kind: 'bulk-export.over' },
      data: { state: 'over' },
    });
  });
}

/**
 * Goes on with the bulk exports of a place, part after part, and ends those whose time is over. It may be cut off anywhere,
 * and run beside another of its kind: each part is one act. @returns how many looks were written.
 */
export async function runExports(house: House, place: PlaceId): Promise<number> {
  const worker = { place, actor: { kind: 'system', name: 'bulk-export' }, channel: 'system' } as const;
  let looks = 0;
  for (const { id, person, looks: before, ...one } of await read(house, worker, readStandingExports)) {
    let after = before;
    for (let isRunning = one.state === 'running'; isRunning; ) {
      const who = await read(house, worker, (ctx) => inNameOf(ctx, person));
      const next = await act(house, who, (ctx) => lookAtPart(ctx, id));
      isRunning = next?.state === 'running';
      after = next?.looks ?? after;
    }
    looks += after - before;
    if (isOver({ ...one, id, person, looks }, house.clock.now())) await end(house, place, id);
  }
  return looks;
}
