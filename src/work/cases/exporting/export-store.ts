import { sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Case } from '../case.js';
import { type CaseRow, caseColumns, toCase } from '../case-store.js';
import type { Filters } from '../queue/filters.js';
import { filtering } from '../queue/queue-store.js';
import type { BulkExport, BulkExportId, ExportPart, ExportReason, ExportState } from './bulk-export.js';

interface ExportRow {
  readonly id: BulkExportId;
  readonly person_id: PersonId;
  readonly service: string;
  readonly purpose: string;
  readonly reason: ExportReason;
  readonly fields: readonly string[];
  readonly first_day: string;
  readonly last_day: string;
  readonly people: number;
  readonly state: ExportState;
  readonly asked_at: Date;
  readonly answered_by: PersonId | null;
  readonly answered_at: Date | null;
  readonly after_id: CaseId | null;
  readonly cases: number;
  readonly looks: number;
  readonly left_out: number;
  readonly ready_at: Date | null;
  readonly over_at: Date | null;
  readonly version: number;
  readonly filters: Filters | null;
  readonly columns: readonly string[];
}

const columns = `id, person_id, service, purpose, reason, fields, first_day, last_day, people, state, asked_at, answered_by,
  answered_at, after_id, cases, looks, left_out, ready_at, over_at, version, filters, columns`;

const toExport = ({ id, service, purpose, reason, fields, people, state, cases, looks, version, ...row }: ExportRow) =>
  ({
    ...{ id, service, purpose, reason, fields, people, state, cases, looks, version, person: row.person_id },
    ...{ firstDay: row.first_day, lastDay: row.last_day, askedAt: row.asked_at, leftOut: row.left_out },
    ...{ answeredBy: row.answered_by ?? undefined, answeredAt: row.answered_at ?? undefined },
    ...{ after: row.after_id ?? undefined, readyAt: row.ready_at ?? undefined, overAt: row.over_at ?? undefined },
    ...(row.filters === null ? {} : { filters: row.filters }),
    ...(row.columns.length === 0 ? {} : { columns: row.columns }),
  }) satisfies BulkExport;

export function insertExport(ctx: Context, one: BulkExport): void {
  ctx.writes.insert('cases.bulk_export', {
    ...{ place_id: ctx.place, id: one.id, person_id: one.person, service: one.service, purpose: one.purpose },
    ...{ reason: one.reason, fields: [...one.fields], first_day: one.firstDay, last_day: one.lastDay },
    ...{ people: one.people, state: one.state, asked_at: one.askedAt, cases: 0, looks: 0, left_out: 0 },
    ...{ version: one.version, filters: one.filters ?? null, columns: [...(one.columns ?? [])] },
  });
}

