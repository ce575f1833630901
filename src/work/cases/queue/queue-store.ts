import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../platform/context.js';
import type { OrgUnitId } from '../../../platform/ids.js';
import { listHandingVersions } from '../../services/index.js';
import type { Case } from '../case.js';
import { type CaseRow, caseColumns, toCase } from '../case-store.js';
import { organisationsOf } from '../handing/hand-off.js';
import { openPart } from '../handing/hand-off-store.js';
import type { Cursor } from './cursor.js';
import { type Filters, type Order, soonDays } from './filters.js';

type Condition = RawBuilder<unknown>;

/** The very expression that the index on due times holds: a case without a promise comes last. */
const due = sql`(case when due_at is null then 'infinity'::timestamptz else due_at end)`;

const day = 86_400_000;

function clockIs(clock: NonNullable<Filters['clock']>, now: Date): Condition {
  if (clock === 'paused') return sql`closed_at is null and clock_paused_at is not null`;
  const before = new Date(now.getTime() + soonDays * day);
  return sql`closed_at is null and clock_paused_at is null and ${due} >= ${now} and ${due} < ${before}`;
}

function conditionsOf(ctx: Context, filters: Filters): Condition[] {
  const asked: (Condition | false | undefined)[] = [
    filters.service !== undefined && sql`service = ${filters.service}`,
    filters.within !== undefined && sql`service = any(${filters.within}::text[])`,
    filters.state !== undefined && sql`state = ${filters.state}`,
    filters.is === 'open' && sql`closed_at is null`,
    filters.is === 'closed' && sql`closed_at is not null`,
    typeof filters.team === 'string' && sql`team = ${filters.team}`,
    typeof filters.team === 'object' && sql`team = any(${filters.team}::text[])`,
    filters.assignee === 'none' && sql`assignee is null`,
    filters.assignee !== undefined && filters.assignee !== 'none' && sql`assignee = ${filters.assignee}`,
    filters.area !== undefined && sql`area = ${filters.area}`,
    filters.channel !== undefined && sql`channel = ${filters.channel}`,
    filters.overdue === true && sql`closed_at is null and clock_paused_at is null and ${due} < ${ctx.clock.now()}`,
    filters.escalated === true && sql`closed_at is null and escalated_to is not null`,
    typeof filters.escalated === 'object' &&
      sql`closed_at is null and escalated_to is not null and escalated_to = any(${filters.escalated}::text[])`,
    filters.clock !== undefined && clockIs(filters.clock, ctx.clock.now()),
    filters.reference !== undefined && sql`reference like ${`${filters.reference.replace(/[\\%_]/g, '\\$&')}%`}`,
  ];
  return asked.filter((condition) => condition !== false && condition !== undefined);
}

/** To whom the actor's queues are narrowed: undefined for whom no agreement binds. */
interface Narrowed {
  readonly organisations: readonly OrgUnitId[];
  /** 'SERVICE VERSION': of these versions' cases only what was handed to them is there. */
  readonly handing: readonly string[];
}

async function narrowedTo(ctx: Context): Promise<Narrowed | undefined> {
  const organisations = organisationsOf(ctx.actor);
  if (organisations === undefined) return undefined;
  const handing = (await listHandingVersions(ctx)).map(({ service, version }) => `${service} ${version}`);
  return handing.length === 0 ? undefined : { organisations, handing };
}

/** What is there for another organisation: cases of services that hand nothing off, and those of which a part is its own now. */
const handedTo = (ctx: Context, { organisations, handing }: Narrowed): Condition => sql`
  ((service || ' ' || service_version::text) <> all(${handing}::text[]) or exists (
    select 1 from cases.hand_off h where h.place_id = ${ctx.place} and h.case_id = "case".id and ${sql.raw(openPart)}
      and h.organisation_id = any(${organisations}::uuid[])))`;

/** What must hold of a case to be among these, for the actor. */
export async function filtering(ctx: Context, filters: Filters): Promise<Condition[]> {
  const narrowed = await narrowedTo(ctx);
  const own = narrowed ? [handedTo(ctx, narrowed)] : [];
  return [...conditionsOf(ctx, filters), ...own];
}

function afterCursor(cursor: Cursor): Condition {
  if (cursor.order === 'opened')
    return sql`(opened_at, id) < (${new Date(cursor.at ?? 0)}::timestamptz, ${cursor.id}::uuid)`;
  const at = cursor.at === null ? sql`'infinity'::timestamptz` : sql`${new Date(cursor.at)}::timestamptz`;
  return sql`(${due}, id) > (${at}, ${cursor.id}::uuid)`;
}

/** How many cases match, counted no further than `most`. */
export async function countQueue(ctx: Context, filters: Filters, most: number): Promise<number> {
  const conditions = [sql`place_id = ${ctx.place}`, ...(await filtering(ctx, filters))];
  const query = sql<{ found: number }>`select count(*)::int as found from
    (select 1 from cases."case" where ${sql.join(conditions, sql` and `)} limit ${most}) counted`;
  const { rows } = await query.execute(ctx.db);
  return rows[0]?.found ?? 0;
}

/**
 * One page of cases. The text differs with the filters and is planned with their values each time: a plan kept for all
 * teams would be wrong for the one that has half of the cases.
 */
export async function readQueue(
  ctx: Context,
  asked: {
    readonly filters: Filters;
    readonly order: Order;
    readonly after: Cursor | undefined;
    readonly limit: number;
  },
): Promise<readonly Case[]> {
  const conditions = [sql`place_id = ${ctx.place}`, ...(await filtering(ctx, asked.filters))];
  if (asked.order === 'due' && asked.filters.is !== 'open') conditions.push(sql`closed_at is null`);
  if (asked.after) conditions.push(afterCursor(asked.after));
  const order = asked.order === 'due' ? sql`${due}, id` : sql`opened_at desc, id desc`;
  const query = sql<CaseRow>`select ${sql.raw(caseColumns)} from cases."case"
    where ${sql.join(conditions, sql` and `)} order by ${order} limit ${asked.limit}`;
  const { rows } = await query.execute(ctx.db);
  return rows.map(toCase);
}
