import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { cancelBooking, confirmBooking, listBookingsOf } from '../../bookings/index.js';
import { getService } from '../../services/index.js';
import { findCase } from '../find-case.js';
import { calendarOfField } from './slot-calendar-of.js';

const idIn = (stream: string): string => stream.slice(stream.indexOf(':') + 1);

/** A case whose fee is paid has its time; one that ended gives back what has not been yet. */
async function keep(ctx: Context, { kind, stream, data }: RecordedEntry): Promise<void> {
  const isPaid = kind === 'charge.paid';
  const named = isPaid ? (data.charge as { case_id?: unknown } | undefined)?.case_id : idIn(stream);
  const id = readId<'case'>(String(named));
  const one = id && (await findCase(ctx, { id }));
  if (!one) return;
  const bookings = await listBookingsOf(ctx, one.id);
  if (bookings.length === 0) return;
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const now = ctx.clock.now();
  for (const booking of bookings) {
    const calendar = calendarOfField(declaration, booking.field);
    if (!calendar) continue;
    if (isPaid && booking.state === 'held') await confirmBooking(ctx, calendar, booking.id);
    const isYetToBe = booking.startsAt === undefined || booking.startsAt > now;
    if (!isPaid && isYetToBe) await cancelBooking(ctx, calendar, { booking: booking.id, why: 'case-ended' });
  }
}

/** Keeps bookings by what the record says of their cases. */
export const keepBookings: Follower = {
  name: 'keep-bookings',
  kinds: ['charge.paid', 'case.closed'],
  async handle(ctx, entries) {
    for (const entry of entries) {
      await keep(ctx, entry);
      await ctx.writes.flush();
    }
  },
};
