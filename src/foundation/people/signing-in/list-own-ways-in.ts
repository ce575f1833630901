import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Authenticator } from '../authenticators/authenticator.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { listSelves } from '../selves/list-selves.js';
import { isUsable } from './handed-code.js';
import { openAddress } from './open-address.js';

/** A way in for its own person to see. */
export interface OwnWayIn extends Authenticator {
  /** An email's address. */
  readonly address: Opened<string> | undefined;
}

/** A person's ways in, account by account and oldest first, with their addresses opened: for that person's own page alone. */
export async function listOwnWaysIn(ctx: Context, person: PersonId): Promise<readonly OwnWayIn[]> {
  const all: Authenticator[] = [];
  for (const self of await listSelves(ctx, person)) all.push(...(await readAuthenticatorsOf(ctx, self)));
  const ways = all.filter((one) => isUsable(one, ctx.clock.now()));
  return Promise.all(ways.map(async (one) => ({ ...one, address: await openAddress(ctx, one) })));
}
