import type { PlaceId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { LedgerFaulty } from '../ledger/read-ledger.js';

/**
 * Writes the shred ledger of a place that comes from another installation, before its rows do. Lines that are here
 * already, from a try that was interrupted, stay; a ledger that went another way is not written over.
 * @throws LedgerFaulty
 */
export async function takeOverLedger(
  ledger: ShredLedger,
  place: PlaceId,
  lines: AsyncIterable<readonly string[]>,
): Promise<void> {
  const here = ledger.read(place)[Symbol.asyncIterator]();
  let number = 0;
  for await (const batch of lines)
    for (const line of batch) {
      number += 1;
      const { value, done } = await here.next();
      if (done) await ledger.append(place, line);
      else if (value !== line) throw new LedgerFaulty(place, number, 'is here already, and is another');
    }
}
