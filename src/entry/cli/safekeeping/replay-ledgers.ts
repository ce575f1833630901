import { readStatedLedger } from '../../../foundation/record/index.js';
import { replayLedger, requireLedgerSince } from '../../../foundation/vault/index.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';

/**
 * Refuses the ledger of any place that is older than the last published checkpoint says: before a new epoch is opened,
 * which would publish what the older copy says.
 * @throws LedgerFaulty
 */
export async function requireLedgers(house: House, folder: string): Promise<void> {
  for (const place of new Set((await listPlaces(house)).map(({ place_id }) => place_id))) {
    const stated = await readStatedLedger(folder, place);
    if (stated) await requireLedgerSince(house.ledger, place, stated);
  }
}

/**
 * Destroys, at every place, the keys that its shred ledger names and that live in the database again, as after a restore.
 * Nothing is served before this.
 */
export async function replayLedgers(house: House, say: (line: string) => void): Promise<void> {
  const places = new Map((await listPlaces(house)).map(({ place_id, slug }) => [place_id, slug]));
  for (const [place, slug] of places) {
    const followed = await replayLedger(house, place);
    if (followed > 0)
      say(
        `${slug}: followed the shred ledger, and destroyed what was erased since: ${followed} ${followed === 1 ? 'key' : 'keys'}.`,
      );
  }
}
