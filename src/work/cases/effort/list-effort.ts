import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Effort } from './effort.js';
import { readEffortOn } from './effort-store.js';

/** All time on a case, in the order in which it began; a running timer has no end. */
export function listEffort(ctx: Context, one: CaseId): Promise<readonly Effort[]> {
  return readEffortOn(ctx, one);
}
