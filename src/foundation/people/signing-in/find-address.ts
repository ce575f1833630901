import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { listAllSelves } from '../merging/list-selves.js';
import { openAddress } from './open-address.js';

/**
 * The address to which letters for a person go: the oldest that they still sign in with, of this account before others that were
 * put together with it; undefined without one.
 */
export async function findAddress(ctx: Context, person: PersonId): Promise<Opened<string> | undefined> {
  for (const self of new Set([person, ...(await listAllSelves(ctx, person))]))
    for (const one of await readAuthenticatorsOf(ctx, self)) {
      const address = await openAddress(ctx, one);
      if (address) return address;
    }
  return undefined;
}
