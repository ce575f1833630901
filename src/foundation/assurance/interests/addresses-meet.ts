import type { Context } from '../../../platform/context.js';
import type { MatterParty } from '../disclosure.js';
import { digestParty, isAmong, openParties } from './find-relations.js';

/** Whether any of these parties has the address of any of those, by keyed digests: what they hold is opened to nobody. */
export async function addressesMeet(
  ctx: Context,
  these: readonly MatterParty[],
  those: readonly MatterParty[],
): Promise<boolean> {
  if (these.length === 0 || those.length === 0) return false;
  const values = await openParties(ctx, [...these, ...those]);
  const digestsOf = async (parties: readonly MatterParty[]) => {
    const found: Buffer[] = [];
    for (const party of parties) found.push(...(await digestParty(ctx, party, values)).addresses);
    return found;
  };
  const own = await digestsOf(these);
  return (await digestsOf(those)).some((digest) => isAmong(digest, own));
}
