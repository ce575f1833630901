import { join } from 'node:path';
import type { Context } from '../../../platform/context.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { type Checkpoint, readCheckpointText } from '../checkpoints/checkpoint.js';
import { emptyRoot } from '../merkle/hash.js';
import { hashRange, listTilesOf } from '../merkle/subtree.js';
import { findCheckpoint, readTiles } from '../tree-store.js';
import { readPublished } from './published-file.js';
import { sequencer } from './sequence-once.js';

export class PublishedFileUnreadable extends Error {
  constructor(file: string) {
    super(
      `${file} is not a checkpoint. Look at why before removing it: without it, a restored database goes unnoticed.`,
    );
    this.name = 'PublishedFileUnreadable';
  }
}

async function holds(ctx: Context, published: Checkpoint): Promise<boolean> {
  const newest = await findCheckpoint(ctx.db, ctx.place, published.epoch);
  if (!newest || newest.size < published.size) return false;
  if (published.size === 0) return published.root.equals(emptyRoot);
  const range = { start: 0, end: published.size };
  const tiles = await readTiles(ctx.db, ctx.place, published.epoch, listTilesOf(range));
  return published.root.equals(hashRange(range, tiles));
}

/**
 * Whether the database is behind, or another than, the checkpoint last published from here: it was restored.
 * @returns the note of that checkpoint, to be given to `openEpoch`; undefined when all is in order.
 * @throws PublishedFileUnreadable when the file is no checkpoint.
 */
export async function noticeRollback(house: House, place: PlaceId, folder: string): Promise<string | undefined> {
  const note = await readPublished(folder, place);
  if (note === undefined) return undefined;
  const published = readCheckpointText(note);
  if (!published) throw new PublishedFileUnreadable(join(folder, `${place}.checkpoint`));
  const holding = await read(house, sequencer(place), (ctx) => holds(ctx, published));
  return holding ? undefined : note;
}
