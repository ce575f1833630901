/** A moment as GeoReport has it: to the second, with its zone. */
export const secondsOf = (at: Date): string => `${at.toISOString().slice(0, -5)}Z`;
