import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { listAllSelves } from '../../selves/list-selves.js';
import type { Standing } from './standing.js';
import { readStanding, type StandingKind } from './standing-store.js';

/** How a person stands now, as far as an officer was shown. */
export async function findStanding(ctx: Context, person: PersonId): Promise<Standing> {
  const kinds: StandingKind[] = [];
  for (const self of await listAllSelves(ctx, person)) kinds.push(...(await readStanding(ctx, self)));
  return { hasLostCapacity: kinds.includes('capacity-lost'), hasDied: kinds.includes('died') };
}
