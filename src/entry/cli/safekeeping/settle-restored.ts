import { noticeRollback, openEpoch } from '../../../foundation/record/index.js';
import { listLostKeks } from '../../../foundation/vault/index.js';
import { publishedFolder } from '../../../platform/config.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { OpenHouse } from '../open-house.js';
import { replayLedgers, requireLedgers } from './replay-ledgers.js';

/**
 * Makes a restored database fit for what stands outside it: where the world has seen more of a record than it holds, a
 * new epoch says so; and whoever was erased since the backup is erased again.
 * @returns the key-encryption keys without which the backup opens nothing and nothing can be done with it; none where all are there.
 */
export async function settleRestored(house: OpenHouse, say: (line: string) => void): Promise<readonly string[]> {
  const folder = publishedFolder(house.config);
  const places = new Map((await listPlaces(house)).map(({ place_id, slug }) => [place_id, slug]));
  const lost = new Set<string>();
  for (const place of places.keys()) for (const kek of await listLostKeks(house, place)) lost.add(kek);
  if (lost.size > 0) return [...lost];
  await requireLedgers(house, folder);
  for (const [place, slug] of places) {
    const lastPublished = await noticeRollback(house, place, folder);
    if (lastPublished === undefined) continue;
    const epoch = await openEpoch(house, place, lastPublished, folder);
    say(
      `${slug}: the backup is older than what was published of its record. Epoch ${epoch} is open, and cites what was lost.`,
    );
  }
  await replayLedgers(house, say);
  return [];
}
