import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { testHouse } from '../../../platform/database/testing.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry } from '../append-entry.js';
import { readCheckpointText } from '../checkpoints/checkpoint.js';
import { isNote } from '../checkpoints/note.js';
import { findNoteKey } from '../checkpoints/signing-key.js';
import { hashLeaf } from '../merkle/hash.js';
import { verifyConsistency } from '../merkle/verify-consistency.js';
import { verifyInclusion } from '../merkle/verify-inclusion.js';
import { proveConsistency } from '../proofs/prove-consistency.js';
import { proveInclusion } from '../proofs/prove-inclusion.js';
import { readCheckpoint } from '../read-checkpoint.js';
import { readTile } from '../read-tile.js';
import { readVerifierKey } from '../read-verifier-key.js';
import { putInOrder } from './put-in-order.js';
import { sequenceOnce } from './sequence-once.js';
import { startSequencer } from './start-sequencer.js';

const house = await testHouse();
after(() => house.close());

const system = (place: PlaceId) => ({ place, actor: { kind: 'system', name: 'test' }, channel: 'system' }) as const;

async function append(place: PlaceId, streams: readonly string[], version = 1): Promise<void> {
  await house.act(system(place), async (ctx) => {
    for (const stream of streams) appendEntry(ctx, { stream, version, kind: 'case.moved', data: { version } });
  });
}

const named = (from: number, count: number) => Array.from({ length: count }, (_, at) => `case:${from + at}`);

test('nothing pending: no leaf, no checkpoint, no lock', async () => {
  const place = await house.addPlace('quiet');
  assert.equal(await sequenceOnce(house, place), 0);
  assert.equal(await house.read({ place }, (ctx) => readCheckpoint(ctx.db, place)), undefined);
});

test('pending entries get leaves in batches, and every one is proved against the signed checkpoint', async () => {
  const place = await house.addPlace('provable');
  await append(place, named(0, 700));
  assert.equal(await sequenceOnce(house, place, { most: 300 }), 300);
  const first = await house.read({ place }, (ctx) => readCheckpoint(ctx.db, place));
  assert.equal(await sequenceOnce(house, place, { most: 300 }), 300);
  assert.equal(await sequenceOnce(house, place, { most: 300 }), 100);
  assert.equal(await sequenceOnce(house, place), 0);
  await house.read({ place }, async (ctx) => {
    const note = (await readCheckpoint(ctx.db, place)) ?? '';
    const { epoch, size, root } = readCheckpointText(note) ?? assert.fail();
    assert.deepEqual([epoch, size], [1, 700]);
    assert.ok(note.startsWith('guildhall/provable/1\n700\n'));
    const key = (await findNoteKey(ctx.db, place)) ?? assert.fail();
    assert.ok(isNote(note, note.slice(0, note.indexOf('\n\n') + 1), 'guildhall/provable/1', key));
    assert.match(
      (await readVerifierKey(ctx.db, place)) ?? '',
      /^guildhall\/provable\/1\+[0-9a-f]{8}\+A[Q-f][\w+/]{42}$/,
    );
    for (const stream of ['case:0', 'case:299', 'case:300', 'case:699']) {
      const proof = await proveInclusion(ctx.db, place, stream, 1);
      assert.ok(proof.ok);
      const { value } = proof;
      assert.ok(
        verifyInclusion({
          index: value.index,
          size,
          root,
          leaf: hashLeaf(value.entry),
          proof: value.proof.map((hash) => Buffer.from(hash, 'base64')),
        }),
      );
      assert.ok(value.entry.includes(`"${stream}"`));
      assert.ok(value.file.startsWith('c2sp.org/tlog-proof@v1\nextra '));
      assert.ok(value.file.endsWith(`\n\n${note}`));
    }
    const old = readCheckpointText(first ?? '') ?? assert.fail();
    const consistency = await proveConsistency(ctx.db, place, { epoch: 1, oldSize: old.size, newSize: size });
    assert.ok(consistency.ok);
    assert.ok(
      verifyConsistency({
        oldSize: old.size,
        newSize: size,
        oldRoot: old.root,
        newRoot: root,
        proof: consistency.value,
      }),
    );
    assert.deepEqual(await proveInclusion(ctx.db, place, 'case:700', 1), { ok: false, refused: 'no-such-entry' });
    assert.deepEqual(await proveConsistency(ctx.db, place, { epoch: 1, oldSize: 1, newSize: 701 }), {
      ok: false,
      refused: 'no-such-tree',
    });
  });
});

