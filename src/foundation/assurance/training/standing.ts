import type { TrainingModule } from './module.js';

/** How long a shift that began in date may still be worked after the training ended. The one place that says so. */
export const shiftHours = 4;
/** How long a duty manager's waiver lasts. */
export const waiverHours = 24;
/** Days before the end at which an officer is told of it. */
const forecastDays = [30, 14, 3] as const;

type ForecastDays = (typeof forecastDays)[number];

const hour = 3_600_000;
export const day = 24 * hour;

/** What the database knows of one officer and one handling. */
export interface TrainingFacts {
  /** Passed results by edition: until when the newest counts by itself. */
  readonly results: readonly { readonly edition: string; readonly until: Date }[];
  readonly waivedUntil: Date | undefined;
  /** Since when the place has the edition that it has now; undefined until it was noted. */
  readonly edition: { readonly edition: string; readonly since: Date } | undefined;
}

type TrainingState = 'in-date' | 'waived' | 'shift' | 'lapsed' | 'none';

/** How an officer stands with the training for one handling. */
export interface TrainingStanding {
  readonly module: TrainingModule;
  readonly state: TrainingState;
  /** Whether they may open what is marked so now. */
  readonly counts: boolean;
  /** When their training ends or ended; undefined for whoever never passed. */
  readonly until: Date | undefined;
  /** When a waiver or a shift is over. */
  readonly over: Date | undefined;
  /** Whether it ends because the training was changed after they took it. */
  readonly isOutdated: boolean;
  /** Of 30, 14 and 3 days the fewest within which it ends; undefined while there is longer, and after the end. */
  readonly forecast: ForecastDays | undefined;
}

/** Until when a result counts: an older edition's is cut short, `graceDays` after the new one came. */
function endOf(
  module: TrainingModule,
  { edition }: TrainingFacts,
  result: TrainingFacts['results'][number],
  now: Date,
) {
  if (result.edition === module.edition) return result.until;
  const came = edition?.edition === module.edition ? edition.since : now;
  const grace = new Date(came.getTime() + module.graceDays * day);
  return grace < result.until ? grace : result.until;
}

/** The next of the forecasts that has come due. */
export function forecastOf(until: Date | undefined, now: Date): ForecastDays | undefined {
  const left = until ? until.getTime() - now.getTime() : 0;
  return left > 0 ? forecastDays.findLast((days) => left <= days * day) : undefined;
}

/** Pure. `shiftSince` is when the officer's session began; somebody who is not at work has no shift to finish. */
export function standingOf(
  module: TrainingModule,
  facts: TrainingFacts,
  now: Date,
  shiftSince?: Date,
): TrainingStanding {
  const ends = facts.results
    .map((result) => ({ end: endOf(module, facts, result, now), isOutdated: result.edition !== module.edition }))
    .sort((a, b) => b.end.getTime() - a.end.getTime());
  const [best] = ends;
  const until = best?.end;
  const shared = { module, until, isOutdated: best?.isOutdated ?? false, forecast: forecastOf(until, now) };
  if (until && until > now) return { ...shared, state: 'in-date', counts: true, over: undefined };
  const { waivedUntil } = facts;
  if (waivedUntil && waivedUntil > now) return { ...shared, state: 'waived', counts: true, over: waivedUntil };
  const over = until && new Date(until.getTime() + shiftHours * hour);
  if (until && over && shiftSince && shiftSince < until && now < over) {
    return { ...shared, state: 'shift', counts: true, over };
  }
  return { ...shared, state: until ? 'lapsed' : 'none', counts: false, over: undefined };
}
