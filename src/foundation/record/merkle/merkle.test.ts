import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type GrowingTree, growTree, type Tile } from './grow-tree.js';
import { emptyRoot, hashBytes, hashLeaf, hashNode } from './hash.js';
import { listConsistencyRanges, listInclusionRanges } from './prove.js';
import { hashRange, listTilesOf, splitOf, type TileReader } from './subtree.js';
import { listEdgeTiles, readTilePath, type TileAddress, tilePath, tileWidth, widthOfTile } from './tile.js';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

const most = 70_000;
const leaves = Array.from({ length: most }, (_, at) => hashLeaf(`leaf ${at}`));

/** RFC 9162 §2.1.1 word for word, against which the tiles are held. */
function treeHash(of: readonly Buffer[]): Buffer {
  if (of.length === 0) return emptyRoot;
  if (of.length === 1) return of[0] as Buffer;
  const split = splitOf(of.length);
  return hashNode(treeHash(of.slice(0, split)), treeHash(of.slice(split)));
}

interface Stored {
  readonly tree: GrowingTree;
  readonly read: TileReader;
  readonly keys: () => readonly string[];
}

/** A tree grown in batches, its tiles kept as the database keeps them. */
function grow(sizes: readonly number[]): Stored {
  const kept = new Map<string, Buffer>();
  const key = ({ level, index }: TileAddress) => `${level}/${index}`;
  const keep = (tile: Tile) => kept.set(key(tile), Buffer.from(tile.hashes));
  const read: TileReader = (tile) => kept.get(key(tile)) ?? assert.fail(`no tile ${key(tile)}`);
  let tree = growTree(0, read, keep);
  for (const size of sizes) {
    tree = growTree(tree.size(), read, keep);
    while (tree.size() < size) tree.push(leaves[tree.size()] as Buffer);
    tree.edge().forEach(keep);
  }
  return { tree, read, keys: () => [...kept.keys()] };
}

const whole = grow([most]);
const rootAt = (size: number): Uint8Array => (size === 0 ? emptyRoot : hashRange({ start: 0, end: size }, whole.read));
const turning = [0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, most];
const anySize = (min: number) =>
  fc.oneof(fc.constantFrom(...turning.filter((size) => size >= min)), fc.integer({ min, max: most }));

test('roots are those of RFC 9162 at every size around a power of two', () => {
  for (const size of turning) {
    const expected = treeHash(leaves.slice(0, size));
    assert.deepEqual(grow([size]).tree.root(), expected, `grown to ${size}`);
    assert.deepEqual(Buffer.from(rootAt(size)), expected, `read at ${size} from the tiles of ${most}`);
  }
});

test('however a tree is cut into batches, it has the same root and tiles', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 12 }), (cuts) => {
      const sizes = cuts.toSorted((one, other) => one - other);
      const grown = grow(sizes);
      const size = sizes.at(-1) ?? 0;
      assert.deepEqual(grown.tree.root(), Buffer.from(rootAt(size)));
      for (const [level, index] of grown.keys().map((key) => key.split('/').map(Number)) as [number, number][]) {
        const bytes = widthOfTile({ level, index }, size) * hashBytes;
        const expected = whole.read({ level, index });
        assert.deepEqual(Buffer.from(grown.read({ level, index })), Buffer.from(expected.subarray(0, bytes)));
      }
    }),
    { numRuns: 60 },
  );
});

