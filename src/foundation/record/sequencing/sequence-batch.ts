import type { Context } from '../../../platform/context.js';
import { hashEntry } from '../canonical-entry.js';
import { type Checkpoint, checkpointText, originOf, type StatedLedger } from '../checkpoints/checkpoint.js';
import { signNote } from '../checkpoints/note.js';
import { getSigningKey } from '../checkpoints/signing-key.js';
import { growTree, type Tile } from '../merkle/grow-tree.js';
import { listEdgeTiles } from '../merkle/tile.js';
import { findPlaceSlug, readTiles } from '../tree-store.js';
import {
  deletePending,
  insertCheckpoint,
  insertLeaves,
  moveHead,
  type PendingEntry,
  writeTiles,
} from './sequence-store.js';

/**
 * Gives entries leaves on top of the locked tree `head`, with tiles and a signed checkpoint, in the open transaction.
 * @returns the note that may be published once the transaction is committed.
 */
export async function sequenceBatch(
  ctx: Context,
  head: Checkpoint,
  batch: readonly PendingEntry[],
  shreds?: StatedLedger,
): Promise<string> {
  const { epoch } = head;
  const full: Tile[] = [];
  const edge = await readTiles(ctx.db, ctx.place, epoch, listEdgeTiles(head.size));
  const tree = growTree(head.size, edge, (tile) => full.push(tile));
  const leaves = batch.map((entry) => ({ stream: entry.stream, version: entry.version, hash: hashEntry(entry) }));
  for (const { hash } of leaves) tree.push(hash);
  const next = { epoch, size: tree.size(), root: tree.root(), shreds };
  const slug = await findPlaceSlug(ctx.db, ctx.place);
  const note = signNote(checkpointText(slug, next), originOf(slug, epoch), await getSigningKey(ctx));
  await insertLeaves(ctx, head, leaves);
  await writeTiles(ctx, epoch, [...full, ...tree.edge()]);
  await insertCheckpoint(ctx, next, note);
  await moveHead(ctx, next);
  await deletePending(ctx, batch);
  return note;
}
