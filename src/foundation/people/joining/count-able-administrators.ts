import type { Context } from '../../../platform/context.js';
import { administrator } from '../refuse-to-administer.js';
import { countAble } from './joining-store.js';

/** How many administrators have a way in, so that they could sign in this minute. */
export const countAbleAdministrators = (ctx: Context): Promise<number> => countAble(ctx, administrator);
