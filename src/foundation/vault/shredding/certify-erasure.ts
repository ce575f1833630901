import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { endOf, livesOf } from '../rotation/cycle.js';
import { endedBefore, listRotations } from '../rotation/note-rotation.js';
import { type KeyListing, listKeysOf, listShredded, type ShreddedKey } from './shred-store.js';

/** What was erased of a subject, what is kept, and from when on nothing opens what is gone. */
export interface ErasureCertificate {
  readonly subject: SubjectId;
  readonly shredded: readonly ShreddedKey[];
  readonly kept: readonly KeyListing[];
  /**
   * From when on no backup, replica or log of the database opens what was shredded: when the last key-encryption key of
   * that time was destroyed, or, where `isFinal` is false, when the cycle destroys it. Undefined when nothing was shredded.
   */
  readonly opensNowhereFrom: Date | undefined;
  readonly isFinal: boolean;
}

async function endFor(ctx: Context, shreddedAt: Date): Promise<{ opensNowhereFrom: Date; isFinal: boolean }> {
  const able = livesOf(ctx.custody).filter(({ madeAt }) => madeAt <= shreddedAt);
  const last = able.at(-1);
  if (last) return { opensNowhereFrom: endOf(last), isFinal: false };
  const noted = endedBefore(await listRotations(ctx.db, ctx.place), shreddedAt);
  return { opensNowhereFrom: noted ?? ctx.clock.now(), isFinal: true };
}

/** The certificate of all that was ever shredded of a subject, as things stand now. It holds ids, codes and dates only. */
export async function certifyErasure(ctx: Context, subject: SubjectId): Promise<ErasureCertificate> {
  const shredded = await listShredded(ctx, subject);
  const kept = await listKeysOf(ctx, subject);
  const last = shredded.at(-1);
  const end = last ? await endFor(ctx, last.shreddedAt) : { opensNowhereFrom: undefined, isFinal: false };
  return { subject, shredded, kept, ...end };
}
