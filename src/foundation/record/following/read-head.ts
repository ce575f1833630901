import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { findHead } from '../tree-store.js';
import type { Cursor } from './follower.js';

/** The leaf that will come next in a place's tree; undefined before the first. */
export async function readHead(house: House, place: PlaceId): Promise<Cursor | undefined> {
  const who = { place, actor: { kind: 'system', name: 'follower' }, channel: 'system' } as const;
  const head = await read(house, who, (ctx) => findHead(ctx.db, place));
  return head && { epoch: head.epoch, index: head.size };
}
