import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { PreferencesAt } from './preferences.js';

/** Where each of these accounts of one person keeps what they said, the newest first. */
export function readPreferencesOf(ctx: Context, persons: readonly PersonId[]): Promise<readonly PreferencesAt[]> {
  return ctx.prepared<PreferencesAt>(
    'people_preferences_of',
    `select person_id as person, subject_id as subject from people.preference
      where place_id = $1 and person_id = any($2::uuid[]) order by set_at desc, person_id`,
    [ctx.place, persons],
  );
}

export function writePreference(ctx: Context, { person, subject }: PreferencesAt): void {
  ctx.writes.run(
    `insert into people.preference (place_id, person_id, subject_id, set_at) values ($1, $2, $3, $4)
     on conflict (place_id, person_id) do update set subject_id = excluded.subject_id, set_at = excluded.set_at`,
    [ctx.place, person, subject, ctx.clock.now()],
  );
}
