import type { Context } from '../../../platform/context.js';
import type { Case } from '../../cases/index.js';
import { findCases, mayWork } from '../../cases/index.js';
import type { TakenCommand } from './command.js';
import { readWaiting } from './command-store.js';

/** So many are listed at once, the oldest first. */
const most = 200;

export interface UndecidedCommand {
  readonly taken: TakenCommand;
  readonly one: Case;
}

/** Commands that wait for a decision, on cases that the actor works on: their own, or everybody's. */
export async function listUndecided(ctx: Context, whose: 'own' | 'all'): Promise<readonly UndecidedCommand[]> {
  if (ctx.actor.kind !== 'staff') return [];
  const taken = await readWaiting(ctx, whose === 'own' ? ctx.actor.person : null, most);
  const cases = new Map((await findCases(ctx, [...new Set(taken.map((one) => one.case))])).map((one) => [one.id, one]));
  const found: UndecidedCommand[] = [];
  for (const command of taken) {
    const one = cases.get(command.case);
    if (one && (await mayWork(ctx, one))) found.push({ taken: command, one });
  }
  return found;
}