test('every inclusion proof verifies, and with anything changed it does not', () => {
  fc.assert(
    fc.property(anySize(1), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 7 }), (size, pick, where, bit) => {
      const index = pick % size;
      const proof = listInclusionRanges(index, size).map((range) => Buffer.from(hashRange(range, whole.read)));
      const claim = { index, size, root: rootAt(size), leaf: leaves[index] as Buffer, proof };
      assert.ok(verifyInclusion(claim));
      assert.ok(!verifyInclusion({ ...claim, leaf: hashLeaf('another') }));
      assert.ok(!verifyInclusion({ ...claim, root: hashLeaf('another') }));
      assert.ok(!verifyInclusion({ ...claim, proof: [...proof, hashLeaf('more')] }));
      assert.ok(!verifyInclusion({ ...claim, index: index + 1 }));
      if (proof.length === 0) return;
      assert.ok(!verifyInclusion({ ...claim, proof: proof.slice(0, -1) }));
      const changed = proof.map((hash) => Buffer.from(hash));
      const hash = changed[where % changed.length] as Buffer;
      hash[where % hashBytes] = (hash[where % hashBytes] as number) ^ (1 << bit);
      assert.ok(!verifyInclusion({ ...claim, proof: changed }));
    }),
    { numRuns: 300 },
  );
});

test('every consistency proof verifies, and with anything changed it does not', () => {
  fc.assert(
    fc.property(anySize(1), anySize(1), fc.nat(), (one, other, where) => {
      const [oldSize, newSize] = one < other ? [one, other] : [other, one];
      const proof = listConsistencyRanges(oldSize, newSize).map((range) => Buffer.from(hashRange(range, whole.read)));
      const claim = { oldSize, newSize, oldRoot: rootAt(oldSize), newRoot: rootAt(newSize), proof };
      assert.ok(verifyConsistency(claim));
      assert.ok(!verifyConsistency({ ...claim, oldRoot: hashLeaf('a fork') }));
      assert.ok(!verifyConsistency({ ...claim, newRoot: hashLeaf('a fork') }));
      assert.ok(!verifyConsistency({ ...claim, proof: [...proof, hashLeaf('more')] }));
      if (proof.length === 0) return;
      assert.ok(!verifyConsistency({ ...claim, oldSize: newSize, newSize: oldSize }));
      const changed = proof.map((hash) => Buffer.from(hash));
      const hash = changed[where % changed.length] as Buffer;
      hash[where % hashBytes] = (hash[where % hashBytes] as number) ^ 1;
      assert.ok(!verifyConsistency({ ...claim, proof: changed }));
    }),
    { numRuns: 300 },
  );
});

test('a tree of 70,000 leaves has the tiles that C2SP tlog-tiles says', () => {
  const of = (level: number) => whole.keys().filter((key) => key.startsWith(`${level}/`)).length;
  assert.deepEqual([of(0), of(1), of(2), of(3)], [274, 2, 1, 0]);
  assert.deepEqual(
    listEdgeTiles(most).map((tile) => [tile.level, tile.index, widthOfTile(tile, most)]),
    [
      [0, 273, 112],
      [1, 1, 17],
      [2, 0, 1],
    ],
  );
  assert.equal(widthOfTile({ level: 0, index: 274 }, most), 0);
});

test('hashes of a range read only the tiles that they announce', () => {
  fc.assert(
    fc.property(anySize(1), fc.nat(), (size, pick) => {
      for (const range of listInclusionRanges(pick % size, size)) {
        const announced = new Set(listTilesOf(range).map(({ level, index }) => `${level}/${index}`));
        hashRange(range, (tile) => {
          assert.ok(announced.has(`${tile.level}/${tile.index}`));
          return whole.read(tile);
        });
      }
    }),
    { numRuns: 50 },
  );
});

test('tile paths are those of C2SP tlog-tiles, both ways, and nothing else is read', () => {
  assert.equal(tilePath({ level: 0, index: 1_234_067 }, tileWidth), '0/x001/x234/067');
  assert.equal(tilePath({ level: 2, index: 0 }, 1), '2/000.p/1');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 63 }), fc.nat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
      assert.deepEqual(readTilePath(tilePath({ level, index }, width)), { level, index, width });
    }),
  );
  for (const wrong of [
    '',
    '0',
    '0/0',
    '0/1000',
    '00/000',
    '0/x000/001',
    '0/000.p/256',
    '0/000.p/0',
    '0/000.p/01',
    '0/../000',
    '100/000',
  ])
    assert.equal(readTilePath(wrong), undefined, wrong);
});
