import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry } from '../append-entry.js';
import { listKnownKeys } from '../checkpoints/list-known-keys.js';
import { listStream } from '../list-stream.js';
import { checkProof } from '../proofs/check-proof.js';
import { proveInclusion } from '../proofs/prove-inclusion.js';
import { readVerifierKey } from '../read-verifier-key.js';
import { verify } from '../verifying/verify.js';
import { openMovedEpoch } from './open-moved-epoch.js';
import { sequenceOnce } from './sequence-once.js';

const house = await testHouse();
const { place } = house;
after(() => house.close());

const append = (...streams: string[]) =>
  house.act(async (ctx) => {
    for (const stream of streams) appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} });
  });
const keyNow = () => house.read(async (ctx) => (await readVerifierKey(ctx.db, place)) ?? '');

await append('case:1', 'case:2', 'case:3');
await sequenceOnce(house, place);
const formerKey = await keyNow();

test('a place that still signs here by a key of its own is not opened anew', async () => {
  const again = house.act((ctx) => openMovedEpoch(ctx, { formerKey, shreds: undefined }));
  await assert.rejects(again, /signs here already/);
});

test('a moved record goes on under another key, cites the old one, and all of it verifies', async () => {
  await append('case:4'); // waits for its leaf when the place moves
  await tamper(house, `delete from vault.place_key where purpose = 'record-signing'`);
  const opened = await house.act((ctx) => openMovedEpoch(ctx, { formerKey, shreds: undefined }));
  assert.equal(opened.epoch, 2);
  await sequenceOnce(house, place);
  const [entry] = await house.read((ctx) => listStream(ctx.db, place, 'epoch:2'));
  assert.deepEqual(entry?.data.lost, { from: 3, before: 3 });
  const verdict = await verify(house, place);
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.equal(verdict.counts.leaves, 5);
  const known = await house.read((ctx) => listKnownKeys(ctx.db, place));
  assert.deepEqual(known, [await keyNow(), formerKey]);
  assert.notEqual(known[0]?.split('+')[2], formerKey.split('+')[2]);
});

test('a proof from before the move checks by the old key, one from after it by the new, and neither by the other', async () => {
  const [old, fresh] = await house.read(async (ctx) => [
    await proveInclusion(ctx.db, place, 'case:2', 1),
    await proveInclusion(ctx.db, place, 'case:4', 1),
  ]);
  assert.ok(old?.ok && fresh?.ok);
  const check = async (file: string, keys: string) => checkProof({ file, keys, now: house.clock.now() });
  assert.ok((await check(old.value.file, formerKey)).ok);
  assert.ok((await check(fresh.value.file, await keyNow())).ok);
  assert.equal((await check(old.value.file, await keyNow())).ok, false);
});

test('an entry that names another former key is found out by the signatures that it should explain', async () => {
  await tamper(
    house,
    `update record.entry set data = replace(data, '"formerKey":"', '"formerKey":"00') where stream = 'epoch:2'`,
  );
  const verdict = await verify(house, place);
  assert.deepEqual(verdict.ok ? undefined : verdict.fault.table, 'record.checkpoint');
});
