import type { Context } from '../../../platform/context.js';
import { listFree } from '../../bookings/index.js';
import { calendarOfField } from '../../cases/index.js';
import { waitingSlot } from '../../services/index.js';
import type { Underway } from '../open-journey.js';

/** Whether a time may be booked now; nothing chosen is nothing to book. It is taken, and counted again, when the request is sent. */
export async function isStillFree(
  ctx: Context,
  { service }: Underway,
  field: string,
  value: unknown,
): Promise<boolean> {
  if (value === undefined) return true;
  const calendar = calendarOfField(service.declaration, field);
  if (!calendar || typeof value !== 'string') return false;
  if (value === waitingSlot) return calendar.offer !== undefined;
  const free = await listFree(ctx, calendar, { from: value.slice(0, 10), most: 200 });
  return free.some((slot) => slot.value === value);
}
