import { findSession } from '../../../foundation/people/index.js';
import { type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Officer } from '../page.js';

/** The officer whose session this cookie opens, with the roles and teams of this moment; undefined for any other cookie. */
export async function findOfficer(
  house: House,
  place: PlaceId,
  token: string | undefined,
): Promise<Officer | undefined> {
  if (!token) return undefined;
  return read(house, { place, actor: { kind: 'anonymous' }, channel: 'desk' }, (ctx) => findSession(ctx, token));
}
