import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { dateOf } from '../../../platform/language/index.js';
import { readAbsences } from './absence-store.js';

/** Whose queues a person sees to today. It is no access: what they may open there is what they hold themself. */
export async function listCovered(ctx: Context, cover: PersonId): Promise<readonly PersonId[]> {
  const today = dateOf(ctx.clock.now());
  const absences = await readAbsences(ctx, today);
  return absences.filter((one) => one.cover === cover && one.firstDay <= today).map(({ person }) => person);
}
