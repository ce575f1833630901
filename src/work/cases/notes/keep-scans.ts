import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { FileId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { type FileAnswer, keepFiles } from '../../files/index.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { keyOfNotes } from './seal-as-note.js';
import { sealNote } from './seal-note.js';

/** One file of a scan, as a note holds it: a list of one. */
export interface Scan {
  readonly id: FileId;
  readonly text: Sealed<readonly FileAnswer[]>;
}

/**
 * Keeps the scan of a form on paper with the case that it became, in the act that opens it: a note for each file, sealed about the case’s
 * subject and destroyed as notes are.
 * @returns the case after them; its row is the caller’s to write
 */
export async function keepScans(
  ctx: Context,
  declaration: Declaration,
  opened: Case,
  scans: readonly Scan[],
): Promise<Case> {
  let one = opened;
  for (const { id, text } of scans) {
    const at = ctx.clock.now();
    const sealed = await sealNote(ctx, declaration, one, { kind: 'scan', text, at });
    if (!sealed) throw new Error('A new case has its key.');
    const { note, envelopes } = sealed;
    one = { ...one, version: one.version + 1 };
    appendEntry(ctx, {
      ...{ stream: `case:${one.id}`, version: one.version, kind: 'case.noted', occurredAt: at },
      ...{ purpose: declaration.purpose.id, service: one.service, serviceVersion: one.serviceVersion },
      data: { note, transition: null, note_kind: 'scan', item: null, envelopes },
    });
    await keepFiles(ctx, { files: [id], terms: keyOfNotes(declaration, one), case: one.id });
  }
  return one;
}
