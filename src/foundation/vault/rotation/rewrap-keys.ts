import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { holdPlaceKeys, holdSubjectKeys, type Wrapping, writePlaceKeys, writeSubjectKeys } from './rewrap-store.js';

const batch = 500;

const rewrap = (ctx: Context, { id, kek, wrapped }: Wrapping): Wrapping => ({
  id,
  ...ctx.custody.wrap(ctx.custody.unwrap(kek, wrapped)),
});

async function rewrapBatch(ctx: Context, old: readonly string[]): Promise<number> {
  const ofPlace = await holdPlaceKeys(ctx, old);
  const ofSubjects = await holdSubjectKeys(ctx, old, batch);
  writePlaceKeys(
    ctx,
    ofPlace.map((key) => rewrap(ctx, key)),
  );
  writeSubjectKeys(
    ctx,
    ofSubjects.map((key) => rewrap(ctx, key)),
  );
  return ofPlace.length + ofSubjects.length;
}

/**
 * Wraps every live key of a place under the current key-encryption key: subjects', drafts' and the place's own. Nothing
 * that they sealed is touched. Each batch is an act of its own, so a crash loses nothing and the next run goes on.
 * @returns how many keys were wrapped anew.
 */
export async function rewrapKeys(house: House, place: PlaceId, onBatch?: (done: number) => unknown): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'vault' }, channel: 'system' } as const;
  let total = 0;
  for (;;) {
    const { current } = house.custody;
    const old = house.custody.list().flatMap(({ name }) => (name === current ? [] : [name]));
    if (old.length === 0) return total;
    const done = await act(house, who, (ctx) => rewrapBatch(ctx, old));
    if (done === 0) return total;
    total += done;
    await onBatch?.(total);
  }
}
