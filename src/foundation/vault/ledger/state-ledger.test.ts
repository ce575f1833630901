import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry, readStatedLedger, sequenceOnce, verify } from '../../record/index.js';
import { createFileLedger } from './create-file-ledger.js';
import { type ShredKey, writeLine } from './ledger-line.js';
import { LedgerFaulty } from './read-ledger.js';
import { requireLedgerSince, stateLedger } from './state-ledger.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-stated-ledger-'));
const folder = join(root, 'shred');
const ledger = createFileLedger(folder);
const house = await testHouse({ ledger });
const { place } = house;
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});
const published = join(root, 'published');
const seed = Buffer.alloc(32, 3);

async function shred(first: number, previous: string | null, in_ = ledger): Promise<string> {
  const keys: readonly ShredKey[] = [{ key: house.ids.next(), subject: house.ids.next() }];
  const line = writeLine(seed, { place, first, keys, reason: 'erasure', at: house.clock.now(), previous });
  await in_.append(place, line);
  return (await stateLedger(in_, place))?.digest ?? '';
}

async function publish(stream: string): Promise<void> {
  await house.act(async (ctx) => appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} }));
  await sequenceOnce(house, place, { folder: published, stateLedger: (of) => stateLedger(ledger, of) });
}

test('the published checkpoint says what the shred ledger holds, and verifies', async () => {
  await publish('case:1');
  assert.equal(await readStatedLedger(published, place), undefined, 'nothing was shredded yet');
  const first = await shred(1, null);
  await cp(folder, join(root, 'older'), { recursive: true });
  const second = await shred(2, first);
  await publish('case:2');
  assert.deepEqual(await readStatedLedger(published, place), { size: 2, digest: second });
  const note = await readFile(join(published, `${place}.checkpoint`), 'utf8');
  assert.match(note, new RegExp(`^guildhall-shred 2 ${second}$`, 'm'));
  const verdict = await verify(house, place);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});

test('a ledger that goes on is taken; an older copy, an empty one and one that went another way are refused', async () => {
  const stated = await readStatedLedger(published, place);
  assert.ok(stated);
  await requireLedgerSince(ledger, place, stated);
  await shred(3, stated.digest);
  await requireLedgerSince(ledger, place, stated);
  const older = createFileLedger(join(root, 'older'));
  const refused = (one: typeof ledger, why: RegExp) =>
    assert.rejects(
      requireLedgerSince(one, place, stated),
      (fault: Error) => fault instanceof LedgerFaulty && why.test(fault.message),
    );
  await refused(older, /ends at key 1, and key 2 was published as destroyed/);
  await refused(createFileLedger(join(root, 'empty')), /ends at key 0/);
  await shred(2, (await stateLedger(older, place))?.digest ?? null, older);
  await refused(older, /does not hold the line that was published/);
});
