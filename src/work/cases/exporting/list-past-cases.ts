import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { readCasesAfter } from './export-store.js';

export interface PastCases {
  readonly service: string;
  readonly from: Date;
  readonly before: Date;
}

/** Cases of a service that were opened within a time, by their unsealed columns, in the order of their ids after one of them. */
export const listPastCases = (
  ctx: Context,
  within: PastCases,
  after: CaseId | undefined,
  most: number,
): Promise<readonly Case[]> => readCasesAfter(ctx, within, after, most);
