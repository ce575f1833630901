import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { addReadings } from './reading-store.js';

/** How often pages were read since they were last written down: place, page, times. A process that is killed forgets them. */
const unwritten = new Map<PlaceId, Map<string, number>>();

function add(place: PlaceId, page: string, times: number): void {
  const pages = unwritten.get(place) ?? new Map<string, number>();
  pages.set(page, (pages.get(page) ?? 0) + times);
  unwritten.set(place, pages);
}

/** Counts that somebody read a page; nothing of who. */
export function countReading(place: PlaceId, page: string): void {
  add(place, page, 1);
}

async function writeAt(house: House, place: PlaceId, pages: ReadonlyMap<string, number>): Promise<void> {
  await act(house, { place, actor: { kind: 'system', name: 'readings' }, channel: 'system' }, async (ctx) => {
    const { timeZone } = await workingClockOf(ctx);
    addReadings(ctx, String(dateAt(timeZone, ctx.clock.now())), [...pages]);
  });
}

/** Writes down what was counted in this process, by each place's day. What could not be written stays counted. */
export async function writeReadings(house: House): Promise<void> {
  const faults: unknown[] = [];
  for (const [place, pages] of [...unwritten]) {
    unwritten.delete(place);
    await writeAt(house, place, pages).catch((fault: unknown) => {
      faults.push(fault);
      for (const [page, times] of pages) add(place, page, times);
    });
  }
  if (faults.length > 0) throw faults[0];
}
