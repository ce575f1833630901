import type { Context } from '../../../platform/context.js';
import { type HeldWayIn, readAllHeld } from './identity-store.js';

/** Ways in that are shut until an officer has looked, oldest first. */
export const listHeldWaysIn = (ctx: Context): Promise<readonly HeldWayIn[]> => readAllHeld(ctx);
