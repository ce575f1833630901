import type { Context } from '../../../platform/context.js';
import type { OutsideAsset } from './outside-asset.js';
import { readKnownAssets } from './outside-store.js';

/** The information assets that are held outside now, by id. */
export async function listOutsideAssets(ctx: Context): Promise<readonly OutsideAsset[]> {
  const known = await readKnownAssets(ctx);
  return known.filter(({ endedAt }) => !endedAt).map(({ endedAt: _ended, version: _version, ...one }) => one);
}
