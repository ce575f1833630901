/** When and for how many something can be booked, as a declaration says it. */
export interface SlotCalendar {
  /** 'SERVICE:CODE'. */
  readonly id: string;
  readonly opens: Readonly<Partial<Record<Weekday, readonly string[] | undefined>>>;
  /** How long one time is; undefined for whole days. */
  readonly minutes: number | undefined;
  /** For how long nothing is booked after each time. */
  readonly rest: number;
  readonly capacity: number;
  /** Minutes before its beginning until which a time may be booked, and until which it may be changed. */
  readonly notice: number;
  readonly changeUntil: number;
  readonly aheadDays: number;
  readonly isOpenOnHolidays: boolean;
  /** Minutes for which a time is held for somebody who pays. */
  readonly hold: number;
  /** Minutes for which a time that frees is offered to somebody who waits; undefined where nobody waits. */
  readonly offer: number | undefined;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Weekday = (typeof weekdays)[number];

/** One time of a calendar. */
export interface Slot {
  /** '2026-03-30T09:00+01:00', or '2026-03-30' for a whole day. */
  readonly value: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
