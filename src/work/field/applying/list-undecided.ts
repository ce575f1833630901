import type { Context } from '../../../platform/context.js';
import type { Case } from '../../cases/index.js';
import { findCases, mayWork } from '../../cases/index.js';
import { type ShiftId, shiftHours } from '../shifts/shift.js';
import type { CommandId, TakenCommand } from './command.js';
import { readCommand, readDecided, readWaiting } from './command-store.js';
import { whoDecides } from './may-decide.js';

/** So many are listed at once, the oldest first. */
const most = 200;
const hour = 3_600_000;

export interface UndecidedCommand {
  readonly taken: TakenCommand;
  readonly one: Case;
}

async function withCases(
  ctx: Context,
  taken: readonly TakenCommand[],
  isTheirs: (taken: TakenCommand, one: Case) => Promise<boolean>,
): Promise<readonly UndecidedCommand[]> {
  const cases = new Map((await findCases(ctx, [...new Set(taken.map((one) => one.case))])).map((one) => [one.id, one]));
  const found: UndecidedCommand[] = [];
  for (const command of taken) {
    const one = cases.get(command.case);
    if (one && (await isTheirs(command, one))) found.push({ taken: command, one });
  }
  return found;
}

/** Commands that wait for a decision: the actor's own on cases that they work on, or all that they may decide. */
export async function listUndecided(ctx: Context, whose: 'own' | 'all'): Promise<readonly UndecidedCommand[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const taken = await readWaiting(ctx, whose === 'own' ? ctx.actor.person : null, most);
  return withCases(ctx, taken, whose === 'own' ? (_, one) => mayWork(ctx, one) : await whoDecides(ctx));
}

/** What was decided within the length of a shift, the newest first: what the actor may decide, and of their own all. */
export async function listDecided(ctx: Context): Promise<readonly UndecidedCommand[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const since = new Date(ctx.clock.now().getTime() - shiftHours * hour);
  const decides = await whoDecides(ctx);
  const taken = await readDecided(ctx, { since, shift: null, most });
  return withCases(ctx, taken, async (each, one) => each.officer === actor.person || decides(each, one));
}

/** What was decided of one shift: for its officer's phone. */
export const listDecidedOf = (ctx: Context, shift: ShiftId): Promise<readonly TakenCommand[]> =>
  readDecided(ctx, { since: new Date(0), shift, most });

/** One that waits or was decided, for whoever may decide it or did it. */
export async function findToDecide(ctx: Context, id: CommandId): Promise<UndecidedCommand | undefined> {
  const { actor } = ctx;
  const taken = await readCommand(ctx, id);
  const isKept = taken?.outcome === 'needs-decision' || taken?.outcome === 'refused';
  if (actor.kind !== 'staff' || !taken || !isKept) return undefined;
  const decides = await whoDecides(ctx);
  const [found] = await withCases(
    ctx,
    [taken],
    async (each, one) => each.officer === actor.person || decides(each, one),
  );
  return found;
}
