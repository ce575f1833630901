import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import type { WorkingWeek } from './absence.js';
import { readHoursOf } from './absence-store.js';

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const minutesOfWeek = (week: WorkingWeek): number =>
  week.reduce((sum, day) => sum + (day ? minutesOf(day.to) - minutesOf(day.from) : 0), 0);

/** How many minutes a week each of several people works by the pattern that holds today; nothing of those for whom none was set. */
export async function listHours(ctx: Context, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await readHoursOf(ctx, people, dateOf(ctx.clock.now()));
  return new Map(rows.map(({ person, week }) => [person, minutesOfWeek(week)]));
}
