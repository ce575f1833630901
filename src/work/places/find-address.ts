import type { Context } from '../../platform/context.js';
import type { Address, AddressId } from './address.js';
import { readAddress } from './gazetteer-store.js';

/** The address of that id; undefined when this place's gazetteer has none. */
export function findAddress(ctx: Context, id: AddressId): Promise<Address | undefined> {
  return readAddress(ctx, id);
}
