import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Note, readNotes } from './note-store.js';

/** A case's notes, oldest first, without their text: that is disclosed with the case. */
export function listNotes(ctx: Context, one: CaseId): Promise<readonly Note[]> {
  return readNotes(ctx, one);
}
