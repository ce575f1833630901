import type { Context } from '../../platform/context.js';
import type { Area } from './address.js';
import { readAreas } from './gazetteer-store.js';

/** The place's areas by code, of one kind ('ward') or of all. */
export function listAreas(ctx: Context, kind?: string): Promise<readonly Area[]> {
  return readAreas(ctx, kind);
}
