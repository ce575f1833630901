import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import type { BodyAsk, BodyAskId, BodyAskKind, BodyEvidence, RegisterFinding } from './body-ask.js';

interface AskRow {
  readonly id: BodyAskId;
  readonly body_id: PersonId;
  readonly kind: BodyAskKind;
  readonly evidence: BodyEvidence;
  readonly found: RegisterFinding | null;
  readonly member_id: MandateId | null;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly state: BodyAsk['state'];
  readonly answered_by: PersonId | null;
  readonly answered_at: Date | null;
}

const columns = 'id, body_id, kind, evidence, found, member_id, asked_by, asked_at, state, answered_by, answered_at';

const toAsk = (row: AskRow): BodyAsk => ({
  ...{ id: row.id, body: row.body_id, kind: row.kind, evidence: row.evidence, found: row.found ?? undefined },
  ...{ member: row.member_id ?? undefined, askedBy: row.asked_by, askedAt: row.asked_at, state: row.state },
  ...{ answeredBy: row.answered_by ?? undefined, answeredAt: row.answered_at ?? undefined },
});

export function insertAsk(ctx: Context, one: BodyAsk): void {
  ctx.writes.insert('people.body_ask', {
    ...{ place_id: ctx.place, id: one.id, body_id: one.body, kind: one.kind, evidence: one.evidence },
    ...{ found: one.found ?? null, member_id: one.member ?? null, asked_by: one.askedBy, asked_at: one.askedAt },
    ...{ state: one.state, answered_by: null, answered_at: null },
  });
}

export function writeAnswer(ctx: Context, one: BodyAsk): void {
  ctx.writes.run(
    'update people.body_ask set state = $3, answered_by = $4, answered_at = $5 where place_id = $1 and id = $2',
    [ctx.place, one.id, one.state, one.answeredBy, one.answeredAt],
  );
}

/** What was asked of a body, the newest first. */
export async function readAsks(ctx: Context, body: PersonId): Promise<readonly BodyAsk[]> {
  const text = `select ${columns} from people.body_ask where place_id = $1 and body_id = $2
                 order by asked_at desc, id desc limit 50`;
  return (await ctx.prepared<AskRow>('people_asks_of_body', text, [ctx.place, body])).map(toAsk);
}

/** What waits for a second officer, the longest first. */
export async function readWaitingAsks(ctx: Context): Promise<readonly BodyAsk[]> {
  const text = `select ${columns} from people.body_ask where place_id = $1 and state = 'waiting'
                 order by asked_at, id limit 100`;
  return (await ctx.prepared<AskRow>('people_asks_waiting', text, [ctx.place])).map(toAsk);
}

/** The last time that somebody's right to speak for a body was checked by two, of the name that it has now. */
export async function readCheck(ctx: Context, body: PersonId): Promise<BodyAsk | undefined> {
  const text = `select ${columns.replaceAll(/\w+/g, (column) => `a.${column}`)} from people.body_ask a
      join people.body b on b.place_id = a.place_id and b.person_id = a.body_id
     where a.place_id = $1 and a.body_id = $2 and a.kind = 'right' and a.state = 'approved'
       and (b.renamed_at is null or a.asked_at >= b.renamed_at)
     order by a.asked_at desc limit 1`;
  const [row] = await ctx.prepared<AskRow>('people_check_of_body', text, [ctx.place, body]);
  return row && toAsk(row);
}
