import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import { listFormerKeys } from './former-key-store.js';
import { type NoteKey, readNoteKey } from './note.js';

/**
 * By which key each epoch's checkpoints check: the place's own, or for epochs from before it moved here, the key that
 * its former installation signed with.
 */
export async function keysOfEpochs(
  db: Db,
  place: PlaceId,
  epochs: readonly number[],
  own: NoteKey | undefined,
): Promise<(epoch: number) => NoteKey | undefined> {
  const former = (await listFormerKeys(db, place, epochs)).map(({ until, publicKey }) => ({
    until,
    key: readNoteKey(Buffer.from(publicKey, 'hex')),
  }));
  return (epoch) => former.find(({ until }) => epoch < until)?.key ?? own;
}
