import type { Context } from '../../platform/context.js';
import { type Address, storedPostcode } from './address.js';
import { readByPostcode, readByStreet } from './gazetteer-store.js';

/** Most addresses that one search gives: a postcode has at most about a hundred. */
const most = 100;

/**
 * Addresses of a postcode (spaces and case do not matter) or of every street that begins so (at least three letters),
 * in the order of street and house number.
 */
export async function findAddresses(
  ctx: Context,
  by: { readonly postcode: string } | { readonly street: string },
): Promise<readonly Address[]> {
  if ('postcode' in by) {
    const postcode = storedPostcode(by.postcode);
    return postcode === '' ? [] : readByPostcode(ctx, postcode, most);
  }
  const prefix = by.street.trim().replace(/\s+/g, ' ').toLowerCase();
  return prefix.length < 3 ? [] : readByStreet(ctx, prefix, most);
}
