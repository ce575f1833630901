import type { Context } from '../../../platform/context.js';
import type { Filters } from './filters.js';
import { countQueue } from './queue-store.js';

/** How many cases match, counted no further than `most` (default 100) so that a long queue costs no more than a short one. */
export function countCases(
  ctx: Context,
  { filters, most = 100 }: { readonly filters: Filters; readonly most?: number },
): Promise<number> {
  return countQueue(ctx, filters, most);
}
