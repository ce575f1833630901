import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { readRating, type Score } from './rating-store.js';

/** How satisfied somebody was with a case, if anybody said. */
export const findRating = async (ctx: Context, one: CaseId): Promise<Score | undefined> =>
  (await readRating(ctx, one))?.score;
