import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Declaration, getService } from '../../services/index.js';
import { judgeMove } from '../acting/judge-move.js';
import { waysFrom } from '../acting/way.js';
import type { AssignRefusal, AssignTo } from '../assignment/assign-to.js';
import { refuseAssigning } from '../assignment/refuse-assigning.js';
import type { Case } from '../case.js';
import type { Move, MoveRefusal } from '../decide-move.js';
import { mayWork } from '../may-work.js';
import { hasRole, stateOf, toList } from '../workflow.js';

export type Routine = NonNullable<Declaration['case']['routines']>[string];

export type RoutineRefusal = MoveRefusal | AssignRefusal | 'no-such-routine';

/** One step as it would be taken. */
export type Step =
  | { readonly kind: 'note' }
  | {
      readonly kind: 'take';
      readonly transition: string;
      readonly reason: string | undefined;
      readonly hasNote: boolean;
      readonly move: Move;
    }
  | { readonly kind: 'assign'; readonly to: AssignTo };

/** The routine of that name of the version that a case began under, for whoever may do it. */
export async function findRoutine(
  ctx: Context,
  one: Case,
  name: string,
): Promise<Outcome<Routine, 'no-such-routine' | 'not-allowed'>> {
  const { routines = {} } = (await getService(ctx, one.service, one.serviceVersion)).declaration.case;
  const routine = Object.hasOwn(routines, name) ? routines[name] : undefined;
  if (!routine) return refuse('no-such-routine');
  const isTheirs = hasRole(ctx.actor, toList(routine.by)) && (await mayWork(ctx, one));
  return isTheirs ? done(routine) : refuse('not-allowed');
}

/** To whom it gives a case at its end; undefined for a colleague who is none. */
function toWhom({ actor }: Context, assign: string): AssignTo | undefined {
  if (assign === 'nobody') return 'nobody';
  if (assign !== 'me') return { team: assign };
  return actor.kind === 'staff' ? { person: actor.person } : undefined;
}

/** Whether its words go with the first transition, which then is not noted by itself. */
const isNoteTaken = (declaration: Declaration, one: Case, { note, take: [first] = [] }: Routine): boolean =>
  note !== undefined && first !== undefined && waysFrom(declaration, one.state).get(first)?.note !== undefined;

/**
 * What a routine would do to a case, each step judged on what the one before it would leave; or the first reason against it.
 * Writes nothing.
 */
export async function planRoutine(
  ctx: Context,
  one: Case,
  routine: Routine,
): Promise<Outcome<readonly Step[], RoutineRefusal>> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const goesAlong = isNoteTaken(declaration, one, routine);
  const steps: Step[] = routine.note && !goesAlong ? [{ kind: 'note' }] : [];
  let now: Case = steps.length > 0 ? { ...one, version: one.version + 1 } : one;
  for (const [at, transition] of (routine.take ?? []).entries()) {
    const way = waysFrom(declaration, now.state).get(transition);
    const reason = way && stateOf(declaration, way.to)['say-why'] ? routine.why : undefined;
    const hasNote = goesAlong && at === 0;
    const judged = await judgeMove(ctx, now, { transition, hasNote, ...(reason === undefined ? {} : { reason }) });
    if (!judged.ok) return judged;
    steps.push({ kind: 'take', transition, reason, hasNote, move: judged.value });
    now = judged.value.next;
  }
  if (routine.assign === undefined) return done(steps);
  const to = toWhom(ctx, routine.assign);
  if (!to) return refuse('not-allowed');
  const refused = await refuseAssigning(ctx, now, to);
  if (refused === 'already-so' && steps.length > 0) return done(steps); // it is with them by its last step
  if (refused) return refuse(refused);
  return done([...steps, { kind: 'assign', to }]);
}

/** A routine that may be done to a case now. */
export interface OfferedRoutine {
  readonly routine: string;
  readonly label: Record<Language, string>;
  readonly does: Routine;
}

/** What the actor may do to a case in one press, in the order of its declaration: those that would go through now. */
export async function listRoutines(ctx: Context, one: Case): Promise<readonly OfferedRoutine[]> {
  const { routines = {} } = (await getService(ctx, one.service, one.serviceVersion)).declaration.case;
  const offered: OfferedRoutine[] = [];
  for (const [name, does] of Object.entries(routines)) {
    const isTheirs = hasRole(ctx.actor, toList(does.by)) && (await mayWork(ctx, one));
    if (isTheirs && (await planRoutine(ctx, one, does)).ok) offered.push({ routine: name, label: does.label, does });
  }
  return offered;
}
