const day = 86_400_000;

/** The years that expressions count in, which bounds the work of every date function. */
const years = { first: 1800, last: 2300 };

/** Days since 1970 of 'YYYY-MM-DD'; throws when there is no such date or it lies outside 1800 to 2300. */
export function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const number = Date.parse(`${date}T00:00:00Z`) / day;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !Number.isInteger(number) || dateOfDay(number) !== date) {
    throw new RangeError('There is no such date.');
  }
  if (year < years.first || year > years.last) throw new RangeError('Too far away.');
  return number;
}

export function dateOfDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

export function isDate(date: string): boolean {
  try {
    dayNumber(date);
    return true;
  } catch {
    return false;
  }
}

/** Whole years from `born` to `on`; someone born on 29 February is a year older on 1 March in a common year. */
export function yearsBetween(born: string, on: string): number {
  dayNumber(born);
  dayNumber(on);
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
