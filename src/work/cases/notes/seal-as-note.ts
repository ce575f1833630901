import { KeyDestroyed, type KeyTerms, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteTerms } from '../retention.js';

/** The name under which a note's text is sealed and looked at: no field of a declaration can have it. */
export const noteField = 'note-text';

/** Under which key a note of a case lies: that of whoever the case is about. */
export function keyOfNotes(declaration: Declaration, one: Case): KeyTerms {
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) throw new Error('The case names nobody whom a note could be about.');
  return { subject, scope: `case:${one.id}`, keep: noteTerms(declaration).keep };
}

/**
 * Seals what an officer wrote about a case, in a row of whichever table, as its notes are sealed. Undefined when the subject was
 * erased: nothing is begun anew about them.
 */
export async function sealAsNote(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  { table, row, text }: { readonly table: string; readonly row: string; readonly text: Sealed<unknown> },
) {
  const { subject, scope, keep } = keyOfNotes(declaration, one);
  const part = { subject, mark: noteTerms(declaration).mark, keep, values: { [noteField]: text } };
  return sealRow(ctx, { table, row, version: 1, scope, parts: [part] }).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
}
