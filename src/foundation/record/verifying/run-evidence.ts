import type { Context } from '../../../platform/context.js';
import { type EvidenceCheck, type Fault, FaultFound } from './fault.js';

/** Runs what other rooms check of what they hold. @returns counts by table, of those that count. @throws FaultFound */
export async function runEvidence(
  { db, place }: Context,
  checks: readonly EvidenceCheck[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, check } of checks) {
    const faults = check(db, place)[Symbol.asyncIterator]();
    const first: IteratorResult<Fault, unknown> = await faults.next();
    if (!first.done) throw new FaultFound(first.value.table, first.value.key, first.value.wrong);
    if (typeof first.value === 'number') counts[table] = first.value;
  }
  return counts;
}
