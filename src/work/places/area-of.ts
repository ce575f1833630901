import type { Context } from '../../platform/context.js';
import type { AddressId } from './address.js';
import { readAddress } from './gazetteer-store.js';

/** The code of the area that an address lies in, 'ward:millbrook'; undefined when it or its area is unknown. */
export async function areaOf(ctx: Context, id: AddressId): Promise<string | undefined> {
  return (await readAddress(ctx, id))?.area;
}
