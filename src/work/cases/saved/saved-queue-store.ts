import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { SavedQueue, SavedQueueId } from './saved-queue.js';

interface SavedQueueRow {
  readonly id: SavedQueueId;
  readonly person_id: PersonId;
  readonly team: string | null;
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
}

const toSaved = ({ id, person_id: person, team, name, filters }: SavedQueueRow): SavedQueue => ({
  ...{ id, person, team: team ?? undefined, name, filters },
});

/** One's own and one's teams', by their names. */
export async function readSaved(
  ctx: Context,
  person: PersonId,
  teams: readonly string[],
): Promise<readonly SavedQueue[]> {
  const text = `select id, person_id, team, name, filters from cases.saved_queue
    where place_id = $1 and (person_id = $2 or team = any($3::text[])) order by lower(name), id limit 100`;
  return (await ctx.prepared<SavedQueueRow>('cases_saved_queues', text, [ctx.place, person, [...teams]])).map(toSaved);
}

export function insertSaved(ctx: Context, { id, person, team, name, filters }: SavedQueue): void {
  ctx.writes.insert('cases.saved_queue', {
    ...{ place_id: ctx.place, id, person_id: person, team: team ?? null, name, filters },
    kept_at: ctx.clock.now(),
  });
}

export function deleteSaved(ctx: Context, id: SavedQueueId): void {
  ctx.writes.run('delete from cases.saved_queue where place_id = $1 and id = $2', [ctx.place, id]);
}
