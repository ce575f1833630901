import type { Context } from '../../../platform/context.js';
import { type NoteKey, readSigningKey, type SigningKey } from '../checkpoints/note.js';
import { findPlaceKey } from '../checkpoints/signing-key-store.js';
import { FaultFound } from './fault.js';

/** The key that checkpoints must be signed with, its public half held against the wrapped one; undefined before the first. @throws FaultFound */
export async function checkSigningKey({ db, place, custody }: Context): Promise<NoteKey | undefined> {
  const stored = await findPlaceKey(db, place);
  if (!stored) return undefined;
  const fault = (wrong: string) => new FaultFound('vault.place_key', { purpose: 'record-signing' }, wrong);
  let key: SigningKey;
  try {
    key = readSigningKey(custody.unwrap(stored.kek, stored.wrapped));
  } catch {
    throw fault('cannot be unwrapped');
  }
  if (!stored.public_key?.equals(key.publicKey)) throw fault('its public half is not that of the wrapped key');
  return key;
}
