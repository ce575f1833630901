import type { Context } from '../../../platform/context.js';
import { deleteBlind } from './blind-store.js';

/** Takes a row's indexes of one kind away, so that what it was found by before finds it no longer. */
export function forgetBlind(ctx: Context, kind: string, row: string): void {
  deleteBlind(ctx, kind, row);
}
