import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { appendEntry } from '../append-entry.js';
import { type Checkpoint, readCheckpointText } from '../checkpoints/checkpoint.js';
import { emptyRoot } from '../merkle/hash.js';
import { findCheckpoint } from '../tree-store.js';
import { keepPublished } from './published-file.js';
import { sequenceBatch } from './sequence-batch.js';
import { sequencer } from './sequence-once.js';
import { listPendingOf, lockHead, moveHead } from './sequence-store.js';

async function waitForHead(ctx: Context): Promise<Checkpoint> {
  const head = await lockHead(ctx);
  if (!head) throw new Error('Another process is sequencing this place: stop it before a new epoch is opened.');
  return head;
}

/**
 * Opens a new epoch after a restore: an empty tree whose first leaf is an entry that cites the last checkpoint that was
 * published before, and names the leaves that were lost (`from` up to, not including, `before`; null where not known). The old epochs' leaves stay as they are and stay provable.
 * @param lastPublished the note of that checkpoint, as `noticeRollback` gives it.
 * @returns the new epoch's number.
 */
export async function openEpoch(house: House, place: PlaceId, lastPublished: string, folder?: string): Promise<number> {
  const published = readCheckpointText(lastPublished);
  if (!published) throw new TypeError('The last published checkpoint is not one.');
  const opened = await act(house, sequencer(place), async (ctx) => {
    const head = await waitForHead(ctx);
    const epoch = Math.max(head.epoch, published.epoch) + 1;
    const kept = await findCheckpoint(ctx.db, place, published.epoch);
    // A tree that is no smaller but another was forked somewhere: where, nobody can tell from what was published.
    const from = kept && kept.size >= published.size ? null : (kept?.size ?? 0);
    const stream = `epoch:${epoch}`;
    appendEntry(ctx, {
      stream,
      version: 1,
      kind: 'epoch.opened',
      data: {
        epoch,
        lastCheckpoint: {
          epoch: published.epoch,
          size: published.size,
          root: published.root.toString('hex'),
          note: hash('sha256', lastPublished, 'hex'),
        },
        lost: { from, before: published.size },
      },
    });
    await ctx.writes.flush();
    const first = { epoch, size: 0, root: emptyRoot };
    await moveHead(ctx, first);
    return { epoch, note: await sequenceBatch(ctx, first, await listPendingOf(ctx, [stream]), published.shreds) };
  });
  if (folder !== undefined) await keepPublished(folder, place, opened.note);
  return opened.epoch;
}
