import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Pair } from './pair.js';

interface PairRow {
  readonly case_id: CaseId;
  readonly their_id: string | null;
  readonly due_version: number;
  readonly sent_version: number;
  readonly sent_state: string | null;
  readonly tries: number;
  readonly is_dead: boolean;
  readonly is_unsure: boolean;
  readonly their_state: string | null;
  readonly their_version: string | null;
  readonly their_at: Date | null;
}

/** Why nothing more is known of a first telling: it was sent, and no answer came. */
const unheard = 'sent-unheard';

const columns = `case_id, their_id, due_version, sent_version, sent_state, tries, is_dead, coalesce(why = '${unheard}', false) as is_unsure, their_state,
  their_version::text as their_version, their_at`;

const toPair = (row: PairRow): Pair => ({
  ...{ case: row.case_id, theirs: row.their_id ?? undefined, dueVersion: row.due_version },
  ...{ sentVersion: row.sent_version, sentState: row.sent_state ?? undefined, tries: row.tries, isDead: row.is_dead },
  isUnsure: row.is_unsure,
  ...{ theirState: row.their_state ?? undefined, theirAt: row.their_at ?? undefined },
  theirVersion: row.their_version === null ? undefined : Number(row.their_version),
});

/** Notes that a system is to be told how a case stands, as of this version of it. */
export function writeDue(
  ctx: Context,
  connector: string,
  one: { readonly case: CaseId; readonly version: number },
): void {
  ctx.writes.run(
    `insert into partners.pair as p (place_id, connector, case_id, due_version, next_at) values ($1, $2, $3, $4, $5)
     on conflict (place_id, connector, case_id) do update set next_at = excluded.next_at, tries = 0, is_dead = false,
       due_version = excluded.due_version where p.due_version < excluded.due_version`,
    [ctx.place, connector, one.case, one.version, ctx.clock.now()],
  );
}

/** Lets it be told again how a case stands, whatever it was told before. */
export function writeDueAgain(ctx: Context, connector: string, id: CaseId, version: number): void {
  ctx.writes.run(
    `update partners.pair set sent_version = 0, sent_state = null, their_state = null, due_version = $4, tries = 0, is_dead = false, why = null,
       next_at = $5 where place_id = $1 and connector = $2 and case_id = $3`,
    [ctx.place, connector, id, version, ctx.clock.now()],
  );
}

/** What is due to be told, for this worker until a moment: what waits longest first. */
export async function takeDue(
  ctx: Context,
  connector: string,
  { until, most }: { readonly until: Date; readonly most: number },
): Promise<readonly Pair[]> {
  const text = `update partners.pair set next_at = $3, tries = tries + 1
     where place_id = $1 and connector = $2 and case_id = any(array(select w.case_id from partners.pair w
             where w.place_id = $1 and w.connector = $2 and w.due_version > w.sent_version and not w.is_dead
               and w.next_at <= $4
             order by w.next_at, w.case_id limit $5 for update skip locked))
    returning ${columns}`;
  const params = [ctx.place, connector, until, ctx.clock.now(), most];
  return (await ctx.prepared<PairRow>('partners_take_pairs', text, params)).map(toPair);
}

/** Notes what they were told; a number that they gave is kept, and never another instead of one that is there. */
export function writeTold(
  ctx: Context,
  connector: string,
  told: {
    readonly case: CaseId;
    readonly version: number;
    readonly state: string | undefined;
    readonly id: string | undefined;
  },
): void {
  ctx.writes.run(
    `update partners.pair set sent_version = greatest(sent_version, $4), sent_state = coalesce($5, sent_state), tries = 0,
       why = null, their_id = (case when their_id is null or their_id like 'token:%' then coalesce($6, their_id) else their_id end)
      where place_id = $1 and connector = $2 and case_id = $3`,
    [ctx.place, connector, told.case, told.version, told.state ?? null, told.id ?? null],
  );
}

/** Notes that a case is being sent for the first time: whoever finds it so later does not know whether it arrived. */
export function writeBegun(ctx: Context, connector: string, id: CaseId): void {
  ctx.writes.run('update partners.pair set why = $4 where place_id = $1 and connector = $2 and case_id = $3', [
    ctx.place,
    connector,
    id,
    unheard,
  ]);
}

/** Puts a telling off, or gives it up where there is no next try. */
export function writeUntold(
  ctx: Context,
  connector: string,
  id: CaseId,
  {
    why,
    next,
    id: theirs,
    isUnsure,
  }: {
    readonly why: string;
    readonly next: Date | undefined;
    readonly id: string | undefined;
    readonly isUnsure: boolean;
  },
): void {
  ctx.writes.run(
    `update partners.pair set why = $4, is_dead = $5, next_at = coalesce($6, next_at),
       their_id = (case when their_id is null or their_id like 'token:%' then coalesce($7, their_id) else their_id end)
      where place_id = $1 and connector = $2 and case_id = $3`,
    [ctx.place, connector, id, isUnsure ? unheard : why, next === undefined, next ?? null, theirs ?? null],
  );
}

/** The pair that a number of ours or theirs names, as it stands until the act ends. */
export async function holdPair(
  ctx: Context,
  connector: string,
  by: { readonly case: CaseId } | { readonly theirs: string },
): Promise<Pair | undefined> {
  const [where, value] = 'case' in by ? ['case_id = $3::uuid', by.case] : ['their_id = $3', by.theirs];
  const name = 'case' in by ? 'partners_hold_pair' : 'partners_hold_pair_by_theirs';
  const text = `select ${columns} from partners.pair where place_id = $1 and connector = $2 and ${where} for update`;
  const [row] = await ctx.prepared<PairRow>(name, text, [ctx.place, connector, value]);
  return row && toPair(row);
}

/** Notes what they told of a case, as the pair that it is from now on. */
export function writeHeard(
  ctx: Context,
  connector: string,
  told: {
    readonly case: CaseId;
    readonly id: string;
    readonly state: string;
    readonly version: number | undefined;
    readonly at: Date | undefined;
  },
): void {
  const now = ctx.clock.now();
  ctx.writes.run(
    `insert into partners.pair (place_id, connector, case_id, their_id, their_state, their_version, their_at, heard_at, next_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
     on conflict (place_id, connector, case_id) do update set their_id = excluded.their_id, their_state = excluded.their_state,
       their_version = excluded.their_version, their_at = excluded.their_at, heard_at = excluded.heard_at`,
    [ctx.place, connector, told.case, told.id, told.state, told.version ?? null, told.at ?? null, now],
  );
}

/** Pairs of a connector in the order of their cases, after one of them. */
export async function readPairs(
  ctx: Context,
  connector: string,
  after: CaseId | undefined,
  most: number,
): Promise<readonly Pair[]> {
  const text = `select ${columns} from partners.pair where place_id = $1 and connector = $2
      and ($3::uuid is null or case_id > $3) order by case_id limit $4`;
  const params = [ctx.place, connector, after ?? null, most];
  return (await ctx.prepared<PairRow>('partners_pairs', text, params)).map(toPair);
}
