import { appendEntry } from '../../../foundation/record/index.js';
import type { Verdict } from '../../../platform/files/file-keeping.js';
import { act, type House, read } from '../../../platform/house.js';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import type { FileRow } from '../file.js';
import { openFileKey } from '../file-key.js';
import { listWaiting, writeJudged } from '../files-store.js';
import { openFrames } from '../frames/open-frames.js';

const most = 50;

const system = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'files' }, channel: 'system' }) as const;

async function scan(house: House, place: PlaceId, { id }: FileRow, key: Buffer): Promise<Verdict> {
  const begun = house.files.scanner.begin();
  try {
    for await (const chunk of openFrames(house.files.objects.read(place, id), { place, id, key }))
      await begun.write(chunk);
    return await begun.end();
  } finally {
    begun.abort();
  }
}

/** What was found of a case's file is on the record; a draft's is on none. */
async function settle(house: House, place: PlaceId, row: FileRow, verdict: 'clean' | 'infected'): Promise<void> {
  await act(house, system(place), async (ctx) => {
    writeJudged(ctx, row.id, verdict);
    if (row.case)
      appendEntry(ctx, {
        ...{ stream: `file:${row.id}`, version: 1, kind: 'file.judged', occurredAt: ctx.clock.now() },
        data: { case: row.case, verdict },
      });
  });
  if (verdict === 'infected') await house.files.objects.remove(place, row.id);
}

async function rescan(house: House, place: PlaceId, row: FileRow): Promise<boolean> {
  const key = await read(house, system(place), (ctx) => openFileKey(ctx, row));
  if (!key) return true; // its answer is gone: so will it be
  const verdict = await scan(house, place, row, key);
  if (verdict === 'unknown') return false;
  await settle(house, place, row, verdict);
  return true;
}

/**
 * Has the scanner look at files that came while it was away. One that it reports is removed at once. Ends where the scanner is away
 * still. May be stopped and run again at any moment.
 */
export async function rescanFiles(house: House, place: PlaceId): Promise<void> {
  for (let after: FileId | undefined; ; ) {
    const waiting = await read(house, system(place), (ctx) => listWaiting(ctx, after, most));
    if (waiting.length === 0 || !(await house.files.scanner.check())) return;
    for (const row of waiting) if (!(await rescan(house, place, row)) && !(await house.files.scanner.check())) return;
    after = waiting.at(-1)?.id;
  }
}
