import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Case } from './case.js';
import { readCases } from './case-store.js';
import { keepHanded } from './sight/is-open-case.js';

/** The cases of those ids that this place has and the actor's organisation may know of, newest first; at most some thousands at once. */
export async function findCases(ctx: Context, ids: readonly CaseId[]): Promise<readonly Case[]> {
  return ids.length === 0 ? [] : keepHanded(ctx, await readCases(ctx, ids));
}
