import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { publishDesign } from './answer-publishing.js';
import type { DesignId } from './design.js';
import { readDueDesigns, takeDesign } from './design-store.js';
import { moveDesign, unasked } from './move-design.js';
import { todayOf } from './today-of.js';

const who = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'schedule' }, channel: 'system' }) as const;

/** Publishes one whose day has come; what can no longer be published as it was agreed is open again, and says so. */
const publishOne = (house: House, place: PlaceId, id: DesignId): Promise<void> =>
  act(house, who(place), async (ctx) => {
    const one = await takeDesign(ctx, id);
    if (one?.state !== 'approved') return;
    const next = await publishDesign(ctx, one);
    if (!next.ok) {
      moveDesign(ctx, { ...one, ...unasked, state: 'open' }, 'design.returned', { why: next.refused });
      return;
    }
    const { service = '', version = 0 } = next.value.published ?? {};
    moveDesign(ctx, next.value, 'design.published', {
      ...{ revision: one.revision, by: one.answeredBy ?? null, service, service_version: version },
    });
  });

/** Publishes every approved design whose day has come at the place. */
export async function publishDue(house: House, place: PlaceId): Promise<number> {
  const due = await read(house, who(place), async (ctx) => readDueDesigns(ctx, await todayOf(ctx)));
  for (const id of due) await publishOne(house, place, id);
  return due.length;
}
