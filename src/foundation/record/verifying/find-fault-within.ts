import type { Context } from '../../../platform/context.js';
import { compareTables } from '../rebuilding/rebuild-check.js';
import type { Rebuilder } from '../rebuilding/rebuilder.js';
import { type EvidenceCheck, type Fault, FaultFound } from './fault.js';
import { readInOrder } from './in-one-snapshot.js';
import { checkRecord } from './verify.js';

/**
 * What `verify` and `rebuildCheck` find, over rows that the open act has written and not committed yet: an act that loads
 * a whole place ends with it. @returns the first fault; undefined when all is in order.
 */
export async function findFaultWithin(
  ctx: Context,
  rebuilders: readonly Rebuilder[],
  checks: readonly EvidenceCheck[],
): Promise<Fault | undefined> {
  try {
    await ctx.writes.flush();
    await readInOrder(ctx);
    await checkRecord(ctx, []);
    await compareTables(ctx, rebuilders, checks);
    return undefined;
  } catch (fault) {
    if (fault instanceof FaultFound) return fault.fault;
    throw fault;
  }
}
