import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Assignment, readAssignments } from './assignment-store.js';

/** Who has had a case, first to last. */
export function listAssignments(ctx: Context, one: CaseId): Promise<readonly Assignment[]> {
  return readAssignments(ctx, one);
}
