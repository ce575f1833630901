import { checkpointText, originOf, readCheckpointText } from '../checkpoints/checkpoint.js';
import { isNote, type NoteKey } from '../checkpoints/note.js';
import type { StoredCheckpoint } from '../tree-store.js';
import { FaultFound } from './fault.js';

/** That a stored checkpoint is, to the byte, the one that was signed. @throws FaultFound */
export function checkCheckpoint(stored: StoredCheckpoint, key: NoteKey | undefined): void {
  const { epoch, size, note } = stored;
  const { slug = '', shreds } = readCheckpointText(note) ?? {};
  if (!key || !isNote(note, checkpointText(slug, { ...stored, shreds }), originOf(slug, epoch), key))
    throw new FaultFound('record.checkpoint', { epoch, size }, 'is not what was signed');
}
