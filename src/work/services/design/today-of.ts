import type { Context } from '../../../platform/context.js';
import { dateOf } from '../../../platform/language/index.js';
import { workingClockOf } from '../../places/index.js';

/** The day that it is at the place, '2026-03-02'. */
export const todayOf = async (ctx: Context): Promise<string> =>
  dateOf(ctx.clock.now(), (await workingClockOf(ctx)).timeZone);
