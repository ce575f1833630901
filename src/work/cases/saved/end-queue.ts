import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { SavedQueue, SavedQueueId } from './saved-queue.js';
import { deleteSaved, readSaved } from './saved-queue-store.js';

/** Keeps a list no more. Refuses `no-such-queue` for one that somebody else keeps. */
export async function endQueue(ctx: Context, id: SavedQueueId): Promise<Outcome<SavedQueue, 'no-such-queue'>> {
  const { actor } = ctx;
  const own = actor.kind === 'staff' ? await readSaved(ctx, actor.person, []) : [];
  const one = own.find((each) => each.id === id);
  if (!one) return refuse('no-such-queue');
  deleteSaved(ctx, id);
  return done(one);
}
