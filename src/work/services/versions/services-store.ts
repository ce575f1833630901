import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

/** A version and the newest one of its service, by number and digest. */
export interface VersionPair {
  readonly version: number;
  readonly digest: Buffer;
  readonly newest: number;
  readonly newest_digest: Buffer;
}

const pair = `
  o.version, o.digest, n.version as newest, n.digest as newest_digest
    from services.service s
    join services.version n on n.place_id = s.place_id and n.service = s.service and n.version = s.current_version
    join services.version o on o.place_id = s.place_id and o.service = s.service`;

/** The version of that number, or the newest when it is null. */
export async function readVersion(
  ctx: Context,
  service: string,
  version: number | null,
): Promise<VersionPair | undefined> {
  const text = `select ${pair} and o.version = coalesce($3::int, s.current_version)
    where s.place_id = $1 and s.service = $2`;
  const [row] = await ctx.prepared<VersionPair>('service_version', text, [ctx.place, service, version]);
  return row;
}

export function readNewestVersions(ctx: Context): Promise<readonly (VersionPair & { readonly service: string })[]> {
  const text = `select s.service, ${pair} and o.version = s.current_version where s.place_id = $1 order by s.service`;
  return ctx.prepared('services_newest', text, [ctx.place]);
}

/** The declaration of a version exactly as it was published. */
export async function readSource(ctx: Context, service: string, version: number): Promise<string> {
  const text = 'select source from services.version where place_id = $1 and service = $2 and version = $3';
  const [row] = await ctx.prepared<{ source: string }>('service_source', text, [ctx.place, service, version]);
  if (!row) throw new Error(`The service ${service} has no version ${version} in this place.`);
  return row.source;
}

export function readPublished(
  ctx: Context,
  service: string,
): Promise<readonly { readonly version: number; readonly publishedAt: Date }[]> {
  const text = `select version, published_at as "publishedAt" from services.version
    where place_id = $1 and service = $2 order by version`;
  return ctx.prepared('service_published', text, [ctx.place, service]);
}

/** Every version of every service of a place. */
export function readVersions(
  ctx: Context,
): Promise<readonly { readonly service: string; readonly version: number; readonly digest: Buffer }[]> {
  const text = `select service, version, digest from services.version where place_id = $1 order by service, version`;
  return ctx.prepared('services_versions', text, [ctx.place]);
}

/** Every version of the services of a place that have more than one, oldest first. */
export function readSuccessive(
  ctx: Context,
): Promise<
  readonly { readonly service: string; readonly version: number; readonly digest: Buffer; readonly at: Date }[]
> {
  const text = `select v.service, v.version, v.digest, v.published_at as at
    from services.service s join services.version v on v.place_id = s.place_id and v.service = s.service
    where s.place_id = $1 and s.current_version > 1 order by v.service, v.version`;
  return ctx.prepared('services_successive', text, [ctx.place]);
}

export interface NewVersion {
  readonly service: string;
  readonly version: number;
  readonly source: string;
  readonly digest: Buffer;
  readonly publishedAt: Date;
}

/** Adds a version and makes it the newest; the key refuses a second of the same number. */
export function insertVersion(ctx: Context, { service, version, source, digest, publishedAt }: NewVersion): void {
  ctx.writes.insert('services.version', {
    place_id: ctx.place,
    service,
    version,
    source,
    digest,
    published_at: publishedAt,
  });
  ctx.writes.run(
    `insert into services.service (place_id, service, current_version) values ($1, $2, $3)
     on conflict (place_id, service) do update set current_version = excluded.current_version`,
    [ctx.place, service, version],
  );
}

export interface StoredVersion {
  readonly service: string;
  readonly version: number;
  readonly source: string;
  readonly digest: Buffer;
}

/** Every version of a place, whole, service by service. */
export async function listVersions(db: Db, place: PlaceId): Promise<readonly StoredVersion[]> {
  const { rows } = await sql<StoredVersion>`
    select service, version, source, digest from services.version where place_id = ${place} order by service, version`.execute(
    db,
  );
  return rows;
}
