import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PersonId, PlaceId } from '../../../platform/ids.js';
import { digestOf } from '../versions/compile-source.js';
import type { Neighbour, NeighbourFault, Offer, Run, Shared } from './offer.js';

interface NeighbourRow {
  readonly slug: string;
  readonly key: string;
  readonly url: string;
  readonly added_at: Date;
  readonly ended_at: Date | null;
  readonly asked_at: Date | null;
  readonly fault: NeighbourFault | null;
  readonly runs: readonly Run[];
  readonly version: number;
}

const toNeighbour = (row: NeighbourRow): Neighbour => ({
  ...{ slug: row.slug, key: row.key, url: row.url, addedAt: row.added_at, runs: row.runs, version: row.version },
  ...{ endedAt: row.ended_at ?? undefined, askedAt: row.asked_at ?? undefined, fault: row.fault ?? undefined },
});

const neighbours = `select slug, key, url, added_at, ended_at, asked_at, fault, runs, version
  from services.neighbour where place_id = $1`;

/** Every place that is or was read, by its name. */
export async function readNeighbours(ctx: Context): Promise<readonly Neighbour[]> {
  return (await ctx.prepared<NeighbourRow>('services_neighbours', `${neighbours} order by slug`, [ctx.place])).map(
    toNeighbour,
  );
}

/** One, kept from others until the act ends. */
export async function takeNeighbour(ctx: Context, slug: string): Promise<Neighbour | undefined> {
  const text = `${neighbours} and slug = $2 for update`;
  const [row] = await ctx.prepared<NeighbourRow>('services_take_neighbour', text, [ctx.place, slug]);
  return row && toNeighbour(row);
}

/** Writes whom we read, and by which key: anew, or again with another key or address. */
export function writeNeighbour(
  ctx: Context,
  one: { readonly slug: string; readonly key: string; readonly url: string; readonly version: number },
  by: PersonId,
): void {
  ctx.writes.run(
    `insert into services.neighbour (place_id, slug, key, url, added_by, added_at, runs, version)
     values ($1, $2, $3, $4, $5::uuid, $6::timestamptz, '[]'::jsonb, $7::int)
     on conflict (place_id, slug) do update
        set key = excluded.key, url = excluded.url, added_by = excluded.added_by, added_at = excluded.added_at,
            ended_at = null, fault = null, version = excluded.version`,
    [ctx.place, one.slug, one.key, one.url, by, ctx.clock.now(), one.version],
  );
}

export function endNeighbourRow(ctx: Context, slug: string, version: number): void {
  ctx.writes.run(
    `update services.neighbour set ended_at = $3::timestamptz, version = $4::int where place_id = $1 and slug = $2`,
    [ctx.place, slug, ctx.clock.now(), version],
  );
}

/** What was heard when a neighbour was last asked; working state, which nothing rests on. */
export function noteHeard(
  ctx: Context,
  slug: string,
  heard: { readonly fault: NeighbourFault } | { readonly runs: readonly Run[] },
): void {
  const [fault, runs] = 'fault' in heard ? [heard.fault, null] : [null, JSON.stringify(heard.runs)];
  ctx.writes.run(
    `update services.neighbour set asked_at = $3::timestamptz, fault = $4, runs = coalesce($5::jsonb, runs)
      where place_id = $1 and slug = $2`,
    [ctx.place, slug, ctx.clock.now(), fault, runs],
  );
}

export function insertOffer(ctx: Context, one: Omit<Offer, 'foundAt'> & { readonly note: string }, version: number) {
  ctx.writes.insert('services.offer', {
    ...{ place_id: ctx.place, neighbour: one.neighbour, service: one.service, version: one.version },
    ...{ source: one.source, digest: digestOf(one.source), note: one.note, found_at: ctx.clock.now() },
  });
  ctx.writes.run('update services.neighbour set version = $3::int where place_id = $1 and slug = $2', [
    ...[ctx.place, one.neighbour, version],
  ]);
}

const offers = `select neighbour, service, version, source, found_at as "foundAt" from services.offer where place_id = $1`;

/** Every offer, a service's newest version first. */
export const readOffers = (ctx: Context): Promise<readonly Offer[]> =>
  ctx.prepared<Offer>('services_offers', `${offers} order by neighbour, service, version desc`, [ctx.place]);

export async function readOffer(
  ctx: Context,
  { neighbour, service, version }: Pick<Offer, 'neighbour' | 'service' | 'version'>,
): Promise<Offer | undefined> {
  const text = `${offers} and neighbour = $2 and service = $3 and version = $4::int`;
  const [row] = await ctx.prepared<Offer>('services_offer', text, [ctx.place, neighbour, service, version]);
  return row;
}

/** What is shared now, a service's newest version first. */
export const readShared = (ctx: Context): Promise<readonly Shared[]> =>
  ctx.prepared<Shared>(
    'services_shared',
    `select service, version, shared_at as "sharedAt", note from services.shared
      where place_id = $1 and ended_at is null order by service, version desc`,
    [ctx.place],
  );

/** The newest version of the stream of what is shared of a service; 0 before its first. */
export async function findSharedStep(ctx: Context, service: string): Promise<number> {
  const text = 'select max(step)::int as step from services.shared where place_id = $1 and service = $2';
  const [row] = await ctx.prepared<{ step: number | null }>('services_shared_step', text, [ctx.place, service]);
  return row?.step ?? 0;
}

export interface SharedStep {
  readonly service: string;
  readonly version: number;
  readonly step: number;
}

export function writeShared(ctx: Context, one: SharedStep & { readonly note: string }, by: PersonId): void {
  ctx.writes.run(
    `insert into services.shared (place_id, service, version, note, shared_by, shared_at, step)
     values ($1, $2, $3::int, $4, $5::uuid, $6::timestamptz, $7::int)
     on conflict (place_id, service, version) do update
        set note = excluded.note, shared_by = excluded.shared_by, shared_at = excluded.shared_at, ended_at = null,
            step = excluded.step`,
    [ctx.place, one.service, one.version, one.note, by, ctx.clock.now(), one.step],
  );
}

export function endSharedRow(ctx: Context, { service, version, step }: SharedStep): void {
  ctx.writes.run(
    `update services.shared set ended_at = $4::timestamptz, step = $5::int
      where place_id = $1 and service = $2 and version = $3::int`,
    [ctx.place, service, version, ctx.clock.now(), step],
  );
}

export interface StoredOffer {
  readonly neighbour: string;
  readonly service: string;
  readonly version: number;
  readonly source: string;
  readonly digest: Buffer;
}

/** Every offer of a place, whole. */
export async function listStoredOffers(db: Db, place: PlaceId): Promise<readonly StoredOffer[]> {
  const { rows } = await sql<StoredOffer>`
    select neighbour, service, version, source, digest from services.offer where place_id = ${place}
    order by neighbour, service, version`.execute(db);
  return rows;
}
