import { CustodyFaulty, holdsKey, listLostKeks } from '../../../foundation/vault/index.js';
import type { Config } from '../../../platform/config.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';

/** What is wrong where a folder of keys is empty, or is not there. */
export const keysMissing = (keys: string): string =>
  `${keys} holds no key-encryption key. Put your copy of the keys folder there, or the disk that it lies on: without it nothing sealed opens.`;

/** What is wrong where single keys are not there. */
export const keksLost = (keks: readonly string[]): string =>
  `${keks.join(', ')} ${keks.length === 1 ? 'is' : 'are'} not in the keys folder: what they wrap does not open. Put the newest copy of the keys folder back, or restore the backup that belongs to it.`;

/**
 * Refuses a folder without a key where there is a place: a first key that was made now would open nothing of what is there,
 * would seal what comes in from here on, and would hide that the others are missing (a disk that was not mounted).
 * @throws CustodyFaulty
 */
export async function requireKeyFolder(house: Pick<House, 'database'>, { keys }: Pick<Config, 'keys'>): Promise<void> {
  if (!holdsKey(keys) && (await listPlaces(house)).length > 0) throw new CustodyFaulty(keysMissing(keys));
}

/** Refuses keys of which one is missing that still wraps something of any place. @throws CustodyFaulty */
export async function requireKeks(house: House): Promise<void> {
  const lost = new Set<string>();
  for (const place of new Set((await listPlaces(house)).map(({ place_id }) => place_id)))
    for (const kek of await listLostKeks(house, place)) lost.add(kek);
  if (lost.size > 0) throw new CustodyFaulty(`Nothing is served: ${keksLost([...lost])}`);
}
