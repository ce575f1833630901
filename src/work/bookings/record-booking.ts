import { appendEntry, type RecordableData } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import type { Booking } from './booking/booking.js';
import { writeBooking } from './bookings-store.js';

export type BookingKind =
  | 'booking.made'
  | 'booking.confirmed'
  | 'booking.changed'
  | 'booking.offered'
  | 'booking.offer-over'
  | 'booking.lost'
  | 'booking.cancelled';

const iso = (at: Date | undefined): string | null => at?.toISOString() ?? null;

/** Writes a booking and its entry, which are made of the same. `why` is a code. */
export function recordBooking(ctx: Context, after: Booking, kind: BookingKind, why?: string): Booking {
  const isNew = kind === 'booking.made';
  const row = {
    ...{ calendar: after.calendar, case_id: after.case, reference: after.reference, field: after.field },
    ...{ state: after.state, slot: after.slot ?? null, starts_at: iso(after.startsAt), ends_at: iso(after.endsAt) },
    ...{ until: iso(after.until), made_at: iso(after.madeAt), sequence: after.sequence },
  };
  const version = isNew ? 1 : after.version + 1;
  writeBooking(ctx, { id: after.id, ...row, version }, isNew);
  const data: RecordableData = { booking: row, ...(why === undefined ? {} : { why }) };
  appendEntry(ctx, { stream: `booking:${after.id}`, version, kind, data });
  return { ...after, version };
}
