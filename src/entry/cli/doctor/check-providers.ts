import {
  findClientKey,
  findProvider,
  lookAtProvider,
  type Provider,
  providerKinds,
  SignInRefused,
} from '../../../foundation/people/index.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { type House, read } from '../../../platform/house.js';
import { advice, type Finding, fault, well } from './finding.js';

const day = 24 * 60 * 60 * 1000;
/** A key that is older is worth another: nobody knows who copied it. */
const oldAfterDays = 365;

const sayFault = ({ code, step, fault: what }: SignInRefused, { issuer }: Provider): string => {
  const where = step === 'keys' ? 'its keys' : 'its description of itself (discovery)';
  if (code === 'unreachable')
    return `${issuer} does not answer with ${where} (${what}). Look at its status, and at what this machine may reach.`;
  return `${issuer}: ${where} does not hold (${what}). Compare the issuer in the settings with the provider's, letter by letter.`;
};

async function checkReach(about: string, provider: Provider, { clock }: House): Promise<Finding> {
  try {
    await lookAtProvider(provider, clock);
    return well(about, `${provider.issuer} answers, and its keys are there`);
  } catch (found) {
    if (found instanceof SignInRefused) return fault(about, sayFault(found, provider));
    throw found;
  }
}

function checkKey(about: string, madeAt: Date | undefined, { kind }: Provider, { clock }: House): Finding {
  if (!madeAt)
    return fault(about, 'it has no key of ours, so nobody can sign in. Run ./guildhall provider set FILE again.');
  const days = Math.floor((clock.now().getTime() - madeAt.getTime()) / day);
  if (days <= oldAfterDays) return well(about, `our key is ${days} days old`);
  return advice(about, `our key is ${days} days old. Renew it: ./guildhall provider renew-key ${kind}`);
}

/** Whether each provider of each place answers, holds, and knows us by a key that is not too old. */
export async function checkProviders(house: House, places: readonly PlaceHost[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { place_id, slug } of places)
    for (const kind of providerKinds) {
      const who = { place: place_id, actor: { kind: 'system', name: 'operator' }, channel: 'system' } as const;
      const provider = await read(house, who, (ctx) => findProvider(ctx, kind));
      if (!provider) continue;
      const key = await read(house, who, (ctx) => findClientKey(ctx, provider));
      const about = `sign-in of ${kind === 'staff' ? 'staff' : 'residents'} at ${slug}`;
      findings.push(await checkReach(about, provider, house), checkKey(about, key?.madeAt, provider, house));
    }
  return findings;
}
