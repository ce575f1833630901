import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { findStanding } from '../mandates/standing/find-standing.js';
import { isResident } from '../people-store.js';
import { listAllSelves } from '../selves/list-selves.js';
import { openAddress } from './open-address.js';

export type WayToWrite = { readonly by: 'email'; readonly to: Opened<string> } | { readonly by: 'paper' };

/**
 * How letters reach a person: at the oldest address that they still sign in with, of this account before others that were put
 * together with it; on paper a living resident who has none. Undefined for officers without an address, for the dead, and for
 * whoever had an address that was erased: they are written to no more.
 */
export async function findWayToWrite(ctx: Context, person: PersonId): Promise<WayToWrite | undefined> {
  let hadAddress = false;
  for (const self of new Set([person, ...(await listAllSelves(ctx, person))]))
    for (const one of await readAuthenticatorsOf(ctx, self)) {
      const to = await openAddress(ctx, one);
      if (to) return { by: 'email', to };
      hadAddress ||= one.kind === 'email';
    }
  if (hadAddress || !(await isResident(ctx, person))) return undefined;
  return (await findStanding(ctx, person)).hasDied ? undefined : { by: 'paper' };
}
