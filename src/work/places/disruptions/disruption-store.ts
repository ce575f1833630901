import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Disruption, DisruptionId } from './disruption.js';

interface DisruptionRow {
  readonly id: DisruptionId;
  readonly says_en: string;
  readonly says_cy: string;
  readonly streets: readonly string[];
  readonly area: string | null;
  readonly services: readonly string[];
  readonly from_day: string;
  readonly until_day: string;
  readonly declared_by: PersonId;
  readonly declared_at: Date;
  readonly ended_by: PersonId | null;
  readonly ended_at: Date | null;
  readonly version: number;
}

const columns = `id, says_en, says_cy, streets, area, services, from_day::text as from_day, until_day::text as until_day, declared_by,
  declared_at, ended_by, ended_at, version`;

const toDisruption = (row: DisruptionRow): Disruption => ({
  ...{ id: row.id, says: { en: row.says_en, cy: row.says_cy }, streets: row.streets, area: row.area ?? undefined },
  ...{ services: row.services, from: row.from_day, until: row.until_day, version: row.version },
  ...{ declaredBy: row.declared_by, declaredAt: row.declared_at },
  ...{ endedBy: row.ended_by ?? undefined, endedAt: row.ended_at ?? undefined },
});

export function insertDisruption(ctx: Context, one: Disruption): void {
  ctx.writes.run(
    `insert into places.disruption (place_id, id, says_en, says_cy, streets, area, services, from_day, until_day, declared_by,
       declared_at, version)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7::jsonb, $8::date, $9::date, $10::uuid, $11::timestamptz, $12::int)`,
    [
      ...[ctx.place, one.id, one.says.en, one.says.cy, JSON.stringify(one.streets), one.area ?? null],
      ...[JSON.stringify(one.services), one.from, one.until, one.declaredBy, one.declaredAt, one.version],
    ],
  );
}

export function writeEnded(ctx: Context, { id, endedBy, endedAt, version }: Disruption): void {
  ctx.writes.run(
    'update places.disruption set ended_by = $3, ended_at = $4, version = $5 where place_id = $1 and id = $2',
    [ctx.place, id, endedBy ?? null, endedAt ?? null, version],
  );
}

/** One, held until the act ends. */
export async function holdDisruption(ctx: Context, id: DisruptionId): Promise<Disruption | undefined> {
  const text = `select ${columns} from places.disruption where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<DisruptionRow>('places_hold_disruption', text, [ctx.place, id]);
  return row && toDisruption(row);
}

export async function readDisruption(ctx: Context, id: DisruptionId): Promise<Disruption | undefined> {
  const text = `select ${columns} from places.disruption where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<DisruptionRow>('places_disruption', text, [ctx.place, id]);
  return row && toDisruption(row);
}

/** Those that nobody ended, the newest first; with `ended` the newest of all. */
export async function readDisruptions(ctx: Context, how: { readonly ended: boolean }): Promise<readonly Disruption[]> {
  const text = `select ${columns} from places.disruption where place_id = $1 and ($2 or ended_at is null)
    order by declared_at desc, id desc limit 200`;
  return (await ctx.prepared<DisruptionRow>('places_disruptions', text, [ctx.place, how.ended])).map(toDisruption);
}
