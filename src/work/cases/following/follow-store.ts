import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import type { Follow, FollowId } from './follow.js';

const columns = 'id, case_id as "case", subject_id as subject, language, state, version';

export function insertFollow(ctx: Context, one: Follow, tokenHash: Buffer): void {
  const { id, case: case_id, subject: subject_id, language, state, version } = one;
  const row = { id, case_id, subject_id, language, state, version, token_hash: tokenHash, asked_at: ctx.clock.now() };
  ctx.writes.insert('cases.follow', { place_id: ctx.place, ...row });
}

/** Whose link it is, held until the act ends. */
export async function holdFollow(ctx: Context, tokenHash: Buffer): Promise<Follow | undefined> {
  const text = `select ${columns} from cases.follow where place_id = $1 and token_hash = $2 for update`;
  return (await ctx.prepared<Follow>('cases_hold_follow', text, [ctx.place, tokenHash]))[0];
}

export async function readFollow(ctx: Context, tokenHash: Buffer): Promise<Follow | undefined> {
  const text = `select ${columns} from cases.follow where place_id = $1 and token_hash = $2`;
  return (await ctx.prepared<Follow>('cases_follow', text, [ctx.place, tokenHash]))[0];
}

export function writeConfirmed(ctx: Context, id: FollowId, version: number): void {
  ctx.writes.run(
    `update cases.follow set state = 'following', confirmed_at = $3, version = $4 where place_id = $1 and id = $2`,
    [ctx.place, id, ctx.clock.now(), version],
  );
}

export function writeFollowEnded(ctx: Context, id: FollowId, version: number): void {
  ctx.writes.run(
    `update cases.follow set state = 'ended', ended_at = $3, version = $4 where place_id = $1 and id = $2`,
    [ctx.place, id, ctx.clock.now(), version],
  );
}

/** How many asked to follow a case since, and did not confirm. */
export async function countAsked(ctx: Context, id: CaseId, since: Date): Promise<number> {
  const text = `select count(*)::int as many from cases.follow
    where place_id = $1 and case_id = $2 and state = 'asked' and asked_at > $3`;
  const [row] = await ctx.prepared<{ many: number }>('cases_count_asked', text, [ctx.place, id, since]);
  return row?.many ?? 0;
}

/** Those whose time is over: never confirmed, or their case is closed for long. */
export function readFollowsOver(
  ctx: Context,
  {
    askedBefore,
    closedBefore,
    most,
  }: { readonly askedBefore: Date; readonly closedBefore: Date; readonly most: number },
): Promise<readonly Follow[]> {
  const text = `select f.id, f.case_id as "case", f.subject_id as subject, f.language, f.state, f.version
      from cases.follow f join cases."case" c on c.place_id = f.place_id and c.id = f.case_id
     where f.place_id = $1 and f.state <> 'ended'
       and ((f.state = 'asked' and f.asked_at < $2) or c.closed_at < $3)
     order by f.asked_at limit $4`;
  return ctx.prepared<Follow>('cases_follows_over', text, [ctx.place, askedBefore, closedBefore, most]);
}

export interface Followed {
  readonly id: FollowId;
  readonly subject: SubjectId;
  readonly language: Language;
}

/** The next followers of a case after one, in the order of their ids. */
export function readFollowers(
  ctx: Context,
  id: CaseId,
  after: FollowId | null,
  most: number,
): Promise<readonly Followed[]> {
  const text = `select id, subject_id as subject, language from cases.follow
    where place_id = $1 and case_id = $2 and state = 'following' and id > $3 order by id limit $4`;
  const first = '00000000-0000-0000-0000-000000000000';
  return ctx.prepared<Followed>('cases_followers', text, [ctx.place, id, after ?? first, most]);
}
