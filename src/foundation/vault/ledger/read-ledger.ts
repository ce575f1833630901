import type { PlaceId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { digestLine, lastOf, readLine, type SignedLine } from './ledger-line.js';

/** A place's shred ledger is not what this house wrote; nothing is destroyed by it, and nothing is served over it. */
export class LedgerFaulty extends Error {
  /** The line at which it shows, from 1; 0 for the ledger as a whole. */
  readonly line: number;

  constructor(place: PlaceId, line: number, wrong: string) {
    const where =
      line === 0 ? `The shred ledger of place ${place}` : `Line ${line} of the shred ledger of place ${place}`;
    super(`${where} ${wrong}. Put the newest copy of the file back, or find out who changed it.`);
    this.name = 'LedgerFaulty';
    this.line = line;
  }
}

function checkLine(line: SignedLine | undefined, number: number, place: PlaceId, before: Before): SignedLine {
  if (!line) throw new LedgerFaulty(place, number, 'is not what was signed');
  if (line.place !== place) throw new LedgerFaulty(place, number, 'is of another place');
  if (line.previous !== before.digest || line.first !== before.last + 1)
    throw new LedgerFaulty(place, number, 'does not follow the line before it');
  return line;
}

interface Before {
  readonly digest: string | null;
  readonly last: number;
}

/**
 * The lines of a place's ledger, oldest first, each checked: its signature, its number, and that it follows the one before.
 * `trusted` is the key that this database signs with; undefined where none was made yet (a database restored from before
 * the first shred), and then the ledger can only be held against itself. A line of an earlier key is vouched for by a
 * later line of the trusted one.
 * @throws LedgerFaulty
 */
export async function* readLedger(
  ledger: ShredLedger,
  place: PlaceId,
  trusted: Buffer | undefined,
): AsyncGenerator<SignedLine> {
  let before: Before = { digest: null, last: 0 };
  let number = 0;
  let unvouched = 0;
  for await (const text of ledger.read(place)) {
    number += 1;
    const line = checkLine(readLine(text), number, place, before);
    before = { digest: digestLine(text), last: lastOf(line) };
    if (trusted === undefined || line.publicKey.equals(trusted)) unvouched = 0;
    else if (unvouched === 0) unvouched = number;
    yield line;
  }
  if (unvouched > 0) throw new LedgerFaulty(place, unvouched, 'was signed by another key than this database has');
}
