export { type Booking, type BookingId, isStanding } from './booking/booking.js';
export { cancelBooking } from './booking/cancel-booking.js';
export { type ChangeRefusal, changeBooking, mayStillChange } from './booking/change-booking.js';
export { confirmBooking } from './booking/confirm-booking.js';
export { makeBooking } from './booking/make-booking.js';
export { endOffers, offerFreed } from './booking/offer-freed.js';
export { type SlotRefusal, takeSlot } from './booking/take-slot.js';
export { bookingsRebuilt } from './bookings-rebuilt.js';
export {
  readBookingsOf as listBookingsOf,
  readClosures as listClosures,
  readDay as listDay,
} from './bookings-store.js';
export { listFree } from './calendars/list-free.js';
export { shutDay } from './calendars/shut-day.js';
export type { Slot, SlotCalendar } from './calendars/slot-calendar.js';
export { writeCalendar } from './write-calendar.js';
