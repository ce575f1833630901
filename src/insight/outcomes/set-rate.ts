import { appendEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { countRates, insertRate } from './cost-store.js';

/** A team's loaded hourly rate from a date ('2026-04-01') on: a fact that finance gives, in whole pence. */
export interface TeamRate {
  readonly team: string;
  readonly validFrom: string;
  readonly pencePerHour: number;
}

/** Sets a team's rate. Refuses a rate that is not a whole number of pence above nothing. */
export async function setRate(ctx: Context, rate: TeamRate): Promise<Outcome<TeamRate, 'not-a-rate'>> {
  if (!Number.isSafeInteger(rate.pencePerHour) || rate.pencePerHour <= 0) return refuse('not-a-rate');
  insertRate(ctx, rate);
  appendEntry(ctx, {
    stream: `rate:${rate.team}`,
    version: (await countRates(ctx, rate.team)) + 1,
    kind: 'rate.set',
    data: { team: rate.team, valid_from: rate.validFrom, pence_per_hour: rate.pencePerHour },
  });
  return done(rate);
}
