import type { Context } from '../../../platform/context.js';
import type { Incident } from './incident.js';
import { readIncidents } from './incident-store.js';
import { handlerOf } from './step-incident.js';

/** The incidents of a place, those that are open first, longest known first; none for whoever does not handle them. */
export async function listIncidents(ctx: Context): Promise<readonly Incident[]> {
  const by = handlerOf(ctx);
  return by ? readIncidents(ctx, by, 200) : [];
}
