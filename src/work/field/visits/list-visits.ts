import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Visit, VisitId } from './visit.js';
import { readVisit, readVisitsOf, readVisitsTo } from './visit-store.js';

/** What falls to an officer or to their teams, from a day to another, in the order of the rounds. */
export const listVisits = (
  ctx: Context,
  whose: { readonly officer: PersonId | null; readonly teams: readonly string[] },
  days: { readonly from: string; readonly until: string },
): Promise<readonly Visit[]> => readVisitsOf(ctx, whose, days);

/** The visits to a case, the last day first. */
export const listVisitsTo = (ctx: Context, one: CaseId): Promise<readonly Visit[]> => readVisitsTo(ctx, one);

export const findVisit = (ctx: Context, id: VisitId): Promise<Visit | undefined> => readVisit(ctx, id);
