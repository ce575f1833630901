import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Declaration, getService } from '../../services/index.js';
import { judgeSeen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { holdCase, updateCase } from '../case-store.js';
import { recordMove } from '../move-case.js';
import type { Taker } from '../taking/find-takers.js';
import type { AcceptRefusal, AskedOfPart } from './accept-hand-off.js';
import { drawHandOff, type HandOffRefusal } from './draw-hand-off.js';
import { handBack } from './hand-back.js';
import { type HandOff, handOffMoves, type RecallReason } from './hand-off.js';
import { readRunning } from './hand-off-store.js';
import { mayRecall } from './may-hand.js';
import { tellOfPart } from './tell-of-part.js';

interface AskedRecall extends AskedOfPart {
  readonly reason: RecallReason;
  /** To whom it goes instead, in the same act; left out, the case goes back to the council. */
  readonly to?: Taker;
}

/** Hands the part to another: the case stays where it is, and the clock of the part begins anew. */
async function passOn(
  ctx: Context,
  declaration: Declaration,
  { one, running, asked }: { readonly one: Case; readonly running: HandOff; readonly asked: AskedRecall },
): Promise<Outcome<Case, HandOffRefusal>> {
  const { assignee: _theirs, ...rest } = one;
  const next: Case = { ...rest, version: one.version + 1 };
  if (asked.to === (running.organisation ?? 'council')) return refuse('no-such-organisation');
  const off = await drawHandOff(ctx, declaration, next, asked.to);
  if (!off.ok) return off;
  const handing = { back: { outcome: 'recalled', reason: asked.reason }, off: off.value } as const;
  const how = { transition: handOffMoves.passedOn, at: ctx.clock.now(), seen: asked.seen, handing };
  recordMove(ctx, declaration, { from: one.state, next, kind: 'case.moved' }, how);
  updateCase(ctx, next);
  if (off.value) await tellOfPart(ctx, next, off.value, 'handed');
  return done(next);
}

/**
 * Takes a part back from whoever has it, with a reason, and hands it on at once where another is named. For officers of the council
 * with a role that hands it off; also where the agreement with whoever has it is over, and nobody there opens it any more. Refuses
 * `not-handed` where nothing runs, and as a hand-off does.
 */
export async function recallHandOff(
  ctx: Context,
  asked: AskedRecall,
): Promise<Outcome<Case, AcceptRefusal | HandOffRefusal>> {
  const one = await holdCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const judged = await judgeSeen(ctx, one, asked.seen);
  if (judged === 'done') return done(one);
  const running = await readRunning(ctx, one.id);
  if (!running) return refuse('not-handed');
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  if (!(await mayRecall(ctx, declaration, one.state))) return refuse('not-allowed');
  if (judged === 'changed') return refuse('changed');
  const { reason, seen } = asked;
  const went =
    asked.to === undefined
      ? done(await handBack(ctx, declaration, one, { outcome: 'recalled', reason, seen }))
      : await passOn(ctx, declaration, { one, running, asked });
  if (!went.ok) return went;
  await tellOfPart(ctx, one, running, 'recalled');
  return went;
}
