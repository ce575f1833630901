import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import { hashEntry, type StoredEntry } from '../canonical-entry.js';
import { storedEntryColumns } from '../entry-store.js';
import { checkTextReferences } from './check-texts.js';
import { FaultFound } from './fault.js';
import { streamRows } from './stream-rows.js';

interface EntryWithLeaf extends StoredEntry {
  /** Its leaf's hash in hexadecimal; null when it has none. */
  readonly leaf: string | null;
}

const keyOf = ({ stream, version }: Pick<StoredEntry, 'stream' | 'version'>) => ({ stream, version });

/** What was marked pending, as 'stream version'. */
async function listPendingKeys({ db, place }: Context): Promise<Set<string>> {
  const keys = new Set<string>();
  const rows = streamRows<{ key: string }>(
    db,
    `select concat(stream, ' ', version) as key from record.pending where place_id = '${place}'`,
  );
  for await (const batch of rows) for (const { key } of batch) keys.add(key);
  return keys;
}

/** An entry without a leaf: either its leaf was made another's, or the entry itself was changed or added. */
async function blameUnsequenced({ db, place }: Context, row: StoredEntry): Promise<FaultFound> {
  const { rows } = await sql<{ epoch: number; index: number }>`select epoch, index from record.leaf
    where place_id = ${place} and hash = ${hashEntry(row)} limit 1`.execute(db);
  const [leaf] = rows;
  return leaf
    ? new FaultFound('record.leaf', { ...leaf }, 'names another entry than the one it was made of')
    : new FaultFound('record.entry', keyOf(row), 'has no leaf and waits for none');
}

/** That versions of a stream follow each other; rows come in that order. */
function createOrderCheck() {
  let stream = '';
  let version = 0;
  return (row: StoredEntry): void => {
    const expected = row.stream === stream ? version + 1 : 1;
    ({ stream, version } = row);
    if (version !== expected) throw new FaultFound('record.entry', { stream, version: expected }, 'is missing');
  };
}

/**
 * Hashes every entry again and holds it against its leaf, which the tree's check has found right. An entry has a leaf or
 * is pending; versions of a stream have no gap; the texts that entries name are there. @throws FaultFound
 */
export async function checkEntries(ctx: Context, leaves: number): Promise<{ entries: number; pending: number }> {
  const { db, place } = ctx;
  const pending = await listPendingKeys(ctx);
  const waiting = pending.size;
  const checkOrder = createOrderCheck();
  let entries = 0;
  const rows = streamRows<EntryWithLeaf>(
    db,
    `select ${storedEntryColumns}, encode(l.hash, 'hex') as leaf
       from record.entry e
       left join record.leaf l on l.place_id = '${place}' and l.stream = e.stream and l.version = e.version
      where e.place_id = '${place}' order by e.stream, e.version`,
  );
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.leaf === null) {
        if (!pending.delete(`${row.stream} ${row.version}`)) throw await blameUnsequenced(ctx, row);
      } else if (hashEntry(row).toString('hex') !== row.leaf)
        throw new FaultFound('record.entry', keyOf(row), 'is not what its leaf was made of');
      checkOrder(row);
    }
    entries += batch.length;
    await checkTextReferences(ctx, batch);
  }
  if (entries - (waiting - pending.size) !== leaves) throw await findLostEntry(ctx);
  const [lost] = pending;
  if (lost !== undefined)
    throw new FaultFound('record.pending', { entry: lost }, 'waits for a leaf, but is no entry without one');
  return { entries, pending: waiting };
}

/** The first entry whose leaf is there and which is not. */
async function findLostEntry({ db, place }: Context): Promise<FaultFound> {
  const { rows } = await sql<{ stream: string; version: number }>`
    select l.stream, l.version from record.leaf l
      left join record.entry e on e.place_id = ${place} and e.stream = l.stream and e.version = l.version
     where l.place_id = ${place} and e.stream is null order by l.epoch, l.index limit 1`.execute(db);
  return new FaultFound('record.entry', { ...rows[0] }, 'is missing, though a leaf was made of it');
}
