import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Checkpoint } from '../checkpoints/checkpoint.js';
import { findCheckpoint } from '../tree-store.js';
import { beginEpoch } from './begin-epoch.js';
import { keepPublished } from './published-file.js';
import { sequencer } from './sequence-once.js';

/** A tree that is no smaller but another was forked somewhere: where, nobody can tell from what was published. */
async function findLost(ctx: Context, published: Checkpoint): Promise<number | null> {
  const kept = await findCheckpoint(ctx.db, ctx.place, published.epoch);
  return kept && kept.size >= published.size ? null : (kept?.size ?? 0);
}

/**
 * Opens a new epoch after a restore: an empty tree whose first leaf is an entry that cites the last checkpoint that was
 * published before, and names the leaves that were lost (`from` up to, not including, `before`; null where not known). The old epochs' leaves stay as they are and stay provable.
 * @param lastPublished the note of that checkpoint, as `noticeRollback` gives it.
 * @returns the new epoch's number.
 */
export async function openEpoch(house: House, place: PlaceId, lastPublished: string, folder?: string): Promise<number> {
  const opened = await act(house, sequencer(place), (ctx) =>
    beginEpoch(ctx, { lastPublished, lostFrom: (published) => findLost(ctx, published) }),
  );
  if (folder !== undefined) await keepPublished(folder, place, opened.note);
  return opened.epoch;
}
