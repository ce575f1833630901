import { appendEntry } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { formOf, judgeSeen, type Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { holdCase, updateCase } from '../case-store.js';
import { isWaiting } from './hand-off.js';
import { readRunning, writeAccepted } from './hand-off-store.js';
import { mayDoPart } from './may-hand.js';
import { tellOfPart } from './tell-of-part.js';

export type AcceptRefusal = 'no-such-case' | 'not-handed' | 'not-allowed' | 'changed';

/** What is asked of a part of a case, and from which page. */
export interface AskedOfPart {
  readonly case: CaseId;
  readonly seen?: Seen;
}

/**
 * Says that whoever was handed a part takes it: from now on its officers open what it needs. What was accepted already stays so.
 * Refuses `not-handed` where nothing runs, and `not-allowed` to all but its own officers while their agreement is in force.
 */
export async function acceptHandOff(
  ctx: Context,
  { case: id, seen }: AskedOfPart,
): Promise<Outcome<Case, AcceptRefusal>> {
  const one = await holdCase(ctx, id);
  if (!one) return refuse('no-such-case');
  const running = await readRunning(ctx, id);
  if (!running) return refuse('not-handed');
  if (!(await mayDoPart(ctx, one, running))) return refuse('not-allowed');
  const judged = await judgeSeen(ctx, one, seen);
  if (judged === 'done' || !isWaiting(running)) return done(one);
  if (judged === 'changed') return refuse('changed');
  const at = ctx.clock.now();
  const next = { ...one, version: one.version + 1 };
  writeAccepted(ctx, running, at, actorCode(ctx.actor));
  appendEntry(ctx, {
    ...{ stream: `case:${id}`, version: next.version, kind: 'case.hand-off-accepted', occurredAt: at },
    ...{ service: one.service, serviceVersion: one.serviceVersion },
    data: { hand_off: running.number, ...formOf(seen) },
  });
  updateCase(ctx, next);
  await tellOfPart(ctx, one, running, 'accepted');
  return done(next);
}
