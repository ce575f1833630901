import type { Context } from '../../../platform/context.js';
import { type Outcome, refuse } from '../../../platform/refusal.js';
import { workingClockOf } from '../../places/index.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { type AskedMove, decideMove, type Move, type MoveRefusal } from '../decide-move.js';
import { readStanding } from '../promise/read-standing.js';
import { isOpenCase } from '../sight/is-open-case.js';

/** What a transition would make of a case now, or what speaks against it. Writes nothing. */
export async function judgeMove(ctx: Context, one: Case, asked: AskedMove): Promise<Outcome<Move, MoveRefusal>> {
  const service = await getService(ctx, one.service, one.serviceVersion);
  if (!(await isOpenCase(ctx, one))) return refuse('not-allowed');
  const clock = await workingClockOf(ctx);
  const standing = await readStanding(ctx, service.declaration, one);
  return decideMove(service, one, asked, { actor: ctx.actor, clock, at: ctx.clock.now(), standing });
}
