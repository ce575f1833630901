import type { Canonical } from '../../platform/canonical-json.js';
import type { Sealed } from '../../platform/sealed/index.js';
import { type Calendar, dateAt, type LocalDate, type WorkingClock } from '../places/index.js';

/** An open or internal answer, or a released value, as canonical JSON can hold it: sealed answers are never one. */
export type PlainAnswer = Canonical;

/** Parsed answers by field, open ones sealed too; a question that was not asked or was passed over is left out. */
export type Answers = Readonly<Record<string, Sealed<unknown>>>;

/** When and where expressions are asked. */
export interface Asking {
  /** The date in the place. */
  readonly today: LocalDate;
  /** The days on which the place works. */
  readonly calendar: Calendar;
  readonly timeZone: string;
}

/** The asking of a moment by a place's clock. Pure. */
export const askingAt = ({ calendar, timeZone }: WorkingClock, at: Date): Asking => ({
  today: dateAt(timeZone, at),
  calendar,
  timeZone,
});