test('an entry without a leaf has no proof yet', async () => {
  const place = await house.addPlace('young');
  await append(place, ['case:1']);
  await house.read({ place }, async (ctx) =>
    assert.deepEqual(await proveInclusion(ctx.db, place, 'case:1', 1), { ok: false, refused: 'not-yet-sequenced' }),
  );
});

test('tiles are served as their paths ask, partial ones at every size published, and no more', async () => {
  const place = await house.addPlace('tiled');
  await append(place, named(0, 300));
  await sequenceOnce(house, place);
  await house.read({ place }, async (ctx) => {
    const tile = (path: string) => readTile(ctx.db, place, path);
    assert.equal((await tile('0/000'))?.length, 256 * 32);
    assert.equal((await tile('0/001.p/44'))?.length, 44 * 32);
    assert.deepEqual(await tile('0/001.p/10'), (await tile('0/001.p/44'))?.subarray(0, 320));
    assert.equal((await tile('1/000.p/1'))?.length, 32);
    for (const absent of ['0/001', '0/001.p/45', '0/002', '1/000', '2/000', 'entries/000', '0/000/'])
      assert.equal(await tile(absent), undefined, absent);
  });
});

test('versions of a stream keep their order even when clocks differ and batches cut between them', async () => {
  const place = await house.addPlace('skewed');
  const later = new Date(house.clock.now().getTime() + 60_000);
  const now = house.clock.now();
  house.clock.set(later);
  await append(place, ['case:a', 'case:b'], 1);
  house.clock.set(now);
  await append(place, ['case:a', 'case:b'], 2);
  await append(place, ['case:c'], 1);
  while ((await sequenceOnce(house, place, { most: 1 })) > 0);
  const order = await house.read({ place }, (ctx) =>
    ctx.db
      .selectFrom('record.leaf')
      .select(['stream', 'version'])
      .where('place_id', '=', place)
      .orderBy('index')
      .execute(),
  );
  assert.equal(order.length, 5);
  for (const stream of ['case:a', 'case:b'])
    assert.deepEqual(
      order.filter((leaf) => leaf.stream === stream).map((leaf) => leaf.version),
      [1, 2],
    );
});

test('within a batch each stream keeps its places and its order', () => {
  const at = (stream: string, version: number) => ({ stream, version });
  assert.deepEqual(putInOrder([at('a', 2), at('b', 1), at('a', 1), at('a', 3)]), [
    at('a', 1),
    at('b', 1),
    at('a', 2),
    at('a', 3),
  ]);
});

test('two sequencers of one place never give a leaf twice', async () => {
  const place = await house.addPlace('contested');
  await append(place, named(0, 400));
  const rounds = Array.from({ length: 12 }, () => sequenceOnce(house, place, { most: 50 }));
  const counts = await Promise.all(rounds);
  while ((await sequenceOnce(house, place, { most: 50 })) > 0);
  assert.ok(counts.some((count) => count === 50));
  await house.read({ place }, async (ctx) => {
    const leaves = await ctx.db
      .selectFrom('record.leaf')
      .select('index')
      .where('place_id', '=', place)
      .orderBy('index')
      .execute();
    assert.deepEqual(
      leaves.map(({ index }) => index),
      Array.from({ length: 400 }, (_, at) => at),
    );
    assert.equal(readCheckpointText((await readCheckpoint(ctx.db, place)) ?? '')?.size, 400);
  });
});

test('the running sequencer serves every place within two seconds and stops when told', async () => {
  const places = [await house.addPlace('one'), await house.addPlace('two')];
  const running = startSequencer(house, { every: 50 });
  for (const place of places) await append(place, ['case:1']);
  const until = performance.now() + 2000;
  for (const place of places) {
    const proved = () => house.read({ place }, (ctx) => proveInclusion(ctx.db, place, 'case:1', 1));
    while (!(await proved()).ok) {
      assert.ok(performance.now() < until, 'no leaf within two seconds');
      await wait(20);
    }
  }
  await running.stop();
  await append(places[0] as PlaceId, ['case:2']);
  await wait(150);
  const [place] = places as [PlaceId];
  assert.equal((await house.read({ place }, (ctx) => proveInclusion(ctx.db, place, 'case:2', 1))).ok, false);
});
