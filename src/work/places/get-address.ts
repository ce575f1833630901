import type { Context } from '../../platform/context.js';
import type { Address, AddressId } from './address.js';
import { readAddress } from './gazetteer-store.js';

/** The address of that id; throws when this place's gazetteer has none. */
export async function getAddress(ctx: Context, id: AddressId): Promise<Address> {
  const found = await readAddress(ctx, id);
  if (!found) throw new Error(`The gazetteer has no address ${id}.`);
  return found;
}
