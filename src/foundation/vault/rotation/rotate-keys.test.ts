import assert from 'node:assert/strict';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createSetClock } from '../../../platform/clock.js';
import type { KeyCustody } from '../../../platform/custody.js';
import { backup } from '../../../platform/database/backup/backup.js';
import { restoredHouse } from '../../../platform/database/testing/restored-house.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, sequenceOnce } from '../../record/index.js';
import {
  CustodyFaulty,
  createFileCustody,
  eraseSubject,
  findDraftKey,
  joinShares,
  keepOldFor,
  makeShares,
  mintSubject,
  openDraft,
  readShare,
  renewAfter,
  restoreKeys,
  rotateKeys,
  sealDraft,
  takeUpCopy,
} from '../index.js';
import { isFound, openSample, sealSample } from '../testing/sample.js';
import { listSealed } from '../testing/sealed-store.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-rotation-test-'));
const clock = createSetClock(new Date('2026-03-02T09:00:00Z')); // where a test house's stands
const folders = { keys: join(root, 'keys'), recovery: join(root, 'recovery') };
const custody = createFileCustody(folders.keys, { clock, recovery: folders.recovery });
const house = await testHouse({ custody });
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
const atOnce = { renewAfter: 0, keepOldFor: 0, settle: 0 };

/** What wraps each key of the place: subjects', drafts' and its own. */
const listWrapping = (of: TestHouse) =>
  of.read(async (ctx) => {
    const subjects = ctx.db.selectFrom('vault.subject_key').select('kek').where('wrapped', 'is not', null);
    const own = ctx.db.selectFrom('vault.place_key').select('kek');
    const found = await Promise.all([
      subjects.where('place_id', '=', ctx.place).execute(),
      own.where('place_id', '=', ctx.place).execute(),
    ]);
    return found.flat().map(({ kek }) => kek);
  });

const sealOneDraft = () =>
  house.act(async (ctx) => {
    const given = { draft: ctx.ids.next<'draft'>(), subject: mintSubject(ctx), revision: 1 };
    return { ...given, ...(await sealDraft(ctx, { ...given, values: { email: seal('a@example.org') } })) };
  });

test('every key is wrapped anew, and not a byte of what they sealed is touched', async () => {
  const one = await sealSample(house);
  const draft = await sealOneDraft();
  await sequenceOnce(house, house.place);
  const before = await listSealed(house);
  const old = custody.current;
  const rotated = await rotateKeys(house, atOnce);
  assert.deepEqual([rotated.isRenewed, rotated.destroyed], [true, [old]]);
  assert.equal(rotated.rewrapped, (await listWrapping(house)).length);
  assert.ok((await listWrapping(house)).every((kek) => kek === custody.current && kek !== old));
  assert.deepEqual(await listSealed(house), before);
  assert.equal((await openSample(house, one)).address, '12 Elm Row');
  assert.ok(await isFound(house, one));
  const opened = await house.read(async (ctx) => {
    const key = await findDraftKey(ctx, draft.key);
    return key && openDraft(ctx, { ...draft, key });
  });
  assert.equal(opened?.values.email && contentOf(opened.values.email), 'a@example.org');
  await sealSample(house);
  await sequenceOnce(house, house.place);
});

test('a rotation killed half way opens everything still, and the next run finishes it without another key', async () => {
  const samples = await Promise.all(Array.from({ length: 4 }, () => sealSample(house)));
  let wrapsLeft = 5;
  const dying: KeyCustody = {
    ...custody,
    get current() {
      return custody.current;
    },
    wrap(key) {
      wrapsLeft -= 1;
      if (wrapsLeft < 0) throw new Error('killed');
      return custody.wrap(key);
    },
  };
  const old = custody.current;
  await assert.rejects(rotateKeys({ ...house, custody: dying }, atOnce), /killed/);
  const half = custody.current;
  assert.notEqual(half, old);
  assert.ok((await listWrapping(house)).includes(old));
  for (const one of samples) assert.equal((await openSample(house, one)).address, '12 Elm Row');
  const rotated = await rotateKeys(house, atOnce);
  assert.deepEqual([rotated.isRenewed, custody.current, rotated.destroyed], [false, half, [old]]);
  for (const one of samples) assert.equal((await openSample(house, one)).address, '12 Elm Row');
});

test('killed between the batches of a place, what was done stays done', async () => {
  await Promise.all(Array.from({ length: 180 }, () => sealSample(house))); // three keys each: more than one batch
  const old = custody.current;
  const dying = rotateKeys(house, {
    ...atOnce,
    onProgress: () => {
      throw new Error('killed');
    },
  });
  await assert.rejects(dying, /killed/);
  const wrapping = await listWrapping(house);
  assert.ok(wrapping.includes(old) && wrapping.includes(custody.current));
  const left = wrapping.filter((kek) => kek === old).length;
  assert.equal((await rotateKeys(house, atOnce)).rewrapped, left);
});

