import { listLive } from '../../foundation/vault/index.js';
import { act, type House, read } from '../../platform/house.js';
import type { FileId, PlaceId } from '../../platform/ids.js';
import { listLeft, listNext, removeFiles } from './files-store.js';

const most = 500;

/** Longer than the slowest file is let arrive. */
const grace = 60 * 60 * 1000;

const system = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'files' }, channel: 'system' }) as const;

/** First the bytes, then the row: whatever ends this between the two, the row is there to find them by. */
async function remove(house: House, place: PlaceId, ids: readonly FileId[]): Promise<void> {
  for (const id of ids) await house.files.objects.remove(place, id);
  await act(house, system(place), async (ctx) => removeFiles(ctx, ids));
}

async function removeLeft(house: House, place: PlaceId): Promise<number> {
  const begunBefore = new Date(house.clock.now().getTime() - grace);
  for (let total = 0; ; ) {
    const left = await read(house, system(place), (ctx) => listLeft(ctx, begunBefore, most));
    if (left.length === 0) return total;
    await remove(house, place, left);
    total += left.length;
  }
}

async function removeShut(house: House, place: PlaceId): Promise<number> {
  let total = 0;
  for (let after: FileId | undefined; ; ) {
    const { next, shut } = await read(house, system(place), async (ctx) => {
      const listed = await listNext(ctx, after, most);
      const keys = [...new Set(listed.map(({ key }) => key))];
      const live = new Set((await listLive(ctx, keys)).map(({ key }) => key));
      return { next: listed, shut: listed.filter(({ key }) => !live.has(key)).map(({ id }) => id) };
    });
    if (shut.length > 0) await remove(house, place, shut);
    total += shut.length;
    after = next.at(-1)?.id;
    if (next.length < most) return total;
  }
}

/**
 * Removes files that nobody can open or wants any more: whose answers' key is destroyed (a draft that ended, a case whose time is over,
 * a person erased), that were taken back, or that never arrived whole. None that an answer still names. May be stopped at any moment.
 * @returns how many.
 */
export async function sweepFiles(house: House, place: PlaceId): Promise<number> {
  return (await removeLeft(house, place)) + (await removeShut(house, place));
}
