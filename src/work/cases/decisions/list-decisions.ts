import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { readDecisions, type TakenDecision } from './decision-store.js';

/** The decisions taken on a case, oldest first. */
export function listDecisions(ctx: Context, one: CaseId): Promise<readonly TakenDecision[]> {
  return readDecisions(ctx, one);
}
