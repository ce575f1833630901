import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { findHead, findPlaceSlug } from '../tree-store.js';
import { listWitnessKeys } from '../witnessing/witness-store.js';
import { originOf } from './checkpoint.js';
import { keysOfEpochs } from './keys-of-epochs.js';
import { toVerifierKey } from './note.js';
import { findNoteKey } from './signing-key.js';

/** The key of each epoch in the form that others configure, newest first: each epoch has a name of its own. */
export async function listEpochKeys(db: Db, place: PlaceId): Promise<readonly string[]> {
  const [slug, head, own] = await Promise.all([findPlaceSlug(db, place), findHead(db, place), findNoteKey(db, place)]);
  if (!head || !own) return [];
  const epochs = Array.from({ length: head.epoch }, (_, before) => head.epoch - before);
  const keyOf = await keysOfEpochs(db, place, epochs, own);
  return epochs.map((epoch) => toVerifierKey(originOf(slug, epoch), keyOf(epoch) ?? own));
}

/** Every key by which a proof of this place may check: its epochs', newest first, then its witnesses'. */
export async function listKnownKeys(db: Db, place: PlaceId): Promise<readonly string[]> {
  const own = await listEpochKeys(db, place);
  return own.length === 0 ? [] : [...own, ...(await listWitnessKeys(db, place))];
}
