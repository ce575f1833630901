import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import type { Absence } from './absence.js';
import { readAbsences } from './absence-store.js';

/** Absences of several people that are under way or to come, the first to begin first. */
export async function listAway(ctx: Context, people: readonly PersonId[]): Promise<readonly Absence[]> {
  const asked = new Set(people);
  return (await readAbsences(ctx, dateOf(ctx.clock.now()))).filter(({ person }) => asked.has(person));
}
