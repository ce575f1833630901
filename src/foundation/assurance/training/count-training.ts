import type { Context } from '../../../platform/context.js';
import { countIncidents } from './count-understanding.js';
import { listTeamTraining } from './list-team-training.js';
import { day } from './standing.js';
import { readWaiversSince } from './training-store.js';

/** How well a place keeps to its training: numbers only, for anybody to read. */
export interface TrainingCounts {
  readonly officers: number;
  readonly inDate: number;
  /** Days on which an officer was let work without training, in the last 30 days and the last 365. */
  readonly waiversInMonth: number;
  readonly waiversInYear: number;
  /** Texts marked above OFFICIAL that were entered and not kept, in the last 365 days. */
  readonly incidents: number;
}

export async function countTraining(ctx: Context): Promise<TrainingCounts> {
  const now = ctx.clock.now().getTime();
  const lines = await listTeamTraining(ctx);
  const untrained = new Set(lines.flatMap(({ person, standing }) => (standing.state === 'in-date' ? [] : [person])));
  const officers = new Set(lines.map(({ person }) => person));
  const waivers = await readWaiversSince(ctx, new Date(now - 365 * day));
  return {
    officers: officers.size,
    inDate: officers.size - untrained.size,
    waiversInMonth: waivers.filter(({ since }) => since.getTime() >= now - 30 * day).length,
    waiversInYear: waivers.length,
    incidents: (await countIncidents(ctx)).all,
  };
}
