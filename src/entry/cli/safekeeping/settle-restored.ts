import { noticeRollback, openEpoch } from '../../../foundation/record/index.js';
import { findLastShred, listLostKeks } from '../../../foundation/vault/index.js';
import { publishedFolder } from '../../../platform/config.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { OpenHouse } from '../open-house.js';
import { replayLedgers, requireLedgers } from './replay-ledgers.js';

/** Where nothing published is left to hold it against, only whoever restores can tell that a ledger is an older copy. */
const tellEnd = (last: Awaited<ReturnType<typeof findLastShred>>): string =>
  last
    ? `its shred ledger ends with key ${last.number}, destroyed on ${last.at.toISOString().slice(0, 16).replace('T', ' ')} UTC. Whoever was erased later lives again: is there a newer copy?`
    : 'its shred ledger is empty. Was nobody ever erased here, or is its copy missing?';

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
  for (const [place, slug] of places) say(`${slug}: ${tellEnd(await findLastShred(house.ledger, place))}`);
  return [];
}
