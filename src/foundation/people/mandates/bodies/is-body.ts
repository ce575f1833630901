import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { readBody } from './body-store.js';

/** Whether an account is that of a business, charity or community group, and nobody's own. */
export const isBody = async (ctx: Context, person: PersonId): Promise<boolean> =>
  (await readBody(ctx, person)) !== undefined;
