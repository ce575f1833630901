import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { makeBooking, type Slot, type SlotCalendar, takeSlot } from '../../bookings/index.js';
import { type Answers, type Compiled, plainAnswers, waitingSlot } from '../../services/index.js';
import type { Case } from '../case.js';
import { calendarOfField } from './slot-calendar-of.js';

/** What one question of a request books: a time, or a place among those who wait. */
export interface Taken {
  readonly field: string;
  readonly calendar: SlotCalendar;
  readonly slot: Slot | undefined;
}

/**
 * Takes every time that the answers book, until the act ends. Nothing is written yet, so that a request whose time was just taken is
 * refused whole: `slot-taken`, with its field.
 */
export async function takeSlots(
  ctx: Context,
  service: Compiled,
  answers: Answers,
): Promise<Outcome<readonly Taken[], 'slot-taken'>> {
  const taken: Taken[] = [];
  for (const [field, value] of Object.entries(plainAnswers(service, answers))) {
    const calendar = calendarOfField(service.declaration, field);
    if (!calendar || typeof value !== 'string') continue;
    if (value === waitingSlot && calendar.offer !== undefined) {
      taken.push({ field, calendar, slot: undefined });
      continue;
    }
    const one = await takeSlot(ctx, calendar, { value });
    if (!one.ok) return refuse('slot-taken', { field });
    taken.push({ field, calendar, slot: one.value });
  }
  return done(taken);
}

/** Writes the bookings of a case that opens, in the act that took their times. */
export function bookSlots(ctx: Context, one: Case, taken: readonly Taken[], isPaidFor: boolean): void {
  for (const { field, calendar, slot } of taken)
    makeBooking(ctx, calendar, { case: one.id, reference: one.reference, field, slot, isPaidFor });
}
