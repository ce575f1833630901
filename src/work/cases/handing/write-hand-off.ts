import type { RecordableData } from '../../../foundation/record/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { stateOf } from '../workflow.js';
import type { HandOffOutcome } from './hand-off.js';
import { endHandOff, insertHandOff, type NewHandOff } from './hand-off-store.js';

/** What a move does to who has a part of the case. */
export interface Handing {
  /** How what ran ended, where it was not by a step of whoever had it. */
  readonly back?: { readonly outcome: HandOffOutcome; readonly reason?: string };
  /** What begins. */
  readonly off?: NewHandOff | undefined;
}

/** Ends what runs as a case leaves a state that hands off, and begins what the move hands off. @returns what its entry says of that. */
export function writeHandOff(
  ctx: Context,
  declaration: Declaration,
  { from, next }: { readonly from: string; readonly next: Case },
  how: { readonly transition: string; readonly at: Date; readonly handing?: Handing | undefined },
): RecordableData {
  const { transition, at, handing: { back, off } = {} } = how;
  const ended = { outcome: back?.outcome ?? 'moved', reason: back?.reason, transition, at } as const;
  if (stateOf(declaration, from)['hands-off']) endHandOff(ctx, next.id, { ...ended, by: actorCode(ctx.actor) });
  if (off) insertHandOff(ctx, off);
  const begun = off && {
    ...{ role: off.role, organisation_id: off.organisation ?? null },
    ...{ due_at: off.dueAt.toISOString(), accept_by: off.acceptBy?.toISOString() ?? null },
  };
  return {
    ...(back ? { handed_back: { outcome: back.outcome, reason: back.reason ?? null } } : {}),
    ...(begun ? { handed_off: begun } : {}),
  };
}
