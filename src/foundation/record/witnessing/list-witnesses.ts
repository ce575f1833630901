import type { Context } from '../../../platform/context.js';
import { readWitnesses, type Witness } from './witness-store.js';

/** Silent for so long, a witness is told of everywhere; it is asked all the same, and never dropped. */
const mostSilent = 24 * 60 * 60 * 1000;

export interface WitnessStanding extends Witness {
  /** 'well', 'silent' for more than a day, or 'ended'. */
  readonly is: 'well' | 'silent' | 'ended';
}

/** More than half of the witnesses that are asked: then two quorums have one in common, and no two histories both get one. */
export const quorumOf = (witnesses: number): number => Math.floor(witnesses / 2) + 1;

/** The witnesses of a place, those that ended too, with how each stands. */
export async function listWitnesses(ctx: Context): Promise<readonly WitnessStanding[]> {
  const now = ctx.clock.now().getTime();
  return (await readWitnesses(ctx)).map((one) => {
    const heard = (one.cosignedAt ?? one.addedAt).getTime();
    const isSilent = one.fault !== null && now - heard > mostSilent;
    return { ...one, is: one.endedAt ? 'ended' : isSilent ? 'silent' : 'well' };
  });
}
