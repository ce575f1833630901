import type { Context } from '../../../platform/context.js';
import { listBookingsOf, mayStillChange } from '../../../work/bookings/index.js';
import { type Case, calendarOfField, isClaimable, isOwnCase } from '../../../work/cases/index.js';
import { askSlotsFrom } from '../../../work/journeys/index.js';
import { getService } from '../../../work/services/index.js';

/** A case's bookings with the times that each could change to; undefined where it booked nothing. */
export async function loadBooking(ctx: Context, one: Case, later: string | undefined) {
  const bookings = await listBookingsOf(ctx, one.id);
  const [booking] = bookings;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const calendar = booking && calendarOfField(declaration, booking.field);
  if (!booking || !calendar) return undefined;
  const now = ctx.clock.now();
  return {
    ...{ booking, declaration, one, now },
    mayChange: booking.state !== 'cancelled' && one.closedAt === undefined && mayStillChange(calendar, booking, now),
    slots: await askSlotsFrom(ctx, declaration, booking.field, later),
    isOwn: await isOwnCase(ctx, declaration, one),
    hasEmail: isClaimable(declaration),
  };
}

export type LoadedBooking = NonNullable<Awaited<ReturnType<typeof loadBooking>>>;
