import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type AskedOfActor, judgeActOn } from '../acting/judge-act-on.js';
import { readCase } from '../case-store.js';
import { mayWork } from '../may-work.js';
import { type Effort, secondsOf } from './effort.js';
import { insertEffort, readRunningOf } from './effort-store.js';
import { stopTimer } from './stop-timer.js';

export type StartEffortRefusal = 'no-such-case' | 'not-allowed' | 'case-closed' | 'already-timing' | AskedOfActor;

/**
 * Starts the actor's timer on a case. One runs per person: refuses while another does ('already-timing', its case in
 * `detail`), unless that one was plainly forgotten, which is ended first and counts for its longest.
 */
export async function startEffort(
  ctx: Context,
  asked: { readonly case: CaseId },
): Promise<Outcome<Effort, StartEffortRefusal>> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !(await mayWork(ctx, one))) return refuse('not-allowed');
  if (one.closedAt) return refuse('case-closed');
  const refused = await judgeActOn(ctx, one);
  if (refused) return refused;
  const startedAt = ctx.clock.now();
  const running = await readRunningOf(ctx, actor.person);
  if (running) {
    if (!secondsOf(running.startedAt, startedAt).isCapped) return refuse('already-timing', { case: running.case });
    stopTimer(ctx, running);
    await ctx.writes.flush(); // the index of running timers must see the old one end before the new one begins
  }
  const team = one.team !== undefined && actor.roles.includes(one.team) ? one.team : actor.roles[0];
  const effort: Effort = {
    id: ctx.ids.next<'effort'>(),
    case: one.id,
    person: actor.person,
    ...(team === undefined ? {} : { team }),
    startedAt,
    isCapped: false,
  };
  insertEffort(ctx, effort);
  appendEntry(ctx, {
    stream: `effort:${effort.id}`,
    version: 1,
    kind: 'effort.started',
    service: one.service,
    data: { case: one.id, person: actor.person, team: team ?? null, started_at: startedAt.toISOString() },
  });
  return done(effort);
}