test('no older backup opens anybody once the old key is gone, and whoever was erased least of all', async (t) => {
  const [erased, kept] = [await sealSample(house), await sealSample(house)];
  assert.ok((await backup(house.url, join(root, 'backup'), { now: house.clock.now() })).ok);
  assert.ok(
    (await eraseSubject(house, who, { subject: erased.subject, groundOf: async () => undefined, reason: 'x' })).ok,
  );
  await rotateKeys(house, atOnce);
  const restored = await restoredHouse(house, join(root, 'backup'), { custody: createFileCustody(join(root, 'keys')) });
  t.after(() => restored.close());
  assert.equal((await listSealed(restored)).filter((text) => text.includes(erased.row)).length, 3, 'it is all there');
  await assert.rejects(openSample(restored, erased), CustodyFaulty);
  await assert.rejects(openSample(restored, kept), CustodyFaulty);
  assert.equal((await openSample(house, kept)).address, '12 Elm Row');
});

test('a place is recovered by shares from before a rotation, when the keys folder is lost after it', async () => {
  const one = await sealSample(house);
  const [first, second] = makeShares(house).map((text, at) => readShare(text, `share ${at + 1}`));
  assert.ok(first && second);
  takeUpCopy(joinShares(first, second), folders, house.random);
  for (let turn = 0; turn < 2; turn += 1) assert.equal((await rotateKeys(house, atOnce)).destroyed.length, 1);
  const lost = join(root, 'lost');
  const recovered = { ...folders, keys: join(root, 'recovered') };
  await rename(folders.keys, lost);
  assert.deepEqual(
    restoreKeys(joinShares(second, first), recovered).map(({ name }) => name),
    [...new Set(await listWrapping(house))],
    'exactly what wraps the keys of the place now',
  );
  const again = { ...house, custody: createFileCustody(recovered.keys, { clock, recovery: folders.recovery }) };
  assert.equal((await openSample(again, one)).address, '12 Elm Row');
  await rename(lost, folders.keys);
});

test('the cycle renews after thirty days and keeps the old key for a week, so that the last backup can be used', async (t) => {
  const own = await testHouse({ seed: 'cycle' });
  t.after(() => own.close());
  const one = await sealSample(own);
  const names = () => own.custody.list().map(({ name }) => name);
  own.clock.advance(renewAfter - 1);
  assert.deepEqual(await rotateKeys(own, { settle: 0 }), { isRenewed: false, rewrapped: 0, destroyed: [] });
  own.clock.advance(1);
  assert.ok((await backup(own.url, join(root, 'cycle'), { now: own.clock.now() })).ok);
  assert.deepEqual(await rotateKeys(own, { settle: 0 }), { isRenewed: true, rewrapped: 4, destroyed: [] });
  const restored = await restoredHouse(own, join(root, 'cycle'));
  assert.equal((await openSample(restored, one)).address, '12 Elm Row');
  await restored.close();
  own.clock.advance(keepOldFor - 1);
  assert.equal((await rotateKeys(own)).destroyed.length, 0);
  own.clock.advance(1);
  assert.deepEqual([(await rotateKeys(own)).destroyed, names()], [['test-1'], ['test-2']]);
  const entries = await own.read((ctx) => listStream(ctx.db, ctx.place, 'keys'));
  assert.deepEqual(
    entries.map(({ data }) => [data.oldest, data.current]),
    [
      ['test-1', 'test-1'],
      ['test-1', 'test-2'],
      ['test-2', 'test-2'],
    ],
  );
});

test('a key that was made under a clock a year ahead is replaced once the clock is right, and keeps no other for longer', async (t) => {
  const own = await testHouse({ seed: 'ahead' });
  t.after(() => own.close());
  await sealSample(own);
  const start = own.clock.now();
  own.clock.advance(365 * 24 * 60 * 60 * 1000);
  assert.equal((await rotateKeys(own, { settle: 0 })).isRenewed, true);
  own.clock.set(start);
  assert.equal((await rotateKeys(own, { settle: 0 })).isRenewed, true);
  assert.equal((await rotateKeys(own, { settle: 0 })).isRenewed, false);
  own.clock.advance(keepOldFor);
  assert.deepEqual((await rotateKeys(own, { settle: 0 })).destroyed, ['test-1', 'test-2']);
});

test('a key-encryption key that wraps anything is never destroyed', async (t) => {
  const own = await testHouse({ seed: 'stray' });
  t.after(() => own.close());
  await sealSample(own);
  own.clock.advance(1000);
  const other = await own.addPlace('otherham'); // rewrapped after the first
  await own.act({ place: other }, async (ctx) =>
    sealDraft(ctx, { draft: ctx.ids.next<'draft'>(), subject: mintSubject(ctx), revision: 1, values: {} }),
  );
  const keys = await own.read((ctx) =>
    ctx.db.selectFrom('vault.subject_key').select(['id', 'wrapped']).where('place_id', '=', ctx.place).execute(),
  );
  const late = keys.find(({ wrapped }) => wrapped);
  // An act that began before the rotation writes its key when its own place has been rewrapped and another is.
  const stray = `update vault.subject_key set kek = 'test-1', wrapped = '\\x${late?.wrapped?.toString('hex')}' where id = '${late?.id}'`;
  let batches = 0;
  const onProgress = async () => {
    batches += 1;
    if (batches === 2) assert.equal(await tamper(own, stray), 1);
  };
  const rotated = await rotateKeys(own, { ...atOnce, onProgress });
  const again = await rotateKeys(own, { keepOldFor: 0, settle: 0 });
  assert.deepEqual([rotated.destroyed, again], [[], { isRenewed: false, rewrapped: 1, destroyed: ['test-1'] }]);
});
