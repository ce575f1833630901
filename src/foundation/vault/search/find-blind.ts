import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findKeyOfPlace } from '../keys/place-key.js';
import { blind } from './blind.js';
import { listBlind } from './blind-store.js';

/** More rows than this with one value are not a caller; the search names the newest. */
export const mostFound = 50;

/**
 * Rows that were indexed with exactly these values, newest first, at most 50; of those older than the row `before`, where it
 * is given. What is shown of each is a look: show it through assurance.
 */
export async function findBlind(
  ctx: Context,
  kind: string,
  value: Sealed<readonly string[]>,
  before?: string,
): Promise<readonly { readonly row: string; readonly subject: SubjectId }[]> {
  const placeKey = await findKeyOfPlace(ctx, 'blind-index');
  return placeKey ? listBlind(ctx, kind, blind(placeKey, kind, contentOf(value)), { most: mostFound, before }) : [];
}
