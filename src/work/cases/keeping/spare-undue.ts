import type { Spare } from '../../../foundation/vault/index.js';
import { dueAmong } from './due-among.js';

/** The keys whose time is not over after all at the moment at which they would be destroyed: a hold was placed, or the case is open again. */
export const spareUndue: Spare = async (ctx, keys) => {
  const due = await dueAmong(ctx, keys);
  return new Set(keys.flatMap(({ key }) => (due.has(key) ? [] : [key])));
};
