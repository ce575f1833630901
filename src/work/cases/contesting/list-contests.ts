import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { type Contest, latestByField } from './contest.js';
import { readContests, readContestsIn } from './contest-store.js';

/** The mark of each contested answer of a case, by field: the newest where it was contested twice. */
export type Marks = ReadonlyMap<string, Contest>;

/** The marks on the answers of these cases. A case without any is not there. */
export async function listContests(ctx: Context, cases: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Marks>> {
  if (cases.length === 0) return new Map();
  const found = new Map<CaseId, Contest[]>();
  for (const one of await readContests(ctx, cases)) found.set(one.case, [...(found.get(one.case) ?? []), one]);
  return new Map([...found].map(([id, contests]) => [id, latestByField(contests)]));
}

/** The contests that a correction decides on. */
export const listContestsIn = (ctx: Context, correction: CaseId): Promise<readonly Contest[]> =>
  readContestsIn(ctx, correction);
