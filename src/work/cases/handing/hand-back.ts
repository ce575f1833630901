import type { Context } from '../../../platform/context.js';
import { workingClockOf } from '../../places/index.js';
import type { Declaration } from '../../services/index.js';
import type { Seen } from '../acting/seen.js';
import type { Case } from '../case.js';
import { updateCase } from '../case-store.js';
import { recordMove } from '../move-case.js';
import { moved } from '../moved.js';
import { readStanding } from '../promise/read-standing.js';
import { stateOf } from '../workflow.js';
import { handOffMoves } from './hand-off.js';

export interface HandedBack {
  readonly outcome: 'declined' | 'recalled' | 'lapsed';
  readonly reason?: string;
  readonly seen?: Seen | undefined;
}

/** Moves a case from where a part of it is done back to where its declaration says, and ends the part with that. */
export async function handBack(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  { outcome, reason, seen }: HandedBack,
): Promise<Case> {
  const at = ctx.clock.now();
  const to = stateOf(declaration, one.state)['hands-off']?.back;
  if (to === undefined) throw new Error(`In the state ${one.state} of ${one.service} nothing is handed off.`);
  const { team, pauses = false } = stateOf(declaration, to);
  const standing = await readStanding(ctx, declaration, one);
  const step = {
    ...{ to, at, pauses, ...(team === undefined ? {} : { team }) },
    ...(standing ? { statutory: { standing, extends: 0 } } : {}),
  };
  const next = moved(one, step, await workingClockOf(ctx));
  const handing = { back: { outcome, ...(reason === undefined ? {} : { reason }) } };
  const how = { transition: handOffMoves[outcome], at, seen, handing };
  recordMove(ctx, declaration, { from: one.state, next, kind: 'case.moved' }, how);
  updateCase(ctx, next);
  return next;
}
