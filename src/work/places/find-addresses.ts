import type { Context } from '../../platform/context.js';
import { type Address, storedPostcode } from './address.js';
import { readByPostcode } from './gazetteer-store.js';

/** Most addresses that are given: a postcode has at most about a hundred. */
const most = 100;

/** Addresses of a postcode (spaces and case do not matter), in the order of street and house number. */
export async function findAddresses(ctx: Context, by: { readonly postcode: string }): Promise<readonly Address[]> {
  const postcode = storedPostcode(by.postcode);
  return postcode === '' ? [] : readByPostcode(ctx, postcode, most);
}
