import type { Context } from '../../../platform/context.js';
import type { SavedQueue } from './saved-queue.js';
import { readSaved } from './saved-queue-store.js';

/** The lists that an officer kept, and those that colleagues share with a team of theirs; none for anybody else. */
export async function listQueues(ctx: Context): Promise<readonly SavedQueue[]> {
  const { actor } = ctx;
  return actor.kind === 'staff' ? readSaved(ctx, actor.person, actor.teams ?? []) : [];
}
