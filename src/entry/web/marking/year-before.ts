/** The moment from which a year's evidence is counted. */
export const yearBefore = (now: Date): Date => new Date(now.getTime() - 365 * 24 * 3_600_000);
