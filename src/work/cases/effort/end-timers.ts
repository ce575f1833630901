import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { readEffortOn } from './effort-store.js';
import { stopTimer } from './stop-timer.js';

/** Ends every timer that still runs on a case, whoever's it is: a closed case costs nothing more. */
export async function endTimers(ctx: Context, one: CaseId): Promise<void> {
  for (const effort of await readEffortOn(ctx, one)) {
    if (!effort.endedAt) stopTimer(ctx, effort);
  }
}
