import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createTestLedger } from '../../../platform/database/testing/test-ledger.js';
import { testHouse } from '../../../platform/database/testing.js';
import { LedgerFaulty } from '../ledger/read-ledger.js';
import { sealSample } from '../testing/sample.js';
import type { KeyTable } from './moving-store.js';
import { MovedKeysFaulty, openKeys } from './open-keys.js';
import { readRecipient } from './recipient.js';
import { findRecipientKey, makeRecipient } from './recipient-key.js';
import { rewrapLines } from './rewrap-lines.js';
import { sealKeys } from './seal-keys.js';
import { takeOverLedger } from './take-over-ledger.js';

const folder = await mkdtemp(join(tmpdir(), 'guildhall-recipient-'));
const house = await testHouse();
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});
await sealSample(house);
const { place } = house;
const made = await makeRecipient(folder);
const recipient = await readRecipient(JSON.stringify(made.publicJwk));
const opens = (await findRecipientKey(folder, made.kid)) ?? assert.fail();
const table: KeyTable = 'vault.subject_key';

/** Cursors live in a transaction. */
const sealed = await house.act(async (ctx) => {
  const lines: string[] = [];
  for await (const batch of sealKeys(ctx, table, recipient)) lines.push(...batch);
  return lines;
});
const rows = await house.read((ctx) =>
  ctx.db.selectFrom('vault.subject_key').selectAll().where('place_id', '=', ctx.place).orderBy('id').execute(),
);

async function* some(...lines: readonly string[]): AsyncGenerator<readonly string[]> {
  yield lines;
}

async function open(lines: readonly string[], of: KeyTable = table): Promise<readonly (readonly [string, Buffer])[]> {
  const keys: (readonly [string, Buffer])[] = [];
  for await (const key of openKeys({ table: of, place, lines: some(...lines), opens })) keys.push(key);
  return keys;
}

test('every living key arrives, in the order of its row, and nothing of it is readable on the way', async () => {
  const keys = await open(sealed);
  assert.deepEqual(
    keys.map(([name]) => name),
    rows.map(({ id }) => id),
  );
  for (const [at, { kek, wrapped }] of rows.entries()) {
    const key = house.custody.unwrap(kek, wrapped ?? assert.fail());
    assert.deepEqual(keys[at]?.[1], key);
    assert.ok(!sealed.join().includes(key.toString('base64url')));
  }
});

test('a line that was changed, left out, or is of another table or place does not open', async () => {
  const [line = ''] = sealed;
  const changed = `${line.slice(0, -9)}${line.at(-9) === 'A' ? 'B' : 'A'}${line.slice(-8)}`;
  for (const lines of [[changed], ['x'], [line, line]]) await assert.rejects(open(lines), MovedKeysFaulty);
  await assert.rejects(open(sealed, 'vault.place_key'), MovedKeysFaulty);
  const other = openKeys({ table, place: house.ids.next<'place'>(), lines: some(line), opens });
  await assert.rejects(other.next(), MovedKeysFaulty);
});

test('rows and keys that do not belong together are refused; those that do are wrapped anew', async () => {
  const lines = rows.map(({ id }) => JSON.stringify({ id, destroyed_at: null }));
  const rewrap = async (...given: readonly string[]) => {
    const keys = openKeys({ table, place, lines: some(...sealed), opens });
    const rewrapped: string[] = [];
    for await (const batch of rewrapLines(house.custody, table, some(...given), keys)) rewrapped.push(...batch);
    return rewrapped;
  };
  await assert.rejects(rewrap(...[...lines].reverse()), /are not those of its rows/);
  await assert.rejects(rewrap(...lines.slice(1)), /are not those of its rows/);
  await assert.rejects(rewrap(...lines.slice(0, -1)), /are more than its rows/);
  await assert.rejects(rewrap(...lines, lines[0] ?? ''), /are not those of its rows/);
  const destroyed = JSON.stringify({ id: house.ids.next(), destroyed_at: '2026-03-01T00:00:00+00:00' });
  const wrapped = (await rewrap(...lines, destroyed)).map((line) => JSON.parse(line) as { wrapped: string | null });
  assert.deepEqual(
    wrapped.map((row) => row.wrapped === null),
    [...lines.map(() => false), true],
  );
});

test('a ledger is taken over once, goes on where a first try stopped, and is never written over', async () => {
  const ledger = createTestLedger();
  const held = async () => {
    const lines: string[] = [];
    for await (const line of ledger.read(place)) lines.push(line);
    return lines;
  };
  await takeOverLedger(ledger, place, some('one'));
  await takeOverLedger(ledger, place, some('one', 'two'));
  await takeOverLedger(ledger, place, some('one'));
  assert.deepEqual(await held(), ['one', 'two']);
  await assert.rejects(takeOverLedger(ledger, place, some('one', 'other')), LedgerFaulty);
  assert.deepEqual(await held(), ['one', 'two']);
});
