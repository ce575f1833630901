import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { handsOff, organisationsOf } from '../handing/hand-off.js';
import { readHandedTo } from '../handing/hand-off-store.js';
import { isOpenTo } from './open-to.js';

type Named = Pick<Case, 'id' | 'service' | 'serviceVersion'>;

/**
 * Those of the cases that are there for the actor: where a service hands parts of its cases off, for another organisation those
 * alone of which a part is its own now.
 */
export async function keepHanded<One extends Named>(ctx: Context, cases: readonly One[]): Promise<readonly One[]> {
  const organisations = organisationsOf(ctx.actor);
  if (organisations === undefined || cases.length === 0) return cases;
  const handed = await readHandedTo(
    ctx,
    cases.map(({ id }) => id),
    organisations,
  );
  const open: One[] = [];
  for (const one of cases) {
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    if (!handsOff(declaration) || handed.has(one.id)) open.push(one);
  }
  return open;
}

/** Whether the actor may open this case as far as agreements go: those that bind them cover its service, and it is there for them. */
export async function isOpenCase(ctx: Context, one: Named): Promise<boolean> {
  if (organisationsOf(ctx.actor) === undefined) return true;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return isOpenTo(ctx.actor, declaration) && (await keepHanded(ctx, [one])).length > 0;
}
