import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../compiling/compiled.js';
import { loadVersion } from './load-version.js';
import { readVersion } from './services-store.js';

/**
 * A service of the place, in the version of that number or the newest; undefined when there is none. An older version has
 * its own questions and workflow and the newest one's marking, clearance, purpose and retention.
 */
export async function findService(ctx: Context, name: string, version?: number): Promise<Compiled | undefined> {
  const pair = await readVersion(ctx, name, version ?? null);
  return pair && loadVersion(ctx, name, pair);
}
