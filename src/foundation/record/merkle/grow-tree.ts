import { emptyRoot, hashBytes, hashNode } from './hash.js';
import { foldHashes, sliceHashes, type TileReader } from './subtree.js';
import { fullTileBytes, listEdgeTiles, type TileAddress, tileHeight, tileWidth } from './tile.js';

export interface Tile extends TileAddress {
  readonly hashes: Buffer;
}

/** A tree to which leaves are added; it holds its right edge only. */
export interface GrowingTree {
  readonly size: () => number;
  push(leaf: Uint8Array): void;
  root(): Buffer;
  /** The partial tiles of every level as they are now, lowest first. */
  edge(): readonly Tile[];
}

interface Subtree {
  readonly height: number;
  readonly hash: Uint8Array;
}

interface OpenTile {
  index: number;
  width: number;
  hashes: Buffer;
}

/** The whole subtrees of a level's partial tile, largest first. */
function subtreesOfTile(level: number, hashes: Uint8Array): readonly Subtree[] {
  const width = hashes.length / hashBytes;
  const subtrees: Subtree[] = [];
  let first = 0;
  for (let bit = tileHeight - 1; bit >= 0; bit -= 1) {
    const count = 2 ** bit;
    if ((width & count) === 0) continue;
    subtrees.push({ height: level * tileHeight + bit, hash: foldHashes(sliceHashes(hashes, first, count)) });
    first += count;
  }
  return subtrees;
}

function reopen(size: number, read: TileReader): { stack: Subtree[]; tiles: OpenTile[] } {
  const stack: Subtree[] = [];
  const tiles: OpenTile[] = [];
  for (const tile of listEdgeTiles(size)) {
    const width = Math.floor(size / tileWidth ** tile.level) % tileWidth;
    const stored = read(tile).subarray(0, width * hashBytes);
    if (stored.length < width * hashBytes) throw new RangeError('A tile is shorter than its tree needs.');
    const hashes = Buffer.alloc(fullTileBytes);
    hashes.set(stored);
    tiles[tile.level] = { index: tile.index, width, hashes };
    stack.unshift(...subtreesOfTile(tile.level, stored));
  }
  return { stack, tiles };
}

/**
 * Reopens the tree of `size` leaves at its right edge, which `read` gives, to add leaves: about one hash each.
 * `onFull` is given each tile as it fills, children before parents.
 */
export function growTree(size: number, read: TileReader, onFull: (tile: Tile) => void): GrowingTree {
  const { stack, tiles } = reopen(size, read);
  let count = size;

  const addToTile = (level: number, hash: Uint8Array): void => {
    const position = Math.floor((count - 1) / tileWidth ** level);
    const tile = tiles[level] ?? {
      index: Math.floor(position / tileWidth),
      width: 0,
      hashes: Buffer.alloc(fullTileBytes),
    };
    tiles[level] = tile;
    tile.hashes.set(hash, tile.width * hashBytes);
    tile.width += 1;
    if (tile.width < tileWidth) return;
    delete tiles[level];
    onFull({ level, index: tile.index, hashes: tile.hashes });
  };

  return {
    size: () => count,
    push(leaf) {
      count += 1;
      addToTile(0, leaf);
      let top: Subtree = { height: 0, hash: leaf };
      for (let left = stack.at(-1); left?.height === top.height; left = stack.at(-1)) {
        stack.pop();
        top = { height: top.height + 1, hash: hashNode(left.hash, top.hash) };
        if (top.height % tileHeight === 0) addToTile(top.height / tileHeight, top.hash);
      }
      stack.push(top);
    },
    root: () =>
      stack.length === 0
        ? emptyRoot
        : Buffer.from(stack.map(({ hash }) => hash).reduceRight((right, left) => hashNode(left, right))),
    edge: () =>
      tiles.flatMap((tile, level) =>
        tile === undefined
          ? []
          : [{ level, index: tile.index, hashes: tile.hashes.subarray(0, tile.width * hashBytes) }],
      ),
  };
}
