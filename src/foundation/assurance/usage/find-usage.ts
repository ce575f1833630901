import type { Context } from '../../../platform/context.js';
import type { DpvPurpose } from '../../../platform/dpv.js';
import { done, type Outcome } from '../../../platform/refusal.js';
import { noteAsked, type PermissionId } from '../../people/index.js';
import { listSubjectsOf } from '../../vault/index.js';
import { type LooksAsked, type LooksFound, listLooks } from '../list-looks.js';

interface UsageAsked extends LooksAsked {
  readonly client: string;
  /** The code that the person gave this client. */
  readonly code: PermissionId | undefined;
}

/**
 * Who looked at a person, for a client that they let ask: what they read themself, and no more. Looks that are concealed are
 * not there yet. With it goes the purpose for which the person lets them ask. That it was asked is on the record. Refuses `no-permission` for every code that opens nothing, all alike.
 */
export async function findUsage(
  ctx: Context,
  { client, code, ...asked }: UsageAsked,
): Promise<Outcome<LooksFound & { readonly dpv: DpvPurpose | undefined }, 'no-permission'>> {
  const noted = await noteAsked(ctx, { client, code });
  if (!noted.ok) return noted;
  const { person, dpv } = noted.value;
  return done({ ...(await listLooks(ctx, await listSubjectsOf(ctx, person), asked)), dpv });
}
