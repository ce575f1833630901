import type { CaseId, Id } from '../../../platform/ids.js';

export type BookingId = Id<'booking'>;

/**
 * `held` while its person pays, `booked`; `waiting` for a time, `offered` one that freed; `lost` where the hold ended before the money
 * came; or `cancelled`.
 */
export type BookingState = 'held' | 'booked' | 'waiting' | 'offered' | 'lost' | 'cancelled';

/** What one request books by one question. */
export interface Booking {
  readonly id: BookingId;
  readonly calendar: string;
  readonly case: CaseId;
  readonly reference: string;
  readonly field: string;
  readonly state: BookingState;
  /** As the calendar calls it; undefined while one waits. */
  readonly slot: string | undefined;
  readonly startsAt: Date | undefined;
  readonly endsAt: Date | undefined;
  /** Until when it is held or offered. */
  readonly until: Date | undefined;
  readonly madeAt: Date;
  /** How often its time was changed: calendars of people go by it (RFC 5545, SEQUENCE). */
  readonly sequence: number;
  /** Of the stream 'booking:ID'. */
  readonly version: number;
}

/** Whether it keeps a place of its time at that moment: a hold that is over keeps none. */
export const isStanding = ({ state, until }: Pick<Booking, 'state' | 'until'>, now: Date): boolean =>
  state === 'booked' || ((state === 'held' || state === 'offered') && until !== undefined && until > now);
