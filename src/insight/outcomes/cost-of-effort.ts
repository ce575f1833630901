/**
 * What timed work cost, in whole pence, rounded to the nearest and halves up.
 * `pencePerHour` is the team's loaded rate on the day that the work began.
 */
export function costOfEffort(seconds: number, pencePerHour: number): number {
  return Math.floor((seconds * pencePerHour + 1800) / 3600);
}
