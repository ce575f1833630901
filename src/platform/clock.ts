/** The only way to know what time it is. */
export interface Clock {
  /** Now, to the millisecond. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands where it is put: for tests, imports and the demo's history. */
export interface SetClock extends Clock {
  set(to: Date): void;
  advance(milliseconds: number): void;
}

export function createSetClock(start: Date): SetClock {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    set: (to) => {
      at = to.getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
