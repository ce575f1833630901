import type { ShredLedger } from '../../../platform/ledger.js';
import type { EvidenceCheck, Fault } from '../../record/index.js';
import type { SignedLine } from '../ledger/ledger-line.js';
import { LedgerFaulty, readLedger } from '../ledger/read-ledger.js';
import { listPlaceKeys, type StoredShred, streamShreds } from './evidence-store.js';

const fault = (number: number, wrong: string): Fault => ({ table: 'vault.shred', key: { number }, wrong });

/** Each key that the ledger names, in order. */
async function* listNamed(lines: AsyncIterable<SignedLine>): AsyncGenerator<Omit<StoredShred, 'number'>> {
  for await (const { keys, reason, at } of lines)
    for (const { key, subject } of keys) yield { key, subject, reason, at };
}

const isSame = (row: StoredShred, named: Omit<StoredShred, 'number'>): boolean =>
  row.key === named.key &&
  row.subject === named.subject &&
  row.reason === named.reason &&
  row.at.getTime() === named.at.getTime();

/**
 * That the signed file outside every backup is whole, and names what the database says was shredded. It may know of more:
 * what is destroyed at this very moment.
 */
export const checkLedger = (ledger: ShredLedger): EvidenceCheck => ({
  table: 'vault.shred',
  async *check(db, place) {
    const own = (await listPlaceKeys(db, place)).find(({ purpose }) => purpose === 'shred-ledger');
    const named = listNamed(readLedger(ledger, place, own?.public_key ?? undefined));
    let count = 0;
    try {
      for await (const batch of streamShreds(db, place))
        for (const row of batch) {
          const { value, done } = await named.next();
          if (done) yield fault(row.number, 'is not in the shred ledger');
          else if (!isSame(row, value)) yield fault(row.number, 'is not what the shred ledger says');
          count += 1;
        }
      for await (const _ of named); // to the end: the whole file is to be whole
    } catch (wrong) {
      if (!(wrong instanceof LedgerFaulty)) throw wrong;
      yield { table: 'the shred ledger', key: { line: wrong.line }, wrong: 'is not what was written' };
    }
    return count;
  },
});
