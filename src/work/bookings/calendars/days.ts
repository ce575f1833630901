import { startOfDay } from '../../places/index.js';

/** A day of the place: when it begins, and how far its clock is from UTC. */
export interface LocalDay {
  readonly date: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly begins: number;
  /** Whether the clock is changed on it, so that times cannot be added up. */
  readonly isChanged: boolean;
  /** '+01:00' at its beginning. */
  readonly offset: string;
}

const dayLength = 86_400_000;
const most = 4000;
const known = new Map<string, LocalDay>();

const toDate = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

function sayOffset(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function read(number: number, timeZone: string): LocalDay {
  const date = toDate(number);
  const begins = startOfDay(date, timeZone)?.getTime() ?? 0;
  const ends = startOfDay(date, timeZone, 1)?.getTime() ?? 0;
  return {
    ...{ date, begins, weekday: (((number + 3) % 7) + 7) % 7, isChanged: ends - begins !== dayLength },
    offset: sayOffset((number * dayLength - begins) / 60_000),
  };
}

/** So many days from a date on; remembered, since a time zone is slow to ask and a page asks for months. */
export function listDays(from: string, days: number, timeZone: string): readonly LocalDay[] {
  const first = Date.parse(`${from}T00:00:00Z`) / dayLength;
  if (!Number.isInteger(first) || toDate(first) !== from) throw new RangeError('A date is YYYY-MM-DD and exists.');
  return Array.from({ length: days }, (_, at) => {
    const name = `${timeZone} ${first + at}`;
    const day = known.get(name) ?? read(first + at, timeZone);
    if (known.size >= most) known.clear();
    known.set(name, day);
    return day;
  });
}
