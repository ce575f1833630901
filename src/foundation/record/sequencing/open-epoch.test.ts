import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry } from '../append-entry.js';
import { readCheckpointText } from '../checkpoints/checkpoint.js';
import { followOnce } from '../following/follow-once.js';
import { listStream } from '../list-stream.js';
import { proveInclusion } from '../proofs/prove-inclusion.js';
import { readCheckpoint } from '../read-checkpoint.js';
import { verify } from '../verifying/verify.js';
import { noticeRollback, PublishedFileUnreadable } from './notice-rollback.js';
import { openEpoch } from './open-epoch.js';
import { sequenceOnce } from './sequence-once.js';
import { startSequencer } from './start-sequencer.js';

const house = await testHouse();
const { place } = house;
const folder = await mkdtemp(join(tmpdir(), 'guildhall-published-'));
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const append = (...streams: string[]) =>
  house.act(async (ctx) => {
    for (const stream of streams) appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} });
  });
const checkpoint = () => house.read(async (ctx) => readCheckpointText((await readCheckpoint(ctx.db, place)) ?? ''));

/** What a restore does: the database is again as it was after its first `size` leaves. */
async function restoreTo(epoch: number, size: number, streams: readonly string[]): Promise<void> {
  await tamper(
    house,
    `delete from record.checkpoint where epoch = ${epoch} and size > ${size};
     delete from record.leaf where epoch = ${epoch} and index >= ${size};
     delete from record.entry where stream = any('{${streams.join()}}');
     update record.tile set hashes = substring(hashes for ${size} * 32) where epoch = ${epoch};
     update record.tree_head set (epoch, size, root) = (select epoch, size, root from record.checkpoint order by epoch desc, size desc limit 1)`,
  );
}

test('what is published is kept in a file, and a database that has it all is in order', async () => {
  assert.equal(await noticeRollback(house, place, folder), undefined);
  await append('case:1', 'case:2', 'case:3');
  await sequenceOnce(house, place, { folder });
  assert.equal(await noticeRollback(house, place, folder), undefined);
  await append('case:4', 'case:5');
  await sequenceOnce(house, place, { folder });
  assert.deepEqual(await readdir(folder), [`${place}.checkpoint`]);
  assert.equal(
    await readFile(join(folder, `${place}.checkpoint`), 'utf8'),
    await house.read((ctx) => readCheckpoint(ctx.db, place)),
  );
  assert.equal(await noticeRollback(house, place, folder), undefined);
});

test('after a restore below the published checkpoint a new epoch cites it and the lost range', async () => {
  const published = await readFile(join(folder, `${place}.checkpoint`), 'utf8');
  await restoreTo(1, 3, ['case:4', 'case:5']);
  await append('case:6');
  const noticed = await noticeRollback(house, place, folder);
  assert.equal(noticed, published);
  assert.equal(await openEpoch(house, place, noticed ?? '', folder), 2);
  assert.equal(await noticeRollback(house, place, folder), undefined);
  const [entry] = await house.read((ctx) => listStream(ctx.db, place, 'epoch:2'));
  const cited = entry?.data as { lastCheckpoint: { root: string }; lost: unknown };
  assert.equal(entry?.kind, 'epoch.opened');
  assert.deepEqual(cited.lost, { from: 3, before: 5 });
  assert.equal(cited.lastCheckpoint.root, readCheckpointText(published)?.root.toString('hex'));
  await sequenceOnce(house, place, { folder });
  await house.read(async (ctx) => {
    const first = await proveInclusion(ctx.db, place, 'epoch:2', 1);
    const pending = await proveInclusion(ctx.db, place, 'case:6', 1);
    const old = await proveInclusion(ctx.db, place, 'case:2', 1);
    assert.ok(first.ok && pending.ok && old.ok);
    assert.deepEqual([first.value.epoch, first.value.index], [2, 0]);
    assert.deepEqual([pending.value.epoch, pending.value.index], [2, 1]);
    assert.deepEqual([old.value.epoch, old.value.index, old.value.size], [1, 1, 3]);
  });
  const verdict = await verify(house, place);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});

test('a follower goes on from the old epoch into the new one', async () => {
  const seen: string[] = [];
  const follower = {
    name: 'witness',
    handle: async (_: unknown, entries: readonly { stream: string }[]) => {
      seen.push(...entries.map(({ stream }) => stream));
    },
  };
  while ((await followOnce(house, place, follower)).passed > 0);
  assert.deepEqual(seen, ['case:1', 'case:2', 'case:3', 'epoch:2', 'case:6']);
});

test('a starting sequencer notices the restore before anything gets a leaf, also below an earlier epoch', async () => {
  await restoreTo(2, 1, ['case:6']);
  await append('case:7');
  const running = startSequencer(house, { folder, every: 20 });
  const until = performance.now() + 3000;
  while ((await checkpoint())?.epoch !== 3) {
    assert.ok(performance.now() < until, 'no new epoch within three seconds');
    await wait(20);
  }
  await running.stop();
  assert.deepEqual((await house.read((ctx) => listStream(ctx.db, place, 'epoch:3')))[0]?.data.lost, {
    from: 1,
    before: 2,
  });
  const waited = await house.read((ctx) => proveInclusion(ctx.db, place, 'case:7', 1));
  assert.ok(waited.ok);
  assert.deepEqual([waited.value.epoch, waited.value.index], [3, 1], 'nothing went into the tree that was published');
});

test('a database of the same size but other leaves is noticed too, and the lost range is not known', async () => {
  const note = (await readFile(join(folder, `${place}.checkpoint`), 'utf8')).split('\n');
  note[2] = Buffer.alloc(32, 7).toString('base64');
  await writeFile(join(folder, `${place}.checkpoint`), note.join('\n'));
  const noticed = await noticeRollback(house, place, folder);
  assert.ok(noticed);
  const epoch = await openEpoch(house, place, noticed);
  const [entry] = await house.read((ctx) => listStream(ctx.db, place, `epoch:${epoch}`));
  assert.deepEqual(entry?.data.lost, { from: null, before: 2 });
});

test('a file that is no checkpoint stops the start with its name', async () => {
  await writeFile(join(folder, `${place}.checkpoint`), '');
  await assert.rejects(noticeRollback(house, place, folder), PublishedFileUnreadable);
});
