import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Standing } from './standing.js';
import { readStanding } from './standing-store.js';

/** How a person stands now, as far as an officer was shown. */
export async function findStanding(ctx: Context, person: PersonId): Promise<Standing> {
  const kinds = await readStanding(ctx, person);
  return { hasLostCapacity: kinds.includes('capacity-lost'), hasDied: kinds.includes('died') };
}
