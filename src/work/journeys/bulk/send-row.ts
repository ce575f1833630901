import { act, type House, type Who } from '../../../platform/house.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { Compiled } from '../../services/index.js';
import { NotSent, sendAtOnce, type Typed, type WhyNotSent } from '../at-once/send-at-once.js';
import type { Bulk, RowResult } from './bulk.js';
import { insertTaken, readTaken } from './bulk-store.js';
import { bulkWords } from './words.js';

export interface RowToSend {
  readonly bulk: Bulk;
  readonly service: Compiled;
  readonly typed: Sealed<Typed>;
  /** By which it is known again. */
  readonly mark: Buffer;
}

function resultOf(why: WhyNotSent): Omit<RowResult, 'line'> {
  if (why.why === 'wrong')
    return { state: 'wrong', faults: why.faults.length > 0 ? why.faults : [{ column: '', say: bulkWords.notValid }] };
  const say = why.why === 'not-mandated' ? bulkWords.notMandated : bulkWords.takesNone;
  return { state: 'stopped', faults: [{ column: '', say }] };
}

/**
 * Sends one row in one act, or nothing of it: the case, and that the row was taken, stand in the same commit. One that was taken
 * before is not sent again.
 */
export async function sendRow(
  house: House,
  who: Who,
  { bulk, service, typed, mark }: RowToSend,
): Promise<Omit<RowResult, 'line'>> {
  try {
    return await act(house, who, async (ctx) => {
      const before = await readTaken(ctx, bulk, mark);
      if (before)
        return { state: before.bulk === bulk.id ? 'taken' : 'skipped', reference: before.reference, faults: [] };
      const { reference } = await sendAtOnce(ctx, service, typed);
      insertTaken(ctx, bulk, mark, reference);
      return { state: 'taken', reference, faults: [] };
    });
  } catch (fault) {
    if (fault instanceof NotSent) return resultOf(fault.why);
    throw fault;
  }
}
