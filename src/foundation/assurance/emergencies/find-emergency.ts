import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Emergency } from './emergency.js';
import { readLiveEmergency } from './emergency-store.js';

/** The emergency by which a case is open to the officer who asks; undefined where it is not. */
export async function findEmergency(ctx: Context, one: CaseId): Promise<Emergency | undefined> {
  return ctx.actor.kind === 'staff' ? readLiveEmergency(ctx, ctx.actor.person, one) : undefined;
}
