import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import { isOwnCase, isSendersAddress } from '../booking/may-manage.js';
import type { Case } from '../case.js';

export type ProveRefusal = 'not-allowed' | 'too-often';

/**
 * Whether whoever asks is the one who sent a request: it is in the account of whoever is signed in, or the address that was typed is
 * the one that it holds. Refuses `not-allowed`, and `too-often` after five wrong addresses in an hour.
 */
export async function proveSender(
  ctx: Context,
  one: Case,
  email: Sealed<readonly string[]> | undefined,
): Promise<Outcome<undefined, ProveRefusal>> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  if (await isOwnCase(ctx, declaration, one)) return done(undefined);
  const told = email ? await isSendersAddress(ctx, declaration, one, email, 'sender') : 'no';
  if (told === 'yes') return done(undefined);
  return refuse(told === 'no' ? 'not-allowed' : told);
}
