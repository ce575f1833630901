import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { ServiceStanding, ServiceState } from './standing.js';

interface StandingRow {
  readonly service: string;
  readonly state: ServiceState;
  readonly why_en: string | null;
  readonly why_cy: string | null;
  readonly until: string | null;
  readonly instead: string | null;
  readonly version: number;
}

const columns = 'service, state, why_en, why_cy, until::text as until, instead, version';

const toStanding = ({ service, state, why_en, why_cy, until, instead, version }: StandingRow): ServiceStanding => ({
  ...{ service, state, version, until: until ?? undefined, instead: instead ?? undefined },
  why: why_en !== null && why_cy !== null ? { en: why_en, cy: why_cy } : undefined,
});

export async function readStanding(ctx: Context, service: string): Promise<ServiceStanding | undefined> {
  const text = `select ${columns} from services.standing where place_id = $1 and service = $2`;
  const [row] = await ctx.prepared<StandingRow>('services_standing', text, [ctx.place, service]);
  return row && toStanding(row);
}

/** Every service of the place that takes no new requests. */
export async function readClosed(ctx: Context): Promise<readonly ServiceStanding[]> {
  const text = `select ${columns} from services.standing where place_id = $1 and state <> 'open' order by service`;
  return (await ctx.prepared<StandingRow>('services_closed', text, [ctx.place])).map(toStanding);
}

export function writeStanding(
  ctx: Context,
  { service, state, why, until, instead, version }: ServiceStanding,
  by: PersonId,
): void {
  ctx.writes.run(
    `insert into services.standing (place_id, service, state, why_en, why_cy, until, instead, changed_by, changed_at, version)
     values ($1, $2, $3, $4, $5, $6::date, $7, $8::uuid, $9::timestamptz, $10::int)
     on conflict (place_id, service) do update
        set state = excluded.state, why_en = excluded.why_en, why_cy = excluded.why_cy, until = excluded.until,
            instead = excluded.instead, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
            version = excluded.version`,
    [
      ...[ctx.place, service, state, why?.en ?? null, why?.cy ?? null, until ?? null, instead ?? null],
      ...[by, ctx.clock.now(), version],
    ],
  );
}
