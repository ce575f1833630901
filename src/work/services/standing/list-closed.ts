import type { Context } from '../../../platform/context.js';
import type { ServiceStanding } from './standing.js';
import { readClosed } from './standing-store.js';

/** Every service of the place that is paused or retired. */
export const listClosed = (ctx: Context): Promise<readonly ServiceStanding[]> => readClosed(ctx);
