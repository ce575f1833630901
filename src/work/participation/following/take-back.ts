import { listOwnSubjects } from '../../../foundation/people/index.js';
import { type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Proposal } from '../proposal.js';
import { readByReference, readOfSubjects } from '../proposal-store.js';
import { letGo } from './let-go.js';

const isGone = ({ letGoAt, credit }: Proposal): boolean => letGoAt !== null && credit === null;

/** Takes a proposal back, by whoever has its reference: what was typed is destroyed, and no name is shown. */
export async function takeBack(
  house: House,
  who: Who,
  reference: string,
): Promise<Outcome<undefined, 'no-such-proposal'>> {
  const one = await read(house, who, (ctx) => readByReference(ctx, reference));
  if (!one || one.kind === 'wasted-time') return refuse('no-such-proposal');
  if (!isGone(one)) await letGo(house, who, one, 'erasure');
  return done(undefined);
}

/** Takes back all that the resident who asks proposed. @returns how many there were to be taken back. */
export async function takeBackOwn(house: House, who: Who): Promise<number> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return 0;
  const own = await read(house, who, async (ctx) => readOfSubjects(ctx, await listOwnSubjects(ctx, actor.person)));
  const left = own.filter((one) => !isGone(one));
  for (const one of left) await letGo(house, who, one, 'erasure');
  return left.length;
}
