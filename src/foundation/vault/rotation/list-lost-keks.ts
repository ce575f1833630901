import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { listKeks } from './rewrap-store.js';

/**
 * The key-encryption keys that wrap living keys of a place and that the custody does not have: destroyed by a rotation
 * since a backup was made, or in another copy of the keys folder. What they wrap opens nothing.
 */
export async function listLostKeks(house: House, place: PlaceId): Promise<readonly string[]> {
  const who = { place, actor: { kind: 'system', name: 'vault' }, channel: 'system' } as const;
  const held = new Set(house.custody.list().map(({ name }) => name));
  return (await read(house, who, listKeks)).filter((kek) => !held.has(kek));
}
