import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { Batch, BatchCase, BatchId, BatchState, Doing } from './batch.js';

interface BatchRow {
  readonly id: BatchId;
  readonly person_id: PersonId;
  readonly doing: Doing;
  readonly sealed: Buffer | null;
  readonly proved_at: Date | null;
  readonly browser_since: Date | null;
  readonly state: BatchState;
  readonly made_at: Date;
  readonly runs_at: Date;
  readonly ended_at: Date | null;
  readonly version: number;
}

const columns = 'id, person_id, doing, sealed, proved_at, browser_since, state, made_at, runs_at, ended_at, version';

const toBatch = ({ id, doing, state, version, ...row }: BatchRow): Batch => ({
  ...{ id, doing, state, version, person: row.person_id, madeAt: row.made_at, runsAt: row.runs_at },
  ...{ sealed: row.sealed ?? undefined, endedAt: row.ended_at ?? undefined },
  ...{ provedAt: row.proved_at ?? undefined, browserSince: row.browser_since ?? undefined },
});

interface CaseRow {
  readonly number: number;
  readonly case_id: CaseId;
  readonly case_version: number;
  readonly team: string | null;
  readonly person_id: PersonId | null;
  readonly state: BatchCase['state'];
  readonly why: string | null;
}

const caseColumns = 'number, case_id, case_version, team, person_id, state, why';

const toBatchCase = (row: CaseRow): BatchCase => ({
  ...{ number: row.number, case: row.case_id, version: row.case_version, state: row.state },
  ...{ team: row.team ?? undefined, person: row.person_id ?? undefined, why: row.why ?? undefined },
});

export function insertBatch(ctx: Context, one: Batch, cases: readonly BatchCase[]): void {
  ctx.writes.insert('cases.batch', {
    ...{ place_id: ctx.place, id: one.id, person_id: one.person, doing: one.doing, sealed: one.sealed ?? null },
    ...{ proved_at: one.provedAt ?? null, browser_since: one.browserSince ?? null, state: one.state },
    ...{ made_at: one.madeAt, runs_at: one.runsAt, version: one.version },
  });
  for (const each of cases)
    ctx.writes.insert('cases.batch_case', {
      ...{ place_id: ctx.place, batch_id: one.id, number: each.number, case_id: each.case, state: each.state },
      ...{ case_version: each.version, team: each.team ?? null, person_id: each.person ?? null },
    });
}

export async function readBatch(ctx: Context, id: BatchId): Promise<Batch | undefined> {
  const text = `select ${columns} from cases.batch where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<BatchRow>('cases_batch', text, [ctx.place, id]);
  return row && toBatch(row);
}

/** One, held until the act ends: it is done, or taken back, by one at a time. */
export async function holdBatch(ctx: Context, id: BatchId): Promise<Batch | undefined> {
  const text = `select ${columns} from cases.batch where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<BatchRow>('cases_batch_hold', text, [ctx.place, id]);
  return row && toBatch(row);
}

/** Those that are due, the oldest first. */
export async function readDueBatches(ctx: Context): Promise<readonly Batch[]> {
  const text = `select ${columns} from cases.batch where place_id = $1 and state = 'waiting' and runs_at <= $2
    order by runs_at, id limit 20`;
  return (await ctx.prepared<BatchRow>('cases_batches_due', text, [ctx.place, ctx.clock.now()])).map(toBatch);
}

export async function readBatchesOf(ctx: Context, person: PersonId): Promise<readonly Batch[]> {
  const text = `select ${columns} from cases.batch where place_id = $1 and person_id = $2 order by made_at desc, id desc limit 100`;
  return (await ctx.prepared<BatchRow>('cases_batches_of', text, [ctx.place, person])).map(toBatch);
}

export async function readBatchCases(ctx: Context, id: BatchId): Promise<readonly BatchCase[]> {
  const text = `select ${caseColumns} from cases.batch_case where place_id = $1 and batch_id = $2 order by number`;
  return (await ctx.prepared<CaseRow>('cases_batch_cases', text, [ctx.place, id])).map(toBatchCase);
}

/** The next that is still to be done. */
export async function readNextCase(ctx: Context, id: BatchId): Promise<BatchCase | undefined> {
  const text = `select ${caseColumns} from cases.batch_case where place_id = $1 and batch_id = $2 and state = 'waiting'
    order by number limit 1`;
  const [row] = await ctx.prepared<CaseRow>('cases_batch_next', text, [ctx.place, id]);
  return row && toBatchCase(row);
}

export function writeCaseOfBatch(
  ctx: Context,
  id: BatchId,
  { number, state, why }: Pick<BatchCase, 'number' | 'state'> & { readonly why?: string },
): void {
  ctx.writes.run(
    `update cases.batch_case set state = $4, why = $5 where place_id = $1 and batch_id = $2 and number = $3`,
    [ctx.place, id, number, state, why ?? null],
  );
}

/** Those that were still to be done are left as they are. */
export function leaveCasesOfBatch(ctx: Context, id: BatchId): void {
  ctx.writes.run(
    `update cases.batch_case set state = 'left' where place_id = $1 and batch_id = $2 and state = 'waiting'`,
    [ctx.place, id],
  );
}

/** Writes what a step of it changed. */
export function updateBatch(ctx: Context, one: Batch): void {
  ctx.writes.run(
    `update cases.batch set state = $3, runs_at = $4, ended_at = $5::timestamptz, sealed = $6::bytea, version = $7
      where place_id = $1 and id = $2`,
    [ctx.place, one.id, one.state, one.runsAt, one.endedAt ?? null, one.sealed ?? null, one.version],
  );
}

/** Those that were over before this moment, with their cases. */
export function deleteBatches(ctx: Context, before: Date): void {
  ctx.writes.run(`delete from cases.batch where place_id = $1 and state <> 'waiting' and ended_at < $2`, [
    ctx.place,
    before,
  ]);
}
