import type { Context } from '../../../platform/context.js';
import type { Incident } from './incident.js';
import { readIncidents } from './incident-store.js';
import { handlerOf } from './step-incident.js';

/** The incidents of a place, those that are open first, longest known first; none for whoever does not handle them. */
export const listIncidents = async (ctx: Context): Promise<readonly Incident[]> =>
  handlerOf(ctx) ? readIncidents(ctx, 200) : [];
