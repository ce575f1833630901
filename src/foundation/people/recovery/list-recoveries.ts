import type { Context } from '../../../platform/context.js';
import type { Recovery } from './recovery.js';
import { readOpenRecoveries } from './recovery-store.js';

/** The recoveries under way, oldest first. */
export const listRecoveries = (ctx: Context): Promise<readonly Recovery[]> => readOpenRecoveries(ctx);
