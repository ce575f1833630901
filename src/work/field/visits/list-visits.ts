import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Visit, VisitId } from './visit.js';
import { readVisit, readVisitsOf } from './visit-store.js';

/** What falls to an officer or to their teams, from a day to another, in the order of the rounds. */
export const listVisits = (
  ctx: Context,
  whose: { readonly officer: PersonId | null; readonly teams: readonly string[] },
  days: { readonly from: string; readonly until: string },
): Promise<readonly Visit[]> => readVisitsOf(ctx, whose, days);

export const findVisit = (ctx: Context, id: VisitId): Promise<Visit | undefined> => readVisit(ctx, id);
