import { act, type House, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { endOffers, offerFreed } from '../../bookings/index.js';
import { listServices } from '../../services/index.js';
import { slotCalendarOf } from './slot-calendar-of.js';

/** So many at a run, each in an act of its own: the next run goes on. */
const most = 50;

/** Ends offers that nobody took, and offers what is free to those who wait longest. */
export async function offerTimes(house: House, place: PlaceId): Promise<number> {
  const who: Who = { place, actor: { kind: 'system', name: 'bookings' }, channel: 'system' };
  await act(house, who, endOffers);
  const services = await act(house, who, listServices);
  const calendars = services.flatMap(({ declaration }) =>
    Object.keys(declaration.bookings).flatMap((code) => slotCalendarOf(declaration, code) ?? []),
  );
  let offered = 0;
  for (const calendar of calendars.filter(({ offer }) => offer !== undefined))
    while (offered < most && (await act(house, who, (ctx) => offerFreed(ctx, calendar)))) offered += 1;
  return offered;
}
