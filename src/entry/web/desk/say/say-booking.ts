import type { Booking } from '../../../../work/bookings/index.js';
import { saySlot } from '../../../../work/services/index.js';
import { sayStanding } from '../../booking/say-standing.js';
import type { PageRequest } from '../../page.js';

/** What a case has booked, and how that stands. */
export function sayBooking({ language, place, house }: PageRequest, booking: Booking): string {
  const standing = sayStanding(booking, { now: house.clock.now(), language, timeZone: place.timeZone });
  return booking.slot === undefined ? standing : `${saySlot(booking.slot, language)}: ${standing}`;
}
