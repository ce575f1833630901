import { listLedTeams, mayAttest } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import { type Case, mayWork } from '../../cases/index.js';
import type { TakenCommand } from './command.js';

/**
 * Who may decide what becomes of a command: who works on its case, who leads the team that has the case, and who answers for the
 * officer's time. It opens nothing to them, and to do what the phone sent takes the role that the act asks for.
 */
export async function whoDecides(
  ctx: Context,
): Promise<(taken: Pick<TakenCommand, 'officer'>, one: Case) => Promise<boolean>> {
  const led = new Set((await listLedTeams(ctx)).map(({ slug }) => slug));
  const answersFor = await mayAttest(ctx);
  return async ({ officer }, one) =>
    led.has(one.team ?? '') || led.has(one.escalatedTo ?? '') || answersFor(officer) || (await mayWork(ctx, one));
}
