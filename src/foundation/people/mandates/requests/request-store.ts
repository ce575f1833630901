import type { Context } from '../../../../platform/context.js';
import type { CaseId, MandateId, PersonId, SubjectId } from '../../../../platform/ids.js';
import type { CheckedCapacity } from '../capacities/capacity.js';
import type { MandateAction } from '../mandate.js';
import type { MandateMarks } from '../mandate-store.js';
import type { MandateRequest, RequestState } from './mandate-request.js';

interface RequestRow {
  readonly id: MandateId;
  readonly delegate_id: PersonId;
  readonly about_id: SubjectId | null;
  readonly case_id: CaseId | null;
  readonly capacity: CheckedCapacity;
  readonly services: readonly string[];
  readonly may: readonly MandateAction[];
  readonly state: RequestState;
  readonly why: string | null;
  readonly subject_id: SubjectId;
  readonly made_at: Date;
  readonly version: number;
}

const columns = 'id, delegate_id, about_id, case_id, capacity, services, may, state, why, subject_id, made_at, version';

const toRequest = (row: RequestRow): MandateRequest => ({
  ...{ id: row.id, delegate: row.delegate_id, about: row.about_id ?? undefined, case: row.case_id ?? undefined },
  ...{ capacity: row.capacity, services: row.services, may: row.may, state: row.state, why: row.why ?? undefined },
  ...{ subject: row.subject_id, madeAt: row.made_at, version: row.version },
});

export function insertRequest(ctx: Context, one: MandateRequest, { sixteen, eighteen }: MandateMarks): void {
  const { id, delegate, about, capacity, services, may, state, subject, madeAt, version } = one;
  ctx.writes.insert('people.mandate_request', {
    ...{ place_id: ctx.place, id, delegate_id: delegate, about_id: about ?? null, case_id: one.case ?? null, capacity },
    ...{ services: [...services], may: [...may], state, why: null, subject_id: subject, made_at: madeAt, version },
    ...{ sixteen_mark: sixteen ?? null, eighteen_mark: eighteen ?? null },
  });
}

/** Writes what became of a request; what a child is found by goes with it. */
export function updateRequest(ctx: Context, { id, state, why, version }: MandateRequest): void {
  ctx.writes.run(
    `update people.mandate_request set state = $3, why = $4, version = $5, sixteen_mark = null, eighteen_mark = null
      where place_id = $1 and id = $2`,
    [ctx.place, id, state, why ?? null, version],
  );
}

type Held = MandateRequest & { readonly marks: MandateMarks };

/** A request, held until the act ends. */
export async function holdRequest(ctx: Context, id: MandateId): Promise<Held | undefined> {
  const [row] = await ctx.prepared<RequestRow & { sixteen_mark: Buffer | null; eighteen_mark: Buffer | null }>(
    'people_hold_mandate_request',
    `select ${columns}, sixteen_mark, eighteen_mark from people.mandate_request
      where place_id = $1 and id = $2 for update`,
    [ctx.place, id],
  );
  if (!row) return undefined;
  const { sixteen_mark, eighteen_mark } = row;
  return {
    ...toRequest(row),
    marks: { sixteen: sixteen_mark ?? undefined, eighteen: eighteen_mark ?? undefined },
  };
}

export async function readRequest(ctx: Context, id: MandateId): Promise<MandateRequest | undefined> {
  const text = `select ${columns} from people.mandate_request where place_id = $1 and id = $2`;
  const [row] = await ctx.prepared<RequestRow>('people_mandate_request', text, [ctx.place, id]);
  return row && toRequest(row);
}

/** What waits for an officer, oldest first. */
export async function readWaiting(ctx: Context): Promise<readonly MandateRequest[]> {
  const text = `select ${columns} from people.mandate_request
                 where place_id = $1 and state = 'waiting' order by made_at, id limit 200`;
  return (await ctx.prepared<RequestRow>('people_mandate_requests_waiting', text, [ctx.place])).map(toRequest);
}

/** What somebody asked for, newest first. */
export async function readRequestsOf(ctx: Context, delegate: PersonId): Promise<readonly MandateRequest[]> {
  const text = `select ${columns} from people.mandate_request
                 where place_id = $1 and delegate_id = $2 order by made_at desc, id limit 50`;
  return (await ctx.prepared<RequestRow>('people_mandate_requests_of', text, [ctx.place, delegate])).map(toRequest);
}

/** What waits and is about one of these subjects. */
export async function readWaitingAbout(
  ctx: Context,
  subjects: readonly SubjectId[],
): Promise<readonly MandateRequest[]> {
  const text = `select ${columns} from people.mandate_request
                 where place_id = $1 and state = 'waiting' and about_id = any($2::uuid[]) order by made_at, id for update`;
  const rows = await ctx.prepared<RequestRow>('people_mandate_requests_about', text, [ctx.place, subjects]);
  return rows.map(toRequest);
}
