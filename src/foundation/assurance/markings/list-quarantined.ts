import type { Context } from '../../../platform/context.js';
import { handlerOf } from '../incidents/step-incident.js';
import { type Quarantined, readQuarantined } from './quarantine-store.js';

const most = 200;

/** The texts that were refused since they were marked above OFFICIAL; none for whoever does not handle incidents. */
export async function listQuarantined(ctx: Context): Promise<readonly Quarantined[]> {
  return handlerOf(ctx) ? readQuarantined(ctx, most) : [];
}
