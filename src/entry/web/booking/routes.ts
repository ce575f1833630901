import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitCaseBooking, viewCaseBooking } from './desk/case.js';
import { submitShutDay, viewBookings } from './desk/page.js';
import { submitBooking, viewBooking, viewBookingFile } from './own/page.js';

const own = { access: 'public', knowsResident: true, isForOthersToo: true } as const;

/** What is booked, by whoever has the reference; changed by whoever gave the address, has it in their account, or works on it. */
export const bookingRoutes: readonly Route[] = [
  { method: 'GET', path: paths.booking(':reference'), ...own, handle: viewBooking, perMinute: 60 },
  { method: 'POST', path: paths.booking(':reference'), ...own, handle: submitBooking, perMinute: 20 },
  { method: 'GET', path: paths.bookingFile(':reference'), ...own, handle: viewBookingFile, perMinute: 60 },
  { method: 'GET', path: paths.bookings, access: 'staff', handle: viewBookings },
  { method: 'POST', path: paths.bookings, access: 'staff', handle: submitShutDay, perMinute: 60 },
  { method: 'GET', path: paths.caseBooking(':id'), access: 'staff', handle: viewCaseBooking },
  { method: 'POST', path: paths.caseBooking(':id'), access: 'staff', handle: submitCaseBooking, perMinute: 60 },
];
