import { listSelves, maySendAssisted } from '../../foundation/people/index.js';
import type { Context } from '../../platform/context.js';
import { maySend } from '../cases/index.js';
import { type Compiled, findServiceStanding } from '../services/index.js';
import type { Draft } from './draft.js';

export type SendingRefusal =
  /** Its service is paused or retired. */
  | 'takes-none'
  | 'not-mandated'
  /** It was filled in with somebody who sends it themself, from their own account. */
  | 'theirs-to-send';

/** Whether it is in another's account: whoever interpreted sends nothing, for the person or as their own. */
async function isTheirs(ctx: Context, { person }: Pick<Draft, 'person'>): Promise<boolean> {
  if (!person || ctx.actor.kind !== 'resident') return false;
  return !(await listSelves(ctx, ctx.actor.person)).includes(person);
}

/** Why whoever is here may not send a draft at all, whatever is answered in it; undefined where they may. */
export async function refuseSending(
  ctx: Context,
  draft: Pick<Draft, 'id' | 'service' | 'person'>,
  service: Compiled,
): Promise<SendingRefusal | undefined> {
  if ((await findServiceStanding(ctx, draft.service)).state !== 'open') return 'takes-none';
  const isAssisted = ctx.actor.kind === 'staff' && ctx.onBehalfOf !== undefined;
  if (isAssisted && !(await maySendAssisted(ctx, { service: draft.service, draft: draft.id }))) return 'not-mandated';
  if (await isTheirs(ctx, draft)) return 'theirs-to-send';
  return (await maySend(ctx, { service })) ? undefined : 'not-mandated';
}
