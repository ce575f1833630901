import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { type NoteKey, readNoteKey, readSigningKey, type SigningKey } from './note.js';
import { findPlaceKey, insertPlaceKey } from './signing-key-store.js';

const seedBytes = 32;

/** The key with which this place signs its checkpoints, made and wrapped at the first one. Call it under the lock on tree_head. */
export async function getSigningKey(ctx: Context): Promise<SigningKey> {
  const found = await findPlaceKey(ctx.db, ctx.place);
  if (found) return readSigningKey(ctx.custody.unwrap(found.kek, found.wrapped));
  const seed = ctx.random.bytes(seedBytes);
  const key = readSigningKey(seed);
  const { kek, wrapped } = ctx.custody.wrap(seed);
  await insertPlaceKey(ctx, { kek, wrapped, publicKey: key.publicKey });
  return key;
}

/** The public half, by which anyone checks; undefined before the first checkpoint. */
export async function findNoteKey(db: Db, place: PlaceId): Promise<NoteKey | undefined> {
  const found = await findPlaceKey(db, place);
  return found?.public_key ? readNoteKey(found.public_key) : undefined;
}
