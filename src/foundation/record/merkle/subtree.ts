import { hashBytes, hashNode } from './hash.js';
import { type TileAddress, tileHeight, tileWidth } from './tile.js';

/** The leaves from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Gives the hashes of a tile; throws when it is not there. */
export type TileReader = (tile: TileAddress) => Uint8Array;

/** The largest power of two smaller than `count` (count > 1): where RFC 9162 §2.1.1 splits. */
export function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

/** Where the hashes of a whole subtree (a power of two, aligned) lie: some neighbours within one tile. */
function locate({ start, end }: Range): { tile: TileAddress; first: number; count: number } {
  const level = Math.floor(Math.log2(end - start) / tileHeight);
  const unit = tileWidth ** level;
  const position = start / unit;
  const index = Math.floor(position / tileWidth);
  return { tile: { level, index }, first: position - index * tileWidth, count: (end - start) / unit };
}

const isWhole = ({ start, end }: Range): boolean => Number.isInteger(Math.log2(end - start));

/** The whole subtrees that make up a range, left to right. */
function listWholeSubtrees(range: Range): readonly Range[] {
  if (isWhole(range)) return [range];
  const middle = range.start + splitOf(range.end - range.start);
  return [{ start: range.start, end: middle }, ...listWholeSubtrees({ start: middle, end: range.end })];
}

/** The tiles that `hashRange` will read. */
export const listTilesOf = (range: Range): readonly TileAddress[] =>
  listWholeSubtrees(range).map((whole) => locate(whole).tile);

/** The hash over neighbouring hashes, their number a power of two. */
export function foldHashes(hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at + 1 < level.length; at += 2)
      above.push(hashNode(level[at] as Uint8Array, level[at + 1] as Uint8Array));
    level = above;
  }
  const [root] = level;
  if (root === undefined) throw new RangeError('There is no hash over nothing.');
  return root;
}

/** `count` hashes of a tile as views, from the one at `first`. */
export function sliceHashes(tile: Uint8Array, first: number, count: number): readonly Uint8Array[] {
  if (tile.length < (first + count) * hashBytes) throw new RangeError('A tile is shorter than its tree needs.');
  return Array.from({ length: count }, (_, at) =>
    tile.subarray((first + at) * hashBytes, (first + at + 1) * hashBytes),
  );
}

/** The Merkle tree hash of a range of leaves (RFC 9162 §2.1.1), from tiles. The range must begin where a subtree does. */
export function hashRange(range: Range, read: TileReader): Uint8Array {
  const hashes = listWholeSubtrees(range).map((whole) => {
    const { tile, first, count } = locate(whole);
    return foldHashes(sliceHashes(read(tile), first, count));
  });
  return hashes.reduceRight((right, left) => hashNode(left, right));
}
