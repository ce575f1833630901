import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId } from '../../../../platform/ids.js';
import { recordStep } from '../record-step.js';
import { readMandatesOfFirms } from './firm-store.js';

/** An organisation ends: so does all that it was given, in the same act. Whoever still wants help appoints another. */
export async function endOfFirm(ctx: Context, firm: OrgUnitId): Promise<void> {
  for (;;) {
    const given = await readMandatesOfFirms(ctx, [firm]);
    if (given.length === 0) return;
    for (const one of given) recordStep(ctx, one, 'end', { why: 'firm-ended' });
    await ctx.writes.flush(); // they are read so many at a time
  }
}
