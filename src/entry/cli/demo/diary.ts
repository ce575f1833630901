import { addWorkingDays, type Calendar, type LocalDate } from '../../../work/places/index.js';

/** Who does what when: no officer of the demonstration is ever in two places at once. */
export interface Diary {
  /** The officer's next free moment in that half of the `days`-th working day after `from`, taken for `minutes`. */
  book(officer: string, from: Date, days: number, half: Half, minutes: number): Date;
}

type Half = 'morning' | 'afternoon';

/** Minutes after midnight at which each half begins. */
const begins = { morning: 8 * 60 + 30, afternoon: 12 * 60 + 45 } as const satisfies Record<Half, number>;
const minute = 60_000;

/** The same day in London, since everything happens between seven and ten. */
export const dateOf = (at: Date): LocalDate => at.toISOString().slice(0, 10);

const midnight = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** An empty diary. Times are those of the clock in winter: an hour of summer changes nothing in a story. */
export function createDiary(calendar: Calendar): Diary {
  const taken = new Map<string, number>();
  return {
    book(officer, from, days, half, minutes) {
      const date = addWorkingDays(calendar, dateOf(from), days);
      const key = `${officer} ${date} ${half}`;
      const used = taken.get(key) ?? 0;
      taken.set(key, used + minutes + 1);
      return new Date(midnight(date) + (begins[half] + used) * minute);
    },
  };
}
