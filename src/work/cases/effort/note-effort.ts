import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Case } from '../case.js';
import { type Effort, secondsOf } from './effort.js';
import { insertEffort } from './effort-store.js';

/** Puts down the time that an officer has spent, until now unless it says: with somebody, keying in, or out of doors. */
export function noteEffort(ctx: Context, one: Case, startedAt: Date, endedAt: Date = ctx.clock.now()): void {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return;
  const counted = secondsOf(startedAt, endedAt);
  const team = one.team !== undefined && actor.roles.includes(one.team) ? one.team : actor.roles[0];
  const effort: Effort = {
    ...{ id: ctx.ids.next<'effort'>(), case: one.id, person: actor.person, startedAt, endedAt, ...counted },
    ...(team === undefined ? {} : { team }),
  };
  insertEffort(ctx, effort);
  const stream = `effort:${effort.id}`;
  const begun = { case: one.id, person: actor.person, team: team ?? null, started_at: startedAt.toISOString() };
  appendEntry(ctx, { stream, version: 1, kind: 'effort.started', service: one.service, data: begun });
  const ended = { ended_at: endedAt.toISOString(), seconds: counted.seconds, is_capped: counted.isCapped };
  appendEntry(ctx, { stream, version: 2, kind: 'effort.stopped', data: ended });
}
