import { fill, formatMoment, type Language } from '../../../platform/language/index.js';
import type { Booking } from '../../../work/bookings/index.js';
import { bookingWords } from './words.js';

/** How a booking stands, in words. */
export function sayStanding(
  { state, until }: Booking,
  { now, language, timeZone }: { readonly now: Date; readonly language: Language; readonly timeZone: string },
): string {
  const isOver = until !== undefined && until <= now;
  const said = state === 'held' && isOver ? bookingWords.heldOver : bookingWords[state];
  return fill(said[language], { until: until ? formatMoment(until, language, timeZone) : '' });
}
