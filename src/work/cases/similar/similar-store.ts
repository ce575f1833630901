import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { PlainAnswer } from '../../services/index.js';
import { type CaseRow, caseColumns } from '../case-store.js';
import { cellsAround, type Spot } from '../near/spot.js';

interface Asked {
  readonly service: string;
  readonly except: CaseId;
  readonly since: Date;
  /** Answers that must be alike. */
  readonly alike: Readonly<Record<string, PlainAnswer>>;
  /** Of so many, the newest, those that are alike are found. */
  readonly most: number;
}

export interface SimilarRow extends CaseRow, Partial<Spot> {
  readonly weighed: number;
}

const columns = caseColumns
  .split(',')
  .map((column) => `c.${column.trim()}`)
  .join(', ');

/** Cases of a service since a moment with the same answers, of the newest so many: the newest first, each with how many were weighed. */
export function readAlike(ctx: Context, asked: Asked): Promise<readonly SimilarRow[]> {
  const text = `with newest as materialized (
      select * from cases."case" where place_id = $1 and service = $2 and opened_at >= $3 and id <> $4
      order by opened_at desc, id desc limit $6)
    select ${columns}, (select count(*)::int from newest) as weighed from newest c
    where c.fields @> $5::jsonb order by c.opened_at desc, c.id desc`;
  const { service, since, except, alike, most } = asked;
  return ctx.prepared('cases_alike', text, [ctx.place, service, since, except, JSON.stringify(alike), most]);
}

/** The same of those that lie around a spot. */
export function readAlikeAround(
  ctx: Context,
  asked: Asked,
  { spot, metres }: { readonly spot: Spot; readonly metres: number },
): Promise<readonly SimilarRow[]> {
  const { from, to } = cellsAround(spot, metres);
  const text = `with newest as materialized (
      select c.*, l.north, l.east from cases.located l join cases."case" c on c.place_id = $1 and c.id = l.case_id
      where l.place_id = $1 and l.service = $2 and l.cell_north between $7 and $8 and l.cell_east between $9 and $10
        and c.opened_at >= $3 and c.id <> $4
      order by c.opened_at desc, c.id desc limit $6)
    select ${columns}, c.north, c.east, (select count(*)::int from newest) as weighed from newest c
    where c.fields @> $5::jsonb order by c.opened_at desc, c.id desc`;
  const { service, since, except, alike, most } = asked;
  const cells = [from.cell_north, to.cell_north, from.cell_east, to.cell_east];
  return ctx.prepared('cases_alike_around', text, [
    ...[ctx.place, service, since, except, JSON.stringify(alike), most, ...cells],
  ]);
}
