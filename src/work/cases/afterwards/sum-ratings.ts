import type { Context } from '../../../platform/context.js';
import { readScores } from './rating-store.js';

/** What people said of a service: how many, and how many of them were satisfied or very satisfied. */
export interface Satisfaction {
  readonly asked: number;
  readonly satisfied: number;
}

/** Of all who ever said; nothing is told of fewer than ten, whose words would be theirs alone. */
const fewest = 10;

/** How satisfied people were with what became of it, over all versions; undefined while fewer than ten have said. */
export async function sumRatings(ctx: Context, service: string): Promise<Satisfaction | undefined> {
  const scores = await readScores(ctx, service);
  const sum = (some: typeof scores) => some.reduce((total, { times }) => total + times, 0);
  const asked = sum(scores);
  return asked < fewest ? undefined : { asked, satisfied: sum(scores.filter(({ score }) => score >= 4)) };
}
