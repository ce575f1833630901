import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findCase, mayWork } from '../../cases/index.js';
import { recordChange } from './change-visit.js';
import type { VisitId, VisitTo } from './visit.js';
import { readVisitsOf } from './visit-store.js';

/**
 * Puts the round of a day in an order. It has to name every visit of that round that is planned, once each: an order that was made
 * before another visit came is refused as `changed`.
 */
export async function orderRound(
  ctx: Context,
  { to, day, order }: { readonly to: VisitTo; readonly day: string; readonly order: readonly VisitId[] },
): Promise<Outcome<number, 'changed' | 'not-allowed'>> {
  const whose = 'officer' in to ? { officer: to.officer, teams: [] } : { officer: null, teams: [to.team] };
  const round = (await readVisitsOf(ctx, whose, { from: day, until: day })).filter(({ state }) => state === 'planned');
  const isWhole = order.length === round.length && new Set(order).size === order.length;
  if (!isWhole || round.some(({ id }) => !order.includes(id))) return refuse('changed');
  for (const visit of round) {
    const one = await findCase(ctx, { id: visit.case });
    if (!one || !(await mayWork(ctx, one))) return refuse('not-allowed');
  }
  const moved = round.filter(({ id, position }) => position !== order.indexOf(id) + 1);
  for (const visit of moved) recordChange(ctx, { ...visit, position: order.indexOf(visit.id) + 1 });
  return done(moved.length);
}
