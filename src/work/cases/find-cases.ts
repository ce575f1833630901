import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCases } from './case-store.js';

/** The cases of those ids that this place has, newest first; at most some thousands at once. */
export function findCases(ctx: Context, ids: readonly CaseId[]): Promise<readonly Case[]> {
  return ids.length === 0 ? Promise.resolve([]) : readCases(ctx, ids);
}
