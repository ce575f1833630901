import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import { originOf } from './checkpoints/checkpoint.js';
import { toVerifierKey } from './checkpoints/note.js';
import { findNoteKey } from './checkpoints/signing-key.js';
import { findHead, findPlaceSlug } from './tree-store.js';

/** The key that checks this place's checkpoints, in the form that others configure (C2SP signed-note); undefined before the first. */
export async function readVerifierKey(db: Db, place: PlaceId): Promise<string | undefined> {
  const [slug, head, key] = await Promise.all([findPlaceSlug(db, place), findHead(db, place), findNoteKey(db, place)]);
  return head && key ? toVerifierKey(originOf(slug, head.epoch), key) : undefined;
}
