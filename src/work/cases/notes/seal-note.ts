import { KeyDestroyed, sealRow } from '../../../foundation/vault/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteTerms } from '../retention.js';
import { insertNote, type Note } from './note-store.js';

/** What an entry holds of a note: its row, and the digest of its envelope. */
export interface SealedNote {
  readonly note: string;
  readonly envelopes: readonly { readonly id: string; readonly digest: string }[];
}

/** The name under which a note's text is sealed and looked at: no field of a declaration can have it. */
export const noteField = 'note-text';

/**
 * Seals a note's text about the case's subject and queues its row; the entry, of the same moment, is the caller's. Undefined
 * when the subject was erased: nothing is begun anew about them.
 */
export async function sealNote(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  given: { readonly text: Sealed<string>; readonly at: Date; readonly transition?: string },
): Promise<SealedNote | undefined> {
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) throw new Error('The case names nobody whom a note could be about.');
  const note: Note = {
    id: ctx.ids.next<'note'>(),
    case: one.id,
    writtenAt: given.at,
    writtenBy: actorCode(ctx.actor),
    ...(given.transition === undefined ? {} : { transition: given.transition }),
  };
  const part = { subject, ...noteTerms(declaration), values: { [noteField]: given.text } };
  const row = { table: 'cases.note', row: note.id, version: 1, scope: `case:${one.id}`, parts: [part] };
  const sealed = await sealRow(ctx, row).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
  if (!sealed) return undefined;
  insertNote(ctx, note);
  return { note: note.id, envelopes: sealed.envelopes };
}
