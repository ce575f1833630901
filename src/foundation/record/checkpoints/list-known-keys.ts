import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { findHead, findPlaceSlug } from '../tree-store.js';
import { listWitnessKeys } from '../witnessing/witness-store.js';
import { originOf } from './checkpoint.js';
import { toVerifierKey } from './note.js';
import { findNoteKey } from './signing-key.js';

/** Every key by which a proof of this place may check, newest epoch first: each epoch has a name of its own and the same key; then its witnesses'. */
export async function listKnownKeys(db: Db, place: PlaceId): Promise<readonly string[]> {
  const [slug, head, key] = await Promise.all([findPlaceSlug(db, place), findHead(db, place), findNoteKey(db, place)]);
  if (!head || !key) return [];
  const epochs = Array.from({ length: head.epoch }, (_, before) => head.epoch - before);
  const own = epochs.map((epoch) => toVerifierKey(originOf(slug, epoch), key));
  return [...own, ...(await listWitnessKeys(db, place))];
}
