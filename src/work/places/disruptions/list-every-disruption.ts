import type { Context } from '../../../platform/context.js';
import type { Disruption } from './disruption.js';
import { readDisruptions } from './disruption-store.js';

/** The newest two hundred, ended ones too: for those who tell of them. */
export const listEveryDisruption = (ctx: Context): Promise<readonly Disruption[]> =>
  readDisruptions(ctx, { ended: true });
