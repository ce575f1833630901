/** How many live at the council that is imagined. */
export const residents = 300_000;
/**
 * Requests a resident makes in a year. Los Angeles, whose list has streets, rubbish and trees alone, counts 0.28 (1.13 million
 * in 2017, of 3.98 million people); a council answers for about three times as much.
 */
const requestsEach = 0.9;
/** Assumed: pages that are read without a request, and pages of the desk, for each request. */
const [readEach, deskEach] = [20, 8];

/** When people come: how many of 9,999 requests to Los Angeles in December 2017 (its open data) were made in each hour of the day. */
const byHour = [
  42, 15, 8, 18, 8, 75, 48, 189, 530, 739, 903, 904, 742, 797, 1065, 1088, 847, 640, 358, 377, 207, 150, 149, 100,
];
const all = byHour.reduce((sum, each) => sum + each, 0);

/** What comes in one hour. */
export interface HourOfLoad {
  readonly requests: number;
  readonly pages: number;
  readonly desk: number;
}

/** A working day's load, hour by hour. */
export function deriveDay(people = residents): readonly HourOfLoad[] {
  const requests = (people * requestsEach) / 365;
  return byHour.map((each) => {
    const here = (requests * each) / all;
    return { requests: Math.round(here), pages: Math.round(here * readEach), desk: Math.round(here * deskEach) };
  });
}
