import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { LocalDate } from '../../places/index.js';
import type { Ended, Issued, IssuedId } from './issued.js';

interface IssuedRow {
  readonly id: IssuedId;
  readonly number: string;
  readonly service: string;
  readonly thing: string;
  readonly case_id: CaseId;
  readonly subject_id: SubjectId;
  readonly issued_at: Date;
  readonly issued_by: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
  readonly register: Issued['register'];
  readonly after_id: IssuedId | null;
  readonly reminded_on: LocalDate | null;
  readonly ended_as: Ended | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly ground: string | null;
  readonly version: number;
}

const columns = `id, number, service, thing, case_id, subject_id, issued_at, issued_by, valid_from::text, valid_to::text,
  register, after_id, reminded_on::text, ended_as, ended_at, ended_by, ground, version`;

const toIssued = (row: IssuedRow): Issued => ({
  ...{ id: row.id, number: row.number, service: row.service, thing: row.thing, case: row.case_id },
  ...{ subject: row.subject_id, issuedAt: row.issued_at, issuedBy: row.issued_by, validFrom: row.valid_from },
  ...{ validTo: row.valid_to ?? undefined, register: row.register, after: row.after_id ?? undefined },
  ...{ remindedOn: row.reminded_on ?? undefined, version: row.version },
  ended:
    row.ended_as && row.ended_at && row.ended_by
      ? { as: row.ended_as, at: row.ended_at, by: row.ended_by, ground: row.ground ?? undefined }
      : undefined,
});

/** What it begins with, as its row and its entry have it. */
export const toColumns = (one: Issued) => ({
  ...{ number: one.number, service: one.service, thing: one.thing, case_id: one.case, subject_id: one.subject },
  ...{ issued_by: one.issuedBy, valid_from: one.validFrom, valid_to: one.validTo ?? null },
  ...{ register: one.register, after_id: one.after ?? null },
});

export function insertIssued(ctx: Context, one: Issued): void {
  ctx.writes.insert('cases.issued', {
    ...{ place_id: ctx.place, id: one.id, ...toColumns(one) },
    ...{ issued_at: one.issuedAt, version: one.version, reminded_on: null },
    ...{ ended_as: null, ended_at: null, ended_by: null, ground: null },
  });
}

export function writeIssuedEnded(ctx: Context, { id, ended, version }: Issued): void {
  ctx.writes.run(
    `update cases.issued set ended_as = $3, ended_at = $4, ended_by = $5, ground = $6, version = $7
      where place_id = $1 and id = $2`,
    [ctx.place, id, ended?.as ?? null, ended?.at ?? null, ended?.by ?? null, ended?.ground ?? null, version],
  );
}

export function writeReminded(ctx: Context, { id, remindedOn, version }: Issued): void {
  ctx.writes.run('update cases.issued set reminded_on = $3, version = $4 where place_id = $1 and id = $2', [
    ...[ctx.place, id, remindedOn ?? null, version],
  ]);
}

/** One, held until the act ends: of two who end it at once the second sees the first. */
export async function holdIssued(ctx: Context, id: IssuedId): Promise<Issued | undefined> {
  const text = `select ${columns} from cases.issued where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<IssuedRow>('cases_issued_held', text, [ctx.place, id]);
  return row && toIssued(row);
}

export async function readIssued(ctx: Context, id: IssuedId): Promise<Issued | undefined> {
  const text = `select ${columns} from cases.issued where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<IssuedRow>('cases_issued', text, [ctx.place, id]);
  return row && toIssued(row);
}

export async function readIssuedByNumber(ctx: Context, number: string): Promise<Issued | undefined> {
  const text = `select ${columns} from cases.issued where place_id = $1 and number = $2`;
  const [row] = await ctx.prepared<IssuedRow>('cases_issued_number', text, [ctx.place, number]);
  return row && toIssued(row);
}

/** All that was issued on these cases, newest first. */
export async function readIssuedOf(ctx: Context, cases: readonly CaseId[]): Promise<readonly Issued[]> {
  const text = `select ${columns} from cases.issued
    where place_id = $1 and case_id = any($2::uuid[]) order by issued_at desc, id desc`;
  return (await ctx.prepared<IssuedRow>('cases_issued_of', text, [ctx.place, cases])).map(toIssued);
}

/** A page of a register: those that had not ended before a day, by number, after one. */
export async function readRegister(
  ctx: Context,
  { service, thing, since, after, most }: RegisterPart,
): Promise<readonly Issued[]> {
  const text = `select ${columns} from cases.issued
    where place_id = $1 and service = $2 and thing = $3 and number > $4
      and (ended_at is null or ended_at >= $5::date) and (valid_to is null or valid_to >= $5::date)
    order by number limit $6`;
  const rows = await ctx.prepared<IssuedRow>('cases_issued_register', text, [
    ...[ctx.place, service, thing, after, since, most],
  ]);
  return rows.map(toIssued);
}

export interface RegisterPart {
  readonly service: string;
  readonly thing: string;
  /** What ended before this day is told of no more. */
  readonly since: LocalDate;
  readonly after: string;
  readonly most: number;
}

/** Those of a service that are not ended and whose last day lies between two days. */
export async function readEnding(
  ctx: Context,
  { service, from, to }: { readonly service: string; readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Issued[]> {
  const text = `select ${columns} from cases.issued
    where place_id = $1 and service = $2 and ended_at is null and valid_to between $3::date and $4::date order by id`;
  return (await ctx.prepared<IssuedRow>('cases_issued_ending', text, [ctx.place, service, from, to])).map(toIssued);
}
