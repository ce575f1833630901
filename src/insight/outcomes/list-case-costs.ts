import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { CostLine } from './cost-line.js';
import { readCostLines } from './cost-store.js';

/** What a closed case cost, line by line; empty while it is open and for cases of another system. */
export function listCaseCosts(ctx: Context, one: CaseId): Promise<readonly CostLine[]> {
  return readCostLines(ctx, one);
}
