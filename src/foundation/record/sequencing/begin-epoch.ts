import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.js';
import { appendEntry } from '../append-entry.js';
import { type Checkpoint, readCheckpointText, type StatedLedger } from '../checkpoints/checkpoint.js';
import type { RecordableData } from '../entry.js';
import { emptyRoot } from '../merkle/hash.js';
import { sequenceBatch } from './sequence-batch.js';
import { listPendingOf, lockHead, moveHead } from './sequence-store.js';

export interface Opening {
  /** The note of the checkpoint last published before. */
  readonly lastPublished: string;
  /** From which leaf on the old tree is lost, up to its end; null where that is not known. */
  readonly lostFrom: (published: Checkpoint) => Promise<number | null>;
  /** What else its first entry says. */
  readonly says?: RecordableData;
  /** What the shred ledger holds, to be signed with the first checkpoint: as the last one said unless given. */
  readonly shreds?: StatedLedger | undefined;
}

async function waitForHead(ctx: Context): Promise<Checkpoint> {
  const head = await lockHead(ctx);
  if (!head) throw new Error('Another process is sequencing this place: stop it before a new epoch is opened.');
  return head;
}

/** Opens a new epoch in the open act: an empty tree whose leaf 0 cites the last checkpoint. @returns its signed note, to be published after the commit. */
export async function beginEpoch(
  ctx: Context,
  { lastPublished, lostFrom, says, shreds }: Opening,
): Promise<{ readonly epoch: number; readonly note: string }> {
  const published = readCheckpointText(lastPublished);
  if (!published) throw new TypeError('The last published checkpoint is not one.');
  const head = await waitForHead(ctx);
  const epoch = Math.max(head.epoch, published.epoch) + 1;
  const stream = `epoch:${epoch}`;
  const { size, root } = published;
  const cited = {
    epoch: published.epoch,
    size,
    root: root.toString('hex'),
    note: hash('sha256', lastPublished, 'hex'),
  };
  const lost = { from: await lostFrom(published), before: size };
  appendEntry(ctx, {
    ...{ stream, version: 1, kind: 'epoch.opened' },
    data: { ...says, epoch, lastCheckpoint: cited, lost },
  });
  await ctx.writes.flush();
  const first = { epoch, size: 0, root: emptyRoot };
  await moveHead(ctx, first);
  const batch = await listPendingOf(ctx, [stream]);
  return { epoch, note: await sequenceBatch(ctx, first, batch, shreds ?? published.shreds) };
}
