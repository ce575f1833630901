import { act, type House, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { StatedLedger } from '../checkpoints/checkpoint.js';
import { keepPublished } from './published-file.js';
import { sequenceBatch } from './sequence-batch.js';
import { hasPending, lockHead } from './sequence-store.js';
import { takePending } from './take-pending.js';

export interface Sequencing {
  /** Most entries at once (default 4,096). */
  readonly most?: number;
  /** The folder, outside the database and its backups, in which the last published checkpoint is kept. */
  readonly folder?: string;
  /** What the place's shred ledger holds, to be signed with the tree: the vault's `stateLedger`. */
  readonly stateLedger?: StateLedger;
}

export type StateLedger = (place: PlaceId) => Promise<StatedLedger | undefined>;

export const sequencer = (place: PlaceId): Who => ({
  place,
  actor: { kind: 'system', name: 'sequencer' },
  channel: 'system',
});

/**
 * Gives the oldest pending entries of a place leaves and signs the checkpoint, in one transaction under the lock on the
 * place's tree. What is committed is published: the record's pages serve committed checkpoints and tiles only.
 * @returns how many entries got leaves: 0 when none was pending or another process is at it.
 */
export async function sequenceOnce(house: House, place: PlaceId, options: Sequencing = {}): Promise<number> {
  const { most = 4096, folder, stateLedger } = options;
  const { count, note } = await act(house, sequencer(place), async (ctx) => {
    const head = (await hasPending(ctx)) ? await lockHead(ctx) : undefined;
    const batch = head ? await takePending(ctx, most) : [];
    if (!head || batch.length === 0) return { count: 0, note: undefined };
    return { count: batch.length, note: await sequenceBatch(ctx, head, batch, await stateLedger?.(place)) };
  });
  if (folder !== undefined && note !== undefined) await keepPublished(folder, place, note);
  return count;
}
