import { isMadeUp, listStaff, type Staff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';

/** The demonstration’s own officers: those whom a visitor or the operator brought in sign in by themselves. */
export async function listMadeUpOfficers(ctx: Context): Promise<readonly Staff[]> {
  const officers: Staff[] = [];
  for (const one of await listStaff(ctx)) if (await isMadeUp(ctx, one.person)) officers.push(one);
  return officers;
}
