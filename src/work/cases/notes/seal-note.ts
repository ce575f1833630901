import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { insertNote, type Note, type NoteKind } from './note-store.js';
import { sealAsNote } from './seal-as-note.js';

/** What an entry holds of a note: its row, and the digest of its envelope. */
export interface SealedNote {
  readonly note: string;
  readonly envelopes: readonly { readonly id: string; readonly digest: string }[];
}

/** What a note says; that of a photo or a scan is the file, that of a signature its strokes or a name. */
export interface NoteContent {
  readonly text: Sealed<unknown>;
  readonly kind?: NoteKind;
  /** See `Note`. */
  readonly item?: string | undefined;
}

/**
 * Seals a note's text about the case's subject and queues its row; the entry, of the same moment, is the caller's. Undefined
 * when the subject was erased: nothing is begun anew about them.
 */
export async function sealNote(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  given: NoteContent & { readonly at: Date; readonly transition?: string },
): Promise<SealedNote | undefined> {
  const note: Note = {
    id: ctx.ids.next<'note'>(),
    case: one.id,
    writtenAt: given.at,
    writtenBy: actorCode(ctx.actor),
    ...(given.transition === undefined ? {} : { transition: given.transition }),
    kind: given.kind ?? 'note',
    ...(given.item === undefined ? {} : { item: given.item }),
  };
  const sealed = await sealAsNote(ctx, declaration, one, { table: 'cases.note', row: note.id, text: given.text });
  if (!sealed) return undefined;
  insertNote(ctx, note);
  return { note: note.id, envelopes: sealed.envelopes };
}
