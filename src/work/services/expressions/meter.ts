import { noResult } from './no-result.js';

/** More work than any honest expression does: a run that would do more ends without a result. */
const most = 20_000_000;

/** Counts what one run does beyond stepping through its at most 200 nodes. */
export interface Meter {
  reset(): void;
  /** Throws once a run has spent too much. A step is about a nanosecond. */
  spend(steps: number): void;
}

export function createMeter(): Meter {
  let spent = 0;
  return {
    reset() {
      spent = 0;
    },
    spend(steps) {
      spent += steps;
      if (spent > most) throw noResult;
    },
  };
}
