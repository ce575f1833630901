import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import type { Follow, FollowId } from './follow.js';

const columns = 'id, case_id as "case", subject_id as subject, language, is_near as "isNear", state, version';

export function insertFollow(ctx: Context, one: Follow, tokenHash: Buffer): void {
  const { id, case: case_id, subject: subject_id, language, isNear: is_near, state, version } = one;
  const of = { case_id, subject_id, language, is_near };
  const row = { id, ...of, state, version, token_hash: tokenHash, asked_at: ctx.clock.now() };
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

/** Those who asked before a moment and never said yes. */
export function readUnconfirmed(ctx: Context, askedBefore: Date, most: number): Promise<readonly Follow[]> {
  const text = `select ${columns} from cases.follow
    where place_id = $1 and state = 'asked' and asked_at < $2 order by asked_at limit $3`;
  return ctx.prepared<Follow>('cases_follows_unconfirmed', text, [ctx.place, askedBefore, most]);
}

/** A version of a service of which somebody follows a request. */
export interface FollowedVersion {
  readonly service: string;
  readonly version: number;
}

export function readFollowedVersions(ctx: Context): Promise<readonly FollowedVersion[]> {
  const text = `select distinct c.service, c.service_version as version
      from cases.follow f join cases."case" c on c.place_id = f.place_id and c.id = f.case_id
     where f.place_id = $1 and f.state <> 'ended' order by c.service, version`;
  return ctx.prepared<FollowedVersion>('cases_followed_versions', text, [ctx.place]);
}

interface Over {
  readonly closedBefore: Date;
  /** Whether the public is shown what is near there no more. */
  readonly isHidden: boolean;
  readonly most: number;
}

/** Those of a version whose time is over: their case is closed for long, or they follow what is shown to nobody any more. */
export function readFollowsOver(
  ctx: Context,
  { service, version }: FollowedVersion,
  { closedBefore, isHidden, most }: Over,
): Promise<readonly Follow[]> {
  const text = `select f.id, f.case_id as "case", f.subject_id as subject, f.language, f.is_near as "isNear", f.state, f.version
      from cases.follow f join cases."case" c on c.place_id = f.place_id and c.id = f.case_id
     where f.place_id = $1 and f.state <> 'ended' and c.service = $2 and c.service_version = $3
       and (c.closed_at < $4 or (f.is_near and ($5 or not exists (
         select 1 from cases.located l where l.place_id = f.place_id and l.case_id = f.case_id))))
     order by f.asked_at limit $6`;
  return ctx.prepared<Follow>('cases_follows_over', text, [ctx.place, service, version, closedBefore, isHidden, most]);
}

export interface Followed {
  readonly id: FollowId;
  readonly subject: SubjectId;
  readonly language: Language;
  readonly isNear: boolean;
}

/** The next followers of a case after one, in the order of their ids. */
export function readFollowers(
  ctx: Context,
  id: CaseId,
  after: FollowId | null,
  most: number,
): Promise<readonly Followed[]> {
  const text = `select id, subject_id as subject, language, is_near as "isNear" from cases.follow
    where place_id = $1 and case_id = $2 and state = 'following' and id > $3 order by id limit $4`;
  const first = '00000000-0000-0000-0000-000000000000';
  return ctx.prepared<Followed>('cases_followers', text, [ctx.place, id, after ?? first, most]);
}