/** Writes what a step of it changed. */
export function updateExport(ctx: Context, one: BulkExport): void {
  ctx.writes.run(
    `update cases.bulk_export set state = $3, answered_by = $4::uuid, answered_at = $5::timestamptz, after_id = $6::uuid,
       cases = $7, looks = $8, left_out = $9, ready_at = $10::timestamptz, over_at = $11::timestamptz, version = $12
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.state, one.answeredBy ?? null, one.answeredAt ?? null, one.after ?? null],
      ...[one.cases, one.looks, one.leftOut, one.readyAt ?? null, one.overAt ?? null, one.version],
    ],
  );
}

export async function readExport(ctx: Context, id: BulkExportId): Promise<BulkExport | undefined> {
  const text = `select ${columns} from cases.bulk_export where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<ExportRow>('cases_bulk_export', text, [ctx.place, id]);
  return row && toExport(row);
}

/** One, held until the act ends: of two workers one goes on with it at a time. */
export async function holdExport(ctx: Context, id: BulkExportId): Promise<BulkExport | undefined> {
  const text = `select ${columns} from cases.bulk_export where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<ExportRow>('cases_hold_bulk_export', text, [ctx.place, id]);
  return row && toExport(row);
}

/** Those that wait, run or may be had, oldest first. */
export async function readStandingExports(ctx: Context): Promise<readonly BulkExport[]> {
  const text = `select ${columns} from cases.bulk_export
    where place_id = $1 and state in ('waiting', 'running', 'ready') order by id limit 200`;
  return (await ctx.prepared<ExportRow>('cases_standing_bulk_exports', text, [ctx.place])).map(toExport);
}

/** An officer's own, newest first. */
export async function readExportsOf(ctx: Context, person: PersonId, most: number): Promise<readonly BulkExport[]> {
  const text = `select ${columns} from cases.bulk_export where place_id = $1 and person_id = $2 order by id desc limit $3`;
  return (await ctx.prepared<ExportRow>('cases_bulk_exports_of', text, [ctx.place, person, most])).map(toExport);
}

/** How many people an officer's exports since a moment are about, of those that began at their word alone. */
export async function readPeopleTaken(ctx: Context, person: PersonId, since: Date): Promise<number> {
  const text = `select coalesce(sum(people), 0)::int as people from cases.bulk_export
    where place_id = $1 and person_id = $2 and asked_at > $3 and answered_by is null
      and (state = 'running' or looks > 0)`;
  const [row] = await ctx.prepared<{ people: number }>('cases_people_exported', text, [ctx.place, person, since]);
  return row?.people ?? 0;
}

export function insertPart(ctx: Context, id: BulkExportId, { number, cases, without }: ExportPart): void {
  ctx.writes.insert('cases.bulk_export_part', {
    ...{ place_id: ctx.place, export_id: id, number, cases: [...cases], without },
  });
}

export async function readPart(ctx: Context, id: BulkExportId, number: number): Promise<ExportPart | undefined> {
  const text = `select number, cases, without from cases.bulk_export_part
    where place_id = $1 and export_id = $2 and number = $3`;
  const [row] = await ctx.prepared<ExportPart>('cases_bulk_export_part', text, [ctx.place, id, number]);
  return row;
}

export async function countParts(ctx: Context, id: BulkExportId): Promise<number> {
  const text = 'select count(*)::int as found from cases.bulk_export_part where place_id = $1 and export_id = $2';
  const [row] = await ctx.prepared<{ found: number }>('cases_count_bulk_export_parts', text, [ctx.place, id]);
  return row?.found ?? 0;
}

export function deleteParts(ctx: Context, id: BulkExportId): void {
  ctx.writes.run('delete from cases.bulk_export_part where place_id = $1 and export_id = $2', [ctx.place, id]);
}

/** The cases of one service opened between two moments, or those of a queue among them. */
export interface Opened {
  readonly service: string;
  readonly from: Date;
  readonly before: Date;
  readonly filters?: Filters;
}

const conditionsOf = async (ctx: Context, { service, from, before, filters = {} }: Opened) => [
  sql`place_id = ${ctx.place} and service = ${service} and opened_at >= ${from} and opened_at < ${before}`,
  ...(await filtering(ctx, filters)),
];

/** The next of them by id, after one. */
export async function readCasesAfter(
  ctx: Context,
  opened: Opened,
  after: CaseId | undefined,
  most: number,
): Promise<readonly Case[]> {
  const conditions = await conditionsOf(ctx, opened);
  if (after !== undefined) conditions.push(sql`id > ${after}::uuid`);
  const query = sql<CaseRow>`select ${sql.raw(caseColumns)} from cases."case"
    where ${sql.join(conditions, sql` and `)} order by id limit ${most}`;
  return (await query.execute(ctx.db)).rows.map(toCase);
}

/** How many people are these parties of them. */
export async function countParties(ctx: Context, opened: Opened, parties: readonly string[]): Promise<number> {
  const query = sql<{ found: number }>`select count(*)::int as found
    from (select id from cases."case" where ${sql.join(await conditionsOf(ctx, opened), sql` and `)}) c
      join cases.party p on p.place_id = ${ctx.place} and p.case_id = c.id
     where p.party = any (${parties}::text[])`;
  return (await query.execute(ctx.db)).rows[0]?.found ?? 0;
}

/** How many of them there are, and when the first was opened. */
export async function countCasesOpened(
  ctx: Context,
  opened: Opened,
): Promise<{ readonly cases: number; readonly first: Date | undefined }> {
  const query = sql<{ cases: number; first: Date | null }>`select count(*)::int as cases, min(opened_at) as first
    from cases."case" where ${sql.join(await conditionsOf(ctx, opened), sql` and `)}`;
  const [row] = (await query.execute(ctx.db)).rows;
  return { cases: row?.cases ?? 0, first: row?.first ?? undefined };
}
