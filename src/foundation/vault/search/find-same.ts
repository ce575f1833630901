import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { listSame } from './blind-store.js';
import { mostFound } from './find-blind.js';

/**
 * The other rows that were indexed, under this name, with the very values that this row was: newest first, at most 50. Its
 * values are opened to nobody for it. `scope` is that of the row's keys, 'case:UUID'; `before` is as of `findBlind`.
 */
export const findSame = (
  ctx: Context,
  kind: string,
  { row, scope }: { readonly row: string; readonly scope: string },
  before?: string,
): Promise<readonly { readonly row: string; readonly subject: SubjectId }[]> =>
  listSame(ctx, kind, { row, scope, most: mostFound, before });
