import { replayLedger } from '../../../foundation/vault/index.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import type { House } from '../../../platform/house.js';

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
