import type { Tile } from '../merkle/grow-tree.js';
import { hashBytes } from '../merkle/hash.js';
import { tileWidth } from '../merkle/tile.js';
import { FaultFound } from './fault.js';

/** The first difference between a tile and the leaves; who is at fault only the next signed root tells. */
interface Difference {
  readonly level: number;
  readonly index: number;
  /** The leaf of a level-0 tile at which they part. */
  readonly leaf: number;
}

function findDifference({ level, index, hashes }: Tile, stored: Uint8Array): Difference | undefined {
  let at = 0;
  while (at < hashes.length && hashes[at] === stored[at]) at += 1;
  return at === hashes.length ? undefined : { level, index, leaf: index * tileWidth + Math.floor(at / hashBytes) };
}

const isBefore = (one: Tile, other: Tile): boolean =>
  one.level < other.level || (one.level === other.level && one.index < other.index);

export interface TileComparison {
  readonly count: () => number;
  readonly difference: () => Difference | undefined;
  /** With the stored tile whose turn it is. @throws FaultFound when that is another. */
  compare(computed: Tile): Promise<void>;
  /** Where an unfinished tile parts from what is stored of it. */
  compareBeginning(computed: Tile): Promise<Difference | undefined>;
  /** @throws FaultFound when stored tiles are left over. */
  end(): Promise<void>;
}

/** Compares stored tiles, which come in the order of level and index, with those computed from leaves, in the same order. */
export function createTileComparison(epoch: number, nextStored: () => Promise<Tile | undefined>): TileComparison {
  let count = 0;
  let difference: Difference | undefined;
  const fault = ({ level, index }: Tile, wrong: string) =>
    new FaultFound('record.tile', { epoch, level, index }, wrong);
  return {
    count: () => count,
    difference: () => difference,
    async compare(computed) {
      const stored = await nextStored();
      if (stored && isBefore(stored, computed)) throw fault(stored, 'belongs to no tree');
      if (!stored || isBefore(computed, stored)) throw fault(computed, 'is missing');
      count += 1;
      if (stored.hashes.length > computed.hashes.length) throw fault(stored, 'is longer than its leaves give');
      difference ??= findDifference(computed, stored.hashes);
    },
    async compareBeginning(computed) {
      const stored = await nextStored();
      return stored && findDifference(computed, stored.hashes);
    },
    async end() {
      const stored = await nextStored();
      if (stored) throw fault(stored, 'belongs to no tree');
    },
  };
}
