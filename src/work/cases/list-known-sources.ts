import type { Context } from '../../platform/context.js';
import { readLoaded } from './imports/loaded-store.js';

/** Those of the given 'SOURCE:ID' that are cases already: what has been loaded is not loaded again. */
export async function listKnownSources(ctx: Context, sources: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await readLoaded(ctx, sources)).keys());
}
