import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { blind } from './blind.js';

/** The blind index of normalised values of this kind, for a table of one's own that is searched by it: 16 bytes. */
export async function digestForFinding(ctx: Context, kind: string, values: Sealed<readonly string[]>): Promise<Buffer> {
  return blind(await takeKeyOfPlace(ctx, 'blind-index'), kind, contentOf(values));
}
