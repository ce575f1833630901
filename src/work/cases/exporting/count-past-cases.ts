import type { Context } from '../../../platform/context.js';
import { countCasesOpened } from './export-store.js';
import type { PastCases } from './list-past-cases.js';

/** How many cases of a service were opened within a time. */
export const countPastCases = async (ctx: Context, within: PastCases): Promise<number> =>
  (await countCasesOpened(ctx, within)).cases;
