import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Declaration, findService, getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { findCase } from '../find-case.js';
import { readLocatedBy } from './near-store.js';

/** Whether cases under a declaration are shown to whoever is near them: as it says, and the newest of its service too. */
export async function isShownNear(ctx: Context, { service, case: { near } }: Declaration): Promise<boolean> {
  if (near?.public === undefined) return false;
  return (await findService(ctx, service))?.declaration.case.near?.public !== undefined;
}

/** A case that anybody may be shown where it is near them, open or closed, with its own version's declaration; undefined for any other. */
export async function findShownNear(
  ctx: Context,
  id: CaseId,
): Promise<{ readonly one: Case; readonly declaration: Declaration } | undefined> {
  const one = await findCase(ctx, { id });
  if (!one || (await readLocatedBy(ctx, id)) === undefined) return undefined;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return (await isShownNear(ctx, declaration)) ? { one, declaration } : undefined;
}
