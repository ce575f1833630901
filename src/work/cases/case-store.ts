import type { Channel } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../platform/ids.js';
import type { PlainAnswer } from '../services/index.js';
import type { Case } from './case.js';

/** A row of cases.case as the driver gives it. */
export interface CaseRow {
  readonly id: CaseId;
  readonly reference: string;
  readonly service: string;
  readonly service_version: number;
  readonly state: string;
  readonly ending: string | null;
  readonly ending_reason: string | null;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly due_at: Date | null;
  readonly clock_paused_at: Date | null;
  readonly channel: Channel;
  readonly area: string | null;
  readonly team: string | null;
  readonly assignee: PersonId | null;
  readonly fields: Readonly<Record<string, PlainAnswer>>;
  readonly released: Readonly<Record<string, PlainAnswer>>;
  readonly subjects: Readonly<Record<string, SubjectId>>;
  readonly source: string | null;
  readonly version: number;
  readonly escalated_to: string | null;
  readonly escalated_at: Date | null;
  readonly not_given: readonly string[];
}

export const caseColumns = `id, reference, service, service_version, state, ending, ending_reason, opened_at, closed_at,
  due_at, clock_paused_at, channel, area, team, assignee, fields, released, subjects, source, version,
  escalated_to, escalated_at, not_given`;

const unlessNull = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

export function toCase(row: CaseRow): Case {
  return {
    id: row.id,
    reference: row.reference,
    service: row.service,
    serviceVersion: row.service_version,
    state: row.state,
    ...unlessNull('ending', row.ending),
    ...unlessNull('endingReason', row.ending_reason),
    openedAt: row.opened_at,
    ...unlessNull('closedAt', row.closed_at),
    ...unlessNull('dueAt', row.due_at),
    ...unlessNull('clockPausedAt', row.clock_paused_at),
    channel: row.channel,
    ...unlessNull('area', row.area),
    ...unlessNull('team', row.team),
    ...unlessNull('assignee', row.assignee),
    ...unlessNull('escalatedTo', row.escalated_to),
    ...unlessNull('escalatedAt', row.escalated_at),
    fields: row.fields,
    released: row.released,
    subjects: row.subjects,
    ...(row.not_given.length > 0 ? { notGiven: row.not_given } : {}),
    ...unlessNull('source', row.source),
    version: row.version,
  };
}

/** The columns of a case as they are stored, without its place: what its opening writes and what the record repeats. */
function toRow(one: Case): CaseRow {
  return {
    id: one.id,
    reference: one.reference,
    service: one.service,
    service_version: one.serviceVersion,
    state: one.state,
    ending: one.ending ?? null,
    ending_reason: one.endingReason ?? null,
    opened_at: one.openedAt,
    closed_at: one.closedAt ?? null,
    due_at: one.dueAt ?? null,
    clock_paused_at: one.clockPausedAt ?? null,
    channel: one.channel,
    area: one.area ?? null,
    team: one.team ?? null,
    assignee: one.assignee ?? null,
    fields: one.fields,
    released: one.released,
    subjects: one.subjects,
    source: one.source ?? null,
    version: one.version,
    escalated_to: one.escalatedTo ?? null,
    escalated_at: one.escalatedAt ?? null,
    not_given: one.notGiven ?? [],
  };
}

export async function readCase(ctx: Context, id: CaseId): Promise<Case | undefined> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<CaseRow>('case_by_id', text, [ctx.place, id]);
  return row && toCase(row);
}

export async function readCaseByReference(ctx: Context, reference: string): Promise<Case | undefined> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1 and reference = $2`;
  const [row] = await ctx.prepared<CaseRow>('case_by_reference', text, [ctx.place, reference]);
  return row && toCase(row);
}

/** The case of this reference, held until the act ends. */
export async function holdCaseByReference(ctx: Context, reference: string): Promise<Case | undefined> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1 and reference = $2 for update`;
  const [row] = await ctx.prepared<CaseRow>('case_hold_by_reference', text, [ctx.place, reference]);
  return row && toCase(row);
}

/** A case, held until the act ends. */
export async function holdCase(ctx: Context, id: CaseId): Promise<Case | undefined> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<CaseRow>('case_hold', text, [ctx.place, id]);
  return row && toCase(row);
}

export async function readCases(ctx: Context, ids: readonly CaseId[]): Promise<readonly Case[]> {
  const text = `select ${caseColumns} from cases."case" where place_id = $1 and id = any($2::uuid[]) order by opened_at desc, id desc`;
  const rows = await ctx.prepared<CaseRow>('cases_by_id', text, [ctx.place, ids]);
  return rows.map(toCase);
}

/** The newest cases of any of these subjects. */
export async function readCasesOf(
  ctx: Context,
  subjects: readonly SubjectId[],
  most: number,
): Promise<readonly Case[]> {
  const text = `select ${caseColumns} from cases."case"
    where place_id = $1 and id in (select case_id from cases.party where place_id = $1 and subject_id = any($2::uuid[]))
    order by opened_at desc, id desc limit $3`;
  const rows = await ctx.prepared<CaseRow>('cases_of_subjects', text, [ctx.place, subjects, most]);
  return rows.map(toCase);
}

export function insertCase(ctx: Context, one: Case): void {
  ctx.writes.insert('cases.case', { place_id: ctx.place, ...toRow(one) });
  for (const [party, subject_id] of Object.entries(one.subjects))
    ctx.writes.insert('cases.party', { place_id: ctx.place, subject_id, case_id: one.id, party });
}

const setProgress = `update cases."case" set state = $3, ending = $4, ending_reason = $5, closed_at = $6, due_at = $7,
  clock_paused_at = $8, team = $9, assignee = $10, version = $11`;

const progressOf = (ctx: Context, row: CaseRow): readonly unknown[] => [
  ...[ctx.place, row.id, row.state, row.ending, row.ending_reason, row.closed_at, row.due_at],
  ...[row.clock_paused_at, row.team, row.assignee, row.version],
];

/** Writes what a move or an assignment may change; the record's next version guards it against another act. */
export function updateCase(ctx: Context, one: Case): void {
  ctx.writes.run(`${setProgress} where place_id = $1 and id = $2`, [...progressOf(ctx, toRow(one))]);
}

/** Writes that a case was escalated, or else only that its entries are more by one. */
export function updateEscalated(ctx: Context, one: Case): void {
  const text = `update cases."case" set version = $3, escalated_to = $4, escalated_at = $5 where place_id = $1 and id = $2`;
  ctx.writes.run(text, [ctx.place, one.id, one.version, one.escalatedTo ?? null, one.escalatedAt ?? null]);
}

/** The same of a move with which unsealed answers came. */
export function updateAnswered(ctx: Context, one: Case): void {
  const row = toRow(one);
  const text = `${setProgress}, fields = $12::jsonb where place_id = $1 and id = $2`;
  ctx.writes.run(text, [...progressOf(ctx, row), JSON.stringify(row.fields)]);
}

/** Writes the unsealed answers of a case of which one was corrected, with the version that this made of it. */
export function updateFields(ctx: Context, { id, fields, version }: Pick<Case, 'id' | 'fields' | 'version'>): void {
  ctx.writes.run('update cases."case" set fields = $3::jsonb, version = $4 where place_id = $1 and id = $2', [
    ...[ctx.place, id, JSON.stringify(fields), version],
  ]);
}
