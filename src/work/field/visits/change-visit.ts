import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findCase, mayWork } from '../../cases/index.js';
import { canBeSent, isPlannable } from './plan-visit.js';
import { columnsOf, recordVisit, type Visit, type VisitId, type VisitTo, visitStream } from './visit.js';
import { readLastPosition, readVisit, writeVisit } from './visit-store.js';

export type ChangeVisitRefusal = 'no-such-visit' | 'not-allowed' | 'not-planned' | 'no-such-day' | 'cannot-work';

/** Another day or somebody else; off; or how it went. */
export type VisitChange =
  | { readonly to: VisitTo; readonly day: string }
  | { readonly state: 'cancelled' | 'done' | 'not-possible' };

/** Writes a visit as it is now, with its entry. */
export function recordChange(ctx: Context, visit: Visit): Visit {
  const next = { ...visit, version: visit.version + 1 };
  writeVisit(ctx, next);
  const data = recordVisit(next);
  appendEntry(ctx, { stream: visitStream(next.id), version: next.version, kind: 'visit.changed', data });
  return next;
}

/**
 * Moves a planned visit to another day or person, calls it off, or says how it went: whoever may work on its case may. One that is
 * in that state already is as it was wished.
 */
export async function changeVisit(
  ctx: Context,
  id: VisitId,
  change: VisitChange,
): Promise<Outcome<Visit, ChangeVisitRefusal>> {
  const visit = await readVisit(ctx, id);
  const one = visit && (await findCase(ctx, { id: visit.case }));
  if (!visit || !one) return refuse('no-such-visit');
  if (!(await mayWork(ctx, one))) return refuse('not-allowed');
  if ('state' in change && change.state === visit.state) return done(visit);
  if (visit.state !== 'planned') return refuse('not-planned');
  if ('state' in change) return done(recordChange(ctx, { ...visit, state: change.state }));
  if (!isPlannable(change.day, ctx.clock.now())) return refuse('no-such-day');
  if (!(await canBeSent(ctx, one, change.to))) return refuse('cannot-work');
  const position = (await readLastPosition(ctx, change.to, change.day)) + 1;
  return done(recordChange(ctx, { ...visit, ...columnsOf(change.to), day: change.day, position }));
}
