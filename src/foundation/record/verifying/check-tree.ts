import type { Context } from '../../../platform/context.js';
import type { NoteKey } from '../checkpoints/note.js';
import { type GrowingTree, growTree, type Tile } from '../merkle/grow-tree.js';
import { hashBytes } from '../merkle/hash.js';
import type { StoredCheckpoint } from '../tree-store.js';
import { checkCheckpoint } from './check-checkpoint.js';
import { FaultFound } from './fault.js';
import { oneByOne } from './one-by-one.js';
import { streamRows } from './stream-rows.js';
import { createTileComparison, type TileComparison } from './tile-comparison.js';

export interface CheckedTree {
  readonly epoch: number;
  readonly size: number;
  readonly root: Buffer;
  /** The newest checkpoint; undefined when there is none. */
  readonly last: StoredCheckpoint | undefined;
  readonly checkpoints: number;
  readonly tiles: number;
}

interface StoredLeaf {
  readonly index: number;
  readonly hash: Buffer;
}

/** Full tiles are compared as they fill; those above level 0, few as they are, wait for their turn in the order. */
function createTileQueue() {
  const filled: Tile[] = [];
  const above: Tile[] = [];
  return {
    add: (tile: Tile) => (tile.level === 0 ? filled : above).push(tile),
    takeFilled: () => filled.splice(0),
    takeRest: (edge: readonly Tile[]) =>
      [...filled.splice(0), ...above, ...edge].sort((one, other) => one.level - other.level || one.index - other.index),
  };
}

interface Growing {
  readonly epoch: number;
  readonly key: NoteKey | undefined;
  readonly tree: GrowingTree;
  readonly queue: ReturnType<typeof createTileQueue>;
  readonly comparison: TileComparison;
}

/** The leaf that was changed, where the root of a checkpoint is not that of its leaves. */
async function blameLeaf({ epoch, tree, comparison }: Growing, from: number): Promise<FaultFound> {
  const [edge] = tree.edge();
  const beginning = edge?.level === 0 && !comparison.difference() ? await comparison.compareBeginning(edge) : undefined;
  const difference = comparison.difference() ?? beginning;
  return difference === undefined
    ? new FaultFound('record.leaf', { epoch, from, before: tree.size() }, 'these leaves do not give the signed root')
    : new FaultFound(
        'record.leaf',
        { epoch, index: difference.leaf },
        'is not the leaf that the signed root was made of',
      );
}

function requireTilesRight({ epoch, comparison }: Growing): void {
  const difference = comparison.difference();
  if (!difference) return;
  const { level, index } = difference;
  throw new FaultFound('record.tile', { epoch, level, index }, 'is not what its leaves give');
}

/** Meets the checkpoints of a growing tree, smallest first. */
async function createMeetings(growing: Growing, next: () => Promise<StoredCheckpoint | undefined>) {
  const { epoch, key, tree, queue, comparison } = growing;
  let due = await next();
  let last: StoredCheckpoint | undefined;
  let met = 0;
  return {
    due: () => due?.size,
    last: () => last,
    met: () => met,
    async meet(): Promise<void> {
      if (!due) return;
      checkCheckpoint(due, key);
      if (due.size > tree.size())
        throw new FaultFound('record.leaf', { epoch, index: tree.size() }, 'is missing, though a checkpoint holds it');
      for (const tile of queue.takeFilled()) await comparison.compare(tile);
      if (!due.root.equals(tree.root())) throw await blameLeaf(growing, last?.size ?? 0);
      requireTilesRight(growing);
      met += 1;
      last = due;
      due = await next();
    },
  };
}

/**
 * Grows one epoch's tree again from its leaves and holds against it every tile, and the root and signature of every
 * checkpoint. Where leaf and tile differ, the next signed root tells which was changed. @throws FaultFound
 */
export async function checkTree({ db, place }: Context, epoch: number, key: NoteKey | undefined): Promise<CheckedTree> {
  const stored = <Row>(query: string, most: number) =>
    streamRows<Row>(db, query.replace('$', `where place_id = '${place}' and epoch = ${epoch}`), most);
  const tiles = stored<Tile>('select level, index, hashes from record.tile $ order by level, index', 64);
  const notes = stored<StoredCheckpoint>('select epoch, size, root, note from record.checkpoint $ order by size', 500);
  const comparison = createTileComparison(epoch, oneByOne(tiles));
  const queue = createTileQueue();
  const tree = growTree(0, () => Buffer.alloc(0), queue.add);
  const growing = { epoch, key, tree, queue, comparison };
  const meetings = await createMeetings(growing, oneByOne(notes));
  for await (const leaves of stored<StoredLeaf>('select index, hash from record.leaf $ order by index', 2000))
    for (const { index, hash } of leaves) {
      if (index !== tree.size()) throw new FaultFound('record.leaf', { epoch, index: tree.size() }, 'is missing');
      if (hash.length !== hashBytes) throw new FaultFound('record.leaf', { epoch, index }, 'is no SHA-256 hash');
      tree.push(hash);
      if (meetings.due() === tree.size()) await meetings.meet();
    }
  await meetings.meet();
  for (const tile of queue.takeRest(tree.edge())) await comparison.compare(tile);
  await comparison.end();
  requireTilesRight(growing);
  const last = meetings.last();
  return { epoch, size: tree.size(), root: tree.root(), last, checkpoints: meetings.met(), tiles: comparison.count() };
}
