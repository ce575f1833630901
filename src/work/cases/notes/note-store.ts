import type { Context } from '../../../platform/context.js';
import type { CaseId, Id } from '../../../platform/ids.js';

type NoteId = Id<'note'>;

/** What an officer leaves on a case: words, the answer to an item of its checklist, a signature, a photo, the scan of a form on paper. */
export type NoteKind = 'note' | 'checklist' | 'signature' | 'photo' | 'scan';

/** What a note's row tells; its text is sealed. */
export interface Note {
  readonly id: NoteId;
  readonly case: CaseId;
  readonly writtenAt: Date;
  /** As the record names them: 'person:UUID'. */
  readonly writtenBy: string;
  /** The transition that it went with. */
  readonly transition?: string;
  readonly kind: NoteKind;
  /** The item of a checklist; of a signature, whose it is. */
  readonly item?: string;
}

interface NoteRow {
  readonly id: NoteId;
  readonly case_id: CaseId;
  readonly written_at: Date;
  readonly written_by: string;
  readonly transition: string | null;
  readonly kind: NoteKind;
  readonly item: string | null;
}

export function insertNote(ctx: Context, note: Note): void {
  ctx.writes.insert('cases.note', {
    place_id: ctx.place,
    id: note.id,
    case_id: note.case,
    written_at: note.writtenAt,
    written_by: note.writtenBy,
    transition: note.transition ?? null,
    kind: note.kind,
    item: note.item ?? null,
  });
}

export async function readNotes(ctx: Context, one: CaseId): Promise<readonly Note[]> {
  const text = `select id, case_id, written_at, written_by, transition, kind, item from cases.note
    where place_id = $1 and case_id = $2 order by written_at, id`;
  const rows = await ctx.prepared<NoteRow>('notes_of_case', text, [ctx.place, one]);
  return rows.map((row) => ({
    id: row.id,
    case: row.case_id,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    ...(row.transition === null ? {} : { transition: row.transition }),
    kind: row.kind,
    ...(row.item === null ? {} : { item: row.item }),
  }));
}
