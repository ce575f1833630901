import { startOfDay } from '../../../../work/places/index.js';

export interface Day {
  readonly date: string;
  readonly from: Date;
  readonly to: Date;
}

/** A day of the place's own clock, 23, 24 or 25 hours long; undefined for what is no date. */
export function readDay(text: string, timeZone: string): Day | undefined {
  const from = startOfDay(text, timeZone, 0);
  const to = startOfDay(text, timeZone, 1);
  return from && to && { date: text, from, to };
}
