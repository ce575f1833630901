import { findShares, findTraining } from '../../../foundation/assurance/index.js';
import { findSession, isUseToBeNoted, noteUse } from '../../../foundation/people/index.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { Officer, PageRequest } from '../page.js';
import { browserCookie } from './browser-cookie.js';

/** The officer whose session these cookies open, with the roles, teams, training and agreements of this moment; undefined for any other. */
export async function findOfficer(
  house: House,
  place: PlaceId,
  { staff: token, [browserCookie]: browser }: PageRequest['cookies'],
): Promise<Officer | undefined> {
  if (!token) return undefined;
  const who = { place, actor: { kind: 'anonymous' }, channel: 'desk' } as const;
  const officer = await read(house, who, async (ctx) => {
    const found = await findSession(ctx, token, browser);
    if (!found) return undefined;
    const shares = await findShares(ctx, found.person);
    return { ...found, training: await findTraining(ctx, found), ...(shares ? { shares } : {}) };
  });
  if (officer && isUseToBeNoted(officer, house.clock.now())) await act(house, who, (ctx) => noteUse(ctx, token));
  return officer;
}
