import type { Context } from '../../../platform/context.js';
import { emptyRoot } from '../merkle/hash.js';
import { findHead } from '../tree-store.js';
import type { CheckedTree } from './check-tree.js';
import { FaultFound } from './fault.js';

/** That the head is that of the newest tree, and that every tree ends in a checkpoint. @throws FaultFound */
export async function checkHead({ db, place }: Context, trees: readonly CheckedTree[]): Promise<void> {
  const head = await findHead(db, place);
  const newest = trees.at(-1);
  const isHead = (tree: { readonly epoch: number; readonly size: number; readonly root: Buffer }) =>
    head?.epoch === tree.epoch && head.size === tree.size && head.root.equals(tree.root);
  for (const tree of trees) {
    const covered = tree.last?.size ?? 0;
    if (covered === tree.size) continue;
    if (tree === newest && isHead(tree))
      throw new FaultFound('record.checkpoint', { epoch: tree.epoch, size: tree.size }, 'is missing');
    throw new FaultFound('record.leaf', { epoch: tree.epoch, index: covered }, 'is in no signed checkpoint');
  }
  if (head ? !isHead(newest ?? { epoch: 1, size: 0, root: emptyRoot }) : newest)
    throw new FaultFound('record.tree_head', {}, 'is not the head of the newest tree');
}
