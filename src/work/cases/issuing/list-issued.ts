import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { dateAt, workingClockOf } from '../../places/index.js';
import { type Issued, type IssuedStanding, standingOn } from './issued.js';
import { readIssuedOf } from './issued-store.js';

export type Standed = Issued & { readonly standing: IssuedStanding };

/** What was issued on these cases, newest first, with how each stands today in the place. */
export async function listIssued(ctx: Context, cases: readonly CaseId[]): Promise<readonly Standed[]> {
  if (cases.length === 0) return [];
  const [issued, { timeZone }] = await Promise.all([readIssuedOf(ctx, cases), workingClockOf(ctx)]);
  const today = dateAt(timeZone, ctx.clock.now());
  return issued.map((one) => ({ ...one, standing: standingOn(one, today) }));
}
