import type { PlaceId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import type { StatedLedger } from '../../record/index.js';
import { digestLine, lastOf, readLine } from './ledger-line.js';
import { LedgerFaulty } from './read-ledger.js';

function stateAt(place: PlaceId, text: string): StatedLedger {
  const line = readLine(text);
  if (!line) throw new LedgerFaulty(place, 0, 'holds a line that is not what was signed');
  return { size: lastOf(line), digest: digestLine(text) };
}

/** What a ledger holds now, to be signed with the record's tree; undefined while it is empty. @throws LedgerFaulty */
export async function stateLedger(ledger: ShredLedger, place: PlaceId): Promise<StatedLedger | undefined> {
  const text = await ledger.last(place);
  return text === undefined ? undefined : stateAt(place, text);
}

/** The last key that a ledger names, and when it was destroyed; undefined while it is empty. */
export async function findLastShred(ledger: ShredLedger, place: PlaceId) {
  const line = readLine((await ledger.last(place)) ?? '');
  return line && { number: lastOf(line), at: line.at };
}

/**
 * Refuses a ledger that knows of less than was once published of it, or of something else: an older copy that was put
 * back, also together with a database as old, would let those live again who were erased since.
 * @throws LedgerFaulty
 */
export async function requireLedgerSince(ledger: ShredLedger, place: PlaceId, stated: StatedLedger): Promise<void> {
  const now = await stateLedger(ledger, place);
  if (now?.size === stated.size && now.digest === stated.digest) return;
  if (!now || now.size < stated.size)
    throw new LedgerFaulty(
      place,
      0,
      `ends at key ${now?.size ?? 0}, and key ${stated.size} was published as destroyed`,
    );
  for await (const text of ledger.read(place)) if (digestLine(text) === stated.digest) return;
  throw new LedgerFaulty(place, 0, 'does not hold the line that was published as its last');
}
