import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import type { Absence } from './absence.js';
import { readAbsences } from './absence-store.js';

/** A person's absences that are under way or to come. */
export async function listAbsences(ctx: Context, person: PersonId): Promise<readonly Absence[]> {
  return (await readAbsences(ctx, dateOf(ctx.clock.now()))).filter((one) => one.person === person);
}
