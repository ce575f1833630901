import { findResident, type Resident } from '../../../foundation/people/index.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';

/** The resident whose session this cookie opens; undefined for any other cookie. */
export async function findSignedIn(
  house: House,
  place: PlaceId,
  token: string | undefined,
): Promise<Resident | undefined> {
  if (!token) return undefined;
  return read(house, { place, actor: { kind: 'anonymous' }, channel: 'web' }, (ctx) => findResident(ctx, token));
}
