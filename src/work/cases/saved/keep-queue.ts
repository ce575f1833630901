import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { mostSaved, type SavedQueue } from './saved-queue.js';
import { insertSaved, readSaved } from './saved-queue-store.js';

export type KeepQueueRefusal = 'nobody' | 'no-name' | 'name-taken' | 'not-your-team' | 'too-many';

/**
 * Keeps a list of cases under a name, for its officer or for a team of theirs. Refuses `no-name`, `name-taken` where they see one that is called so,
 * `not-your-team`, `too-many` above `mostSaved` of their own, and `nobody` for whoever is no officer. A list is a bookmark: it opens nothing.
 */
export async function keepQueue(
  ctx: Context,
  { name, team, filters }: Pick<SavedQueue, 'name' | 'team' | 'filters'>,
): Promise<Outcome<SavedQueue, KeepQueueRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('nobody');
  if (name === '') return refuse('no-name');
  if (team !== undefined && !actor.teams?.includes(team)) return refuse('not-your-team');
  const seen = await readSaved(ctx, actor.person, actor.teams ?? []);
  const wanted = name.toLocaleLowerCase();
  if (seen.some((one) => one.name.toLocaleLowerCase() === wanted)) return refuse('name-taken');
  if (seen.filter(({ person }) => person === actor.person).length >= mostSaved) return refuse('too-many');
  const kept: SavedQueue = { id: ctx.ids.next<'saved-queue'>(), person: actor.person, team, name, filters };
  insertSaved(ctx, kept);
  return done(kept);
}
