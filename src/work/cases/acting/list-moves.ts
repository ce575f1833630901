import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { workingClockOf } from '../../places/index.js';
import { askingNow, type Compiled, type Declaration, getService, isTransitionPossible } from '../../services/index.js';
import type { Case } from '../case.js';
import { isTooLate, isTooLateToExtend } from '../decide-move.js';
import { readStanding } from '../promise/read-standing.js';
import { isOpenCase } from '../sight/is-open-case.js';
import { listTakers } from '../taking/find-takers.js';
import { stateOf } from '../workflow.js';
import { mayTake } from './may-take.js';
import { type Way, waysFrom } from './way.js';

/** A move that the actor's roles allow from the state that a case is in, with all that has to be asked for it. */
export interface OfferedMove {
  readonly transition: string;
  /** The declaration's words; undefined for reopening. */
  readonly label?: Words;
  /** The state that it leads to. */
  readonly to: Words;
  /** Whether a note goes with it; undefined where none is asked for. */
  readonly note?: 'required' | 'optional';
  /** Reasons of which one has to be given: code → words. */
  readonly reasons: Readonly<Record<string, Words>>;
  /** The decision that it makes, with the grounds to choose from. */
  /** What may be asked of the person with it, of which an officer chooses. */
  readonly questions?: readonly OfferedQuestion[];
  readonly decision?: {
    readonly label: Words;
    readonly grounds: Readonly<Record<string, Words>>;
    /** Whether a letter tells of it, to which the officer may add. */
    readonly letter?: unknown;
  };
  /** Of whom one is chosen to do the part that it hands off; empty where it hands none off. */
  readonly takers: Awaited<ReturnType<typeof listTakers>>;
  /** Why it cannot be made now, whoever asks. */
  readonly barred?: 'condition-not-met' | 'too-late-to-reopen' | 'too-late-to-extend';
}

/** A question that may be asked. */
interface OfferedQuestion {
  readonly field: string;
  readonly label: Words;
  /** Whether an officer writes it. */
  readonly isWorded: boolean;
}

const questionsOf = ({ fields }: Declaration, asks: readonly string[]): readonly OfferedQuestion[] =>
  asks.flatMap((field) => {
    const question = fields[field];
    return question ? [{ field, label: question.label, isWorded: question.worded !== undefined }] : [];
  });

function offer(compiled: Compiled, one: Case, transition: string, way: Way): Omit<OfferedMove, 'barred' | 'takers'> {
  const { declaration } = compiled;
  const label = stateOf(declaration, one.state).can?.[transition]?.label;
  const to = stateOf(declaration, way.to);
  const decision = way.decides === undefined ? undefined : declaration.case.decisions?.[way.decides];
  return {
    transition,
    ...(label ? { label } : {}),
    to: to.label,
    ...(way.note === undefined ? {} : { note: way.note }),
    reasons: to['say-why'] ?? {},
    ...(decision ? { decision } : {}),
    ...(to.asks ? { questions: questionsOf(declaration, to.asks.fields) } : {}),
  };
}

/** Who could do what each way hands off. */
async function takersOfEach(ctx: Context, declaration: Declaration, ways: readonly (readonly [string, Way])[]) {
  const found = new Map<string, OfferedMove['takers']>();
  for (const [transition, { to }] of ways) {
    const handOff = stateOf(declaration, to)['hands-off'];
    if (handOff) found.set(transition, await listTakers(ctx, { service: declaration.service, role: handOff.to }));
  }
  return found;
}

/**
 * What the actor may do next with a case, in the order of its declaration. A move whose condition does not hold, or that
 * comes too late, is among them and says so; one that others' roles may make is not.
 */
export async function listMoves(ctx: Context, one: Case): Promise<readonly OfferedMove[]> {
  const compiled = await getService(ctx, one.service, one.serviceVersion);
  const isLate = one.closedAt !== undefined && isTooLate(compiled, one, await workingClockOf(ctx), ctx.clock.now());
  const standing = await readStanding(ctx, compiled.declaration, one);
  const asking = await askingNow(ctx);
  const isOpen = await isOpenCase(ctx, one);
  const ways = [...waysFrom(compiled.declaration, one.state)].filter(
    ([transition, way]) => isOpen && mayTake(ctx.actor, compiled.declaration, { from: one.state, transition, way }),
  );
  const takers = await takersOfEach(ctx, compiled.declaration, ways);
  return ways.map(([transition, way]): OfferedMove => {
    const offered = { ...offer(compiled, one, transition, way), takers: takers.get(transition) ?? [] };
    if (isLate) return { ...offered, barred: 'too-late-to-reopen' };
    if (isTooLateToExtend(one, way, standing, ctx.clock.now())) return { ...offered, barred: 'too-late-to-extend' };
    return isTransitionPossible(compiled, one, transition, asking)
      ? offered
      : { ...offered, barred: 'condition-not-met' };
  });
}
