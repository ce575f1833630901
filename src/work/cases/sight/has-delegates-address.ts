import { addressesMeet, type MatterParty } from '../../../foundation/assurance/index.js';
import { listOwnMandates, listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { listAddressed } from './list-addressed.js';

/**
 * Whether somebody to whom they ever gave a mandate has the same address, as far as both said: that person may open the post.
 * The addresses are compared by keyed digests and opened to nobody, so it is a look at neither.
 */
export async function hasDelegatesAddress(ctx: Context, person: PersonId): Promise<boolean> {
  const selves = await listSelves(ctx, person);
  const given = (await listOwnMandates(ctx, person)).filter((one) => selves.includes(one.person));
  const own = (await listAddressed(ctx, person)).map(({ party }) => party);
  const theirs: MatterParty[] = [];
  for (const delegate of new Set(given.flatMap((one) => one.delegate ?? [])))
    theirs.push(...(await listAddressed(ctx, delegate)).map(({ party }) => party));
  return addressesMeet(ctx, own, theirs);
}
