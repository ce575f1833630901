import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { judgeMove } from '../acting/judge-move.js';
import type { AssignRefusal } from '../assignment/assign-to.js';
import { refuseAssigning } from '../assignment/refuse-assigning.js';
import type { Case } from '../case.js';
import { readCase } from '../case-store.js';
import { findRoutine, planRoutine, type RoutineRefusal } from '../routines/plan-routine.js';
import type { Doing } from './batch.js';
import { toAssign, toDeal } from './to-assign.js';

export type BatchRefusal = AssignRefusal | RoutineRefusal | 'other-service';

/** What would become of one case. */
export interface Judged {
  readonly one: Case;
  /** Why it would not be done; undefined where nothing speaks against it now. */
  readonly refused: BatchRefusal | undefined;
}

async function judgeRoutine(ctx: Context, one: Case, name: string): Promise<BatchRefusal | undefined> {
  const found = await findRoutine(ctx, one, name);
  if (!found.ok) return found.refused;
  const planned = await planRoutine(ctx, one, found.value);
  return planned.ok ? undefined : planned.refused;
}

async function judgeOne(
  ctx: Context,
  one: Case,
  { doing, hasNote }: { readonly doing: Exclude<Doing, { kind: 'put-back' }>; readonly hasNote: boolean },
): Promise<BatchRefusal | undefined> {
  if (doing.kind === 'assign') return refuseAssigning(ctx, one, toAssign(doing));
  if (doing.kind === 'deal') return refuseAssigning(ctx, one, toDeal(doing, one.id));
  if (one.service !== doing.service) return 'other-service';
  if (doing.kind === 'routine') return judgeRoutine(ctx, one, doing.routine);
  const { transition, reason } = doing;
  const judged = await judgeMove(ctx, one, { transition, hasNote, ...(reason === undefined ? {} : { reason }) });
  return judged.ok ? undefined : judged.refused;
}

/**
 * What would become of each of several cases, in their order; one that is not there is left out. Nothing is written, and what is asked of an
 * officer before a single act (to prove who they are) is asked when it is done.
 */
export async function judgeBatch(
  ctx: Context,
  {
    cases,
    ...how
  }: {
    readonly cases: readonly CaseId[];
    readonly doing: Exclude<Doing, { kind: 'put-back' }>;
    readonly hasNote: boolean;
  },
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const id of cases) {
    const one = await readCase(ctx, id);
    if (one) judged.push({ one, refused: await judgeOne(ctx, one, how) });
  }
  return judged;
}
