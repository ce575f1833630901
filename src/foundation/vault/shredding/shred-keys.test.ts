import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { backup } from '../../../platform/database/backup/backup.js';
import { restoredHouse } from '../../../platform/database/testing/restored-house.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream } from '../../record/index.js';
import {
  createFileLedger,
  KeyDestroyed,
  LedgerFaulty,
  listKeysOf,
  replayLedger,
  sealRow,
  shredKeys,
} from '../index.js';
import { isFound, long, openSample, type Sample, sealSample, short } from '../testing/sample.js';
import { listSealed } from '../testing/sealed-store.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-shred-test-'));
const folder = join(root, 'shred');
const house = await testHouse({ ledger: createFileLedger(folder) });
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
const keysOf = async (subject: SubjectId, keep?: string): Promise<readonly SubjectKeyId[]> => {
  const keys = await house.read((ctx) => listKeysOf(ctx, subject));
  return keys.filter((key) => keep === undefined || key.keep === keep).map(({ key }) => key);
};
const linesOf = async (ledger: ShredLedger = house.ledger) => {
  const lines: string[] = [];
  for await (const line of ledger.read(house.place)) lines.push(line);
  return lines;
};
/** Whether the row holds what nothing opened: the bytes themselves. */
const countEnvelopes = async ({ row }: Sample) =>
  (await listSealed(house)).filter((envelope) => envelope.includes(row)).length;

test('a destroyed key opens nothing, finds nothing and keeps nothing; the keys beside it live', async () => {
  const one = await sealSample(house);
  assert.ok(await isFound(house, one));
  const keys = await keysOf(one.subject, long);
  const shredded = await shredKeys(house, who, keys, 'erasure');
  assert.deepEqual(shredded, [{ key: keys[0], subject: one.subject }]);
  assert.deepEqual(await openSample(house, one), { help: true, partner: 'Sam' });
  assert.equal(await isFound(house, one), false);
  assert.equal(await countEnvelopes(one), 2);
  assert.deepEqual(await shredKeys(house, who, keys, 'erasure'), [], 'it is destroyed once');
});

test('an entry and a signed line of the ledger tell of each key', async () => {
  const one = await sealSample(house);
  const before = (await linesOf()).length;
  const keys = [...(await keysOf(one.subject)), ...(await keysOf(one.partner))];
  await shredKeys(house, who, keys, 'retention');
  const lines = await linesOf();
  assert.equal(lines.length, before + 1);
  for (const key of keys) {
    assert.ok(lines.at(-1)?.includes(key));
    const [entry] = await house.read((ctx) => listStream(ctx.db, house.place, `key:${key}`));
    assert.deepEqual([entry?.kind, entry?.data.reason], ['key.shredded', 'retention']);
  }
});

test('nothing is begun anew about somebody whose key was destroyed', async () => {
  const { row, scope, subject } = await sealSample(house);
  await shredKeys(house, who, await keysOf(subject, short), 'erasure');
  const part = { subject, mark: 'special', keep: short, values: { help: seal(true) } } as const;
  const again = house.act((ctx) => sealRow(ctx, { table: 'cases.case', row, version: 2, scope, parts: [part] }));
  await assert.rejects(again, KeyDestroyed);
});

test('a key that the ledger names is destroyed though the process died before the database heard of it', async () => {
  const [one, other] = [await sealSample(house), await sealSample(house)];
  const dying: ShredLedger = {
    ...house.ledger,
    async append(place, line) {
      await house.ledger.append(place, line);
      throw new Error('killed');
    },
  };
  const keys = await keysOf(one.subject);
  await assert.rejects(shredKeys({ ...house, ledger: dying }, who, keys, 'erasure'), /killed/);
  assert.equal((await openSample(house, one)).address, '12 Elm Row', 'the act was rolled back');
  await shredKeys(house, who, await keysOf(other.partner), 'erasure');
  assert.deepEqual(await openSample(house, one), { partner: 'Sam' }, 'whoever shreds next destroys it too');
  await assert.rejects(shredKeys({ ...house, ledger: dying }, who, await keysOf(other.subject), 'erasure'), /killed/);
  assert.equal(await replayLedger(house, house.place), 2, 'and so does a start');
  assert.deepEqual(await openSample(house, other), {});
});

