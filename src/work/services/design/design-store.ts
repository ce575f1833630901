import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { Db } from '../../../platform/database/db.js';
import type { PersonId, PlaceId } from '../../../platform/ids.js';
import type { Design, DesignId, DesignState, WholeDesign } from './design.js';

interface DesignRow {
  readonly id: DesignId;
  readonly state: DesignState;
  readonly revision: number;
  readonly base_service: string | null;
  readonly base_version: number | null;
  readonly started_by: PersonId;
  readonly started_at: Date;
  readonly changed_by: PersonId;
  readonly changed_at: Date;
  readonly asked_by: PersonId | null;
  readonly asked_at: Date | null;
  readonly asked_against: number | null;
  readonly publish_on: string | null;
  readonly answered_by: PersonId | null;
  readonly answered_at: Date | null;
  readonly why: string | null;
  readonly service: string | null;
  readonly service_version: number | null;
  readonly version: number;
}

const columns = `d.id, d.state, d.revision, d.base_service, d.base_version, d.started_by, d.started_at, d.changed_by, d.changed_at,
  d.asked_by, d.asked_at, d.asked_against, d.publish_on::text as publish_on, d.answered_by, d.answered_at, d.why, d.service,
  d.service_version, d.version`;

const pairOf = (service: string | null, version: number | null) =>
  service !== null && version !== null ? { service, version } : undefined;

const toDesign = (row: DesignRow): Design => ({
  ...{ id: row.id, state: row.state, revision: row.revision, version: row.version },
  base: pairOf(row.base_service, row.base_version),
  ...{ startedBy: row.started_by, startedAt: row.started_at, changedBy: row.changed_by, changedAt: row.changed_at },
  ...{ askedBy: row.asked_by ?? undefined, askedAt: row.asked_at ?? undefined },
  ...{ askedAgainst: row.asked_against ?? undefined, publishOn: row.publish_on ?? undefined },
  ...{ answeredBy: row.answered_by ?? undefined, answeredAt: row.answered_at ?? undefined, why: row.why ?? undefined },
  published: pairOf(row.service, row.service_version),
});

const toRow = (ctx: Context, one: Design) => ({
  ...{ place_id: ctx.place, id: one.id, state: one.state, revision: one.revision, version: one.version },
  ...{ base_service: one.base?.service ?? null, base_version: one.base?.version ?? null },
  ...{ started_by: one.startedBy, started_at: one.startedAt, changed_by: one.changedBy, changed_at: one.changedAt },
});

export interface NewText {
  readonly id: DesignId;
  readonly revision: number;
  readonly source: string;
  readonly digest: Buffer;
  readonly by: PersonId;
  readonly at: Date;
}

export function insertDesign(ctx: Context, one: Design): void {
  ctx.writes.insert('services.design', toRow(ctx, one));
}

export function insertText(ctx: Context, { id, revision, source, digest, by, at }: NewText): void {
  ctx.writes.insert('services.design_text', {
    ...{ place_id: ctx.place, design_id: id, revision, source, digest, written_by: by, written_at: at },
  });
}

/** Writes what may change of a design, whole. */
export function updateDesign(ctx: Context, one: Design): void {
  ctx.writes.run(
    `update services.design
        set state = $3, revision = $4::int, changed_by = $5::uuid, changed_at = $6::timestamptz, asked_by = $7::uuid,
            asked_at = $8::timestamptz, asked_against = $9::int, publish_on = $10::date, answered_by = $11::uuid,
            answered_at = $12::timestamptz, why = $13, service = $14, service_version = $15::int, version = $16::int
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.state, one.revision, one.changedBy, one.changedAt, one.askedBy ?? null],
      ...[one.askedAt ?? null, one.askedAgainst ?? null, one.publishOn ?? null, one.answeredBy ?? null],
      ...[one.answeredAt ?? null, one.why ?? null, one.published?.service ?? null, one.published?.version ?? null],
      one.version,
    ],
  );
}

const whole = `select ${columns}, t.source from services.design d
  join services.design_text t on t.place_id = d.place_id and t.design_id = d.id and t.revision = d.revision
  where d.place_id = $1`;

type WholeRow = DesignRow & { readonly source: string };
const toWhole = (row: WholeRow): WholeDesign => ({ ...toDesign(row), source: row.source });

export async function readDesign(ctx: Context, id: DesignId): Promise<WholeDesign | undefined> {
  const text = `${whole} and d.id = $2`;
  const [row] = await ctx.prepared<WholeRow>('services_design', text, [ctx.place, id]);
  return row && toWhole(row);
}

/** The same, kept from others until the act ends. */
export async function takeDesign(ctx: Context, id: DesignId): Promise<WholeDesign | undefined> {
  const text = `${whole} and d.id = $2 for update of d`;
  const [row] = await ctx.prepared<WholeRow>('services_take_design', text, [ctx.place, id]);
  return row && toWhole(row);
}

/** Every design that is neither dropped nor published, changed last first. */
export async function readOpenDesigns(ctx: Context): Promise<readonly WholeDesign[]> {
  const text = `${whole} and d.state in ('open', 'asked', 'approved') order by d.changed_at desc, d.id`;
  return (await ctx.prepared<WholeRow>('services_designs', text, [ctx.place])).map(toWhole);
}

/** How designs stand that somebody names by their ids. */
export async function readDesignsStanding(ctx: Context, ids: readonly DesignId[]): Promise<readonly Design[]> {
  const text = `select ${columns} from services.design d where d.place_id = $1 and d.id = any ($2::uuid[])`;
  return (await ctx.prepared<DesignRow>('services_designs_standing', text, [ctx.place, ids])).map(toDesign);
}

/** What a design said at an earlier revision. */
export async function readDesignText(ctx: Context, id: DesignId, revision: number): Promise<string | undefined> {
  const text = 'select source from services.design_text where place_id = $1 and design_id = $2 and revision = $3';
  const [row] = await ctx.prepared<{ source: string }>('services_design_text', text, [ctx.place, id, revision]);
  return row?.source;
}

/** Which approved designs are due on a day. */
export async function readDueDesigns(ctx: Context, today: string): Promise<readonly DesignId[]> {
  const text = `select id from services.design
    where place_id = $1 and state = 'approved' and publish_on <= $2::date order by publish_on, id`;
  return (await ctx.prepared<{ id: DesignId }>('services_due_designs', text, [ctx.place, today])).map(({ id }) => id);
}

export interface StoredText {
  readonly design_id: DesignId;
  readonly revision: number;
  readonly source: string;
  readonly digest: Buffer;
}

/** Every text of every design of a place. */
export async function listDesignTexts(db: Db, place: PlaceId): Promise<readonly StoredText[]> {
  const { rows } = await sql<StoredText>`
    select design_id, revision, source, digest from services.design_text where place_id = ${place}
    order by design_id, revision`.execute(db);
  return rows;
}
