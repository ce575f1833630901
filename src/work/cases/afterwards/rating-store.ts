import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';

export const scores = [1, 2, 3, 4, 5] as const;
/** 5 very satisfied, 1 very dissatisfied. */
export type Score = (typeof scores)[number];

export interface Rating {
  readonly case: CaseId;
  readonly service: string;
  readonly serviceVersion: number;
  readonly score: Score;
  readonly ratedAt: Date;
  readonly version: number;
}

export async function readRating(
  ctx: Context,
  one: CaseId,
): Promise<{ readonly score: Score; readonly version: number } | undefined> {
  const text = 'select score, version from cases.rating where place_id = $1 and case_id = $2';
  const [row] = await ctx.prepared<{ score: Score; version: number }>('rating_of_case', text, [ctx.place, one]);
  return row;
}

export function writeRating(ctx: Context, rating: Rating): void {
  ctx.writes.run(
    `insert into cases.rating (place_id, case_id, service, service_version, score, rated_at, version)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (place_id, case_id)
       do update set score = excluded.score, rated_at = excluded.rated_at, version = excluded.version`,
    [...[ctx.place, rating.case, rating.service, rating.serviceVersion, rating.score, rating.ratedAt], rating.version],
  );
}

export interface ScoreCount {
  readonly version: number;
  readonly score: Score;
  readonly times: number;
}

export function readScores(ctx: Context, service: string): Promise<readonly ScoreCount[]> {
  const text = `select service_version as version, score, count(*)::int as times from cases.rating
    where place_id = $1 and service = $2 group by service_version, score order by service_version, score`;
  return ctx.prepared('scores_of_service', text, [ctx.place, service]);
}