test('a key is not destroyed before the ledger holds it', async () => {
  const one = await sealSample(house);
  const full: ShredLedger = { ...house.ledger, append: () => Promise.reject(new Error('no space left')) };
  await assert.rejects(shredKeys({ ...house, ledger: full }, who, await keysOf(one.subject), 'erasure'), /no space/);
  assert.equal((await openSample(house, one)).address, '12 Elm Row');
  assert.equal(await replayLedger(house, house.place), 0);
});

test('many at once destroy each key once, and the ledger’s numbers have no gap', async () => {
  const samples = await Promise.all(Array.from({ length: 6 }, () => sealSample(house)));
  const keys = (await Promise.all(samples.map(({ subject }) => keysOf(subject)))).flat();
  await Promise.all([
    shredKeys(house, who, keys, 'erasure'),
    ...keys.map((key) => shredKeys(house, who, [key], 'erasure')),
  ]);
  const numbers = (await linesOf()).flatMap((line) => {
    const { first, keys: held } = JSON.parse(line.split(' ')[0] ?? '') as { first: number; keys: unknown[] };
    return held.map((_, at) => first + at);
  });
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => at + 1),
  );
});

test('in a restored database whoever was erased since is erased again before it is served', async (t) => {
  const one = await sealSample(house);
  const made = await backup(house.url, join(root, 'backup'), { now: house.clock.now() });
  assert.ok(made.ok);
  const later = await sealSample(house);
  await shredKeys(house, who, await keysOf(one.subject, long), 'erasure');
  await shredKeys(house, who, await keysOf(later.subject), 'erasure');
  const restored = await restoredHouse(house, join(root, 'backup'));
  t.after(() => restored.close());
  assert.equal((await openSample(restored, one)).address, '12 Elm Row', 'the backup is older than the erasure');
  assert.equal(await replayLedger(restored, restored.place), 3);
  assert.deepEqual(await openSample(restored, one), { help: true, partner: 'Sam' });
  assert.equal(await isFound(restored, one), false);
  assert.equal(await replayLedger(restored, restored.place), 0);
  const rows = (of: typeof house) =>
    of.read((ctx) =>
      ctx.db.selectFrom('vault.shred').selectAll().where('place_id', '=', ctx.place).orderBy('number').execute(),
    );
  assert.deepEqual(await rows(restored), await rows(house));
});

test('a ledger that lost its end, or of which a byte was changed, is not served over', async () => {
  const one = await sealSample(house);
  await shredKeys(house, who, await keysOf(one.subject), 'erasure');
  const lines = await linesOf();
  const ledgerOf = (held: readonly string[]): ShredLedger => ({
    ...house.ledger,
    async *read() {
      yield* held;
    },
    last: async () => held.at(-1),
  });
  const refusal = (held: readonly string[]) => replayLedger({ ...house, ledger: ledgerOf(held) }, house.place);
  await assert.rejects(refusal(lines.slice(0, -1)), LedgerFaulty);
  await assert.rejects(refusal([]), LedgerFaulty);
  const changed = [...lines.slice(0, -1), (lines.at(-1) ?? '').replace('erasure', 'retention')];
  await assert.rejects(refusal(changed), LedgerFaulty);
  await tamper(house, `delete from vault.shred`);
  const middle = lines.map((line, at) => (at === 1 ? line.replace('"first":', '"first": ') : line));
  await assert.rejects(refusal(middle), (fault) => fault instanceof LedgerFaulty && fault.line === 2);
  await assert.rejects(
    refusal(lines.filter((_, at) => at !== 1)),
    (fault) => fault instanceof LedgerFaulty && fault.line === 2,
  );
});
