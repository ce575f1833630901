import type { Context } from '../../../../platform/context.js';
import { type Case, findCase, isOpenTo } from '../../../../work/cases/index.js';
import { type Declaration, getService } from '../../../../work/services/index.js';
import type { ProgramCall } from '../answering/route.js';

/** The case of an address, where the key is for its service and an agreement does not shut it; all else is not there. */
export async function findOwn(
  ctx: Context,
  { key, path, who }: Pick<ProgramCall, 'key' | 'path' | 'who'>,
): Promise<{ readonly one: Case; readonly declaration: Declaration } | undefined> {
  const one = await findCase(ctx, { id: String(path.case) });
  if (!one || !key.services.includes(one.service)) return undefined;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return isOpenTo(who.actor, declaration) ? { one, declaration } : undefined;
}
