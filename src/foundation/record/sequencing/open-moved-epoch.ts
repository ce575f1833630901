import type { Context } from '../../../platform/context.js';
import type { StatedLedger } from '../checkpoints/checkpoint.js';
import { findNoteKey } from '../checkpoints/signing-key.js';
import { readTrustedKey } from '../proofs/signed-note.js';
import { findCheckpoint } from '../tree-store.js';
import { beginEpoch } from './begin-epoch.js';

export interface Moved {
  /** The key that signed the newest checkpoint, in the installation that the place comes from, as others configure it. */
  readonly formerKey: string;
  readonly shreds: StatedLedger | undefined;
}

/**
 * Opens the epoch of a place that was just loaded from another installation, in the act that loads it: nothing of the
 * old tree is lost, its key stays with the entry that cites it, and from here on this installation signs by its own.
 * @returns the note of its first checkpoint, to be given to `keepPublished` once the act has committed.
 */
export async function openMovedEpoch(
  ctx: Context,
  { formerKey, shreds }: Moved,
): Promise<{ readonly epoch: number; readonly note: string }> {
  const key = readTrustedKey(formerKey);
  const newest = await findCheckpoint(ctx.db, ctx.place);
  if (!key || !newest) throw new TypeError('The old record ends in no checkpoint of ours.');
  if (await findNoteKey(ctx.db, ctx.place)) throw new Error('This place signs here already.');
  return beginEpoch(ctx, {
    ...{ lastPublished: newest.note, shreds, lostFrom: async ({ size }) => size },
    says: { formerKey: Buffer.from(key.key).toString('hex') },
  });
}
