import type { Context } from '../../../platform/context.js';
import { readAddressedBox, readBoundedBox } from './map-store.js';
import type { Box } from './map-view.js';

/** How far the place reaches: its boundaries, else its addresses; undefined where it has neither, and so no map. */
export const findExtent = async (ctx: Context): Promise<Box | undefined> =>
  (await readBoundedBox(ctx)) ?? (await readAddressedBox(ctx));
