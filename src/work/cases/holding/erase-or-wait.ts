import { appendEntry } from '../../../foundation/record/index.js';
import { eraseSubject, type KeyListing, type Spare } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { SubjectId } from '../../../platform/ids.js';
import { groundOf } from '../keeping/ground-of.js';
import { type HeldErasure, insertHeldErasure, readHeldErasures } from './held-erasure-store.js';

export interface AskedErasure {
  readonly subject: SubjectId;
  /** One retention class alone ('2 years after closed'); all of them unless said. */
  readonly keep?: string;
  /** Why, as a code. */
  readonly reason: string;
  /** Whether an objection was upheld. */
  readonly isUpheld: boolean;
}

/** The keys that a ground keeps at the moment at which they would be destroyed: the case was opened again, or a hold placed. */
const spareKept =
  (isUpheld: boolean): Spare =>
  async (ctx, keys) => {
    const kept = new Set<KeyListing['key']>();
    for (const key of keys) if (await groundOf(ctx, key, { isUpheld })) kept.add(key.key);
    return kept;
  };

/** Erases what nothing keeps, by the grounds of cases. `isHeld` says whether a legal hold kept any of it. */
export async function eraseUnheld(house: House, who: Who, { isUpheld, ...asked }: AskedErasure) {
  let isHeld = false;
  const ask = async (key: KeyListing) => {
    const ground = await read(house, who, (ctx) => groundOf(ctx, key, { isUpheld }));
    isHeld ||= ground === 'legal-hold';
    return ground;
  };
  const erased = await eraseSubject(house, who, { ...asked, groundOf: ask, spare: spareKept(isUpheld) });
  return { erased, isHeld };
}

/** Notes that an erasure waits, unless the same one does already. */
async function noteWaiting(ctx: Context, { subject, keep, reason, isUpheld }: AskedErasure): Promise<void> {
  const isSame = (one: HeldErasure) => one.subject === subject && one.keep === keep && one.isUpheld === isUpheld;
  if ((await readHeldErasures(ctx)).some(isSame)) return;
  const [id, askedAt] = [ctx.ids.next<'held-erasure'>(), ctx.clock.now()];
  insertHeldErasure(ctx, { id, subject, keep, reason, isUpheld, askedAt });
  appendEntry(ctx, {
    ...{ stream: `held-erasure:${id}`, version: 1, kind: 'erasure.held' },
    data: {
      ...{ subject_id: subject, keep: keep === undefined ? null : keep.replaceAll(' ', '-'), reason },
      ...{ is_upheld: isUpheld, asked_at: askedAt.toISOString() },
    },
  });
}

/**
 * Erases a subject of a case as far as no ground keeps it. What a legal hold keeps is noted, and erased once no hold
 * stands over it, without anybody asking again.
 */
export async function eraseOrWait(house: House, who: Who, asked: AskedErasure) {
  const { erased, isHeld } = await eraseUnheld(house, who, asked);
  if (isHeld) await act(house, who, (ctx) => noteWaiting(ctx, asked));
  return { erased, isWaiting: isHeld };
}
