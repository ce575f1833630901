import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';

export interface ChallengeRow {
  readonly token_hash: Buffer;
  readonly finder: Buffer;
  readonly code_digest: Buffer;
  readonly sealed: Buffer;
  readonly adds_to: PersonId | null;
  readonly tries: number;
  readonly expires_at: Date;
}

export function insertChallenge(ctx: Context, row: ChallengeRow): void {
  ctx.writes.insert('people.sign_in_challenge', { place_id: ctx.place, ...row });
}

/** Spends a try before anything is compared, and gives the challenge as it is then; undefined when it is over or never was. */
export async function countTry(ctx: Context, tokenHash: Buffer, most: number): Promise<ChallengeRow | undefined> {
  const [row] = await ctx.prepared<ChallengeRow>(
    'people_count_try',
    `update people.sign_in_challenge set tries = tries + 1
      where place_id = $1 and token_hash = $2 and expires_at > $3 and tries < $4
      returning token_hash, finder, code_digest, sealed, adds_to, tries, expires_at`,
    [ctx.place, tokenHash, ctx.clock.now(), most],
  );
  return row;
}

/** A challenge that still takes a code. */
export async function readWaiting(
  ctx: Context,
  tokenHash: Buffer,
  most: number,
): Promise<Pick<ChallengeRow, 'sealed' | 'adds_to'> | undefined> {
  const [row] = await ctx.prepared<Pick<ChallengeRow, 'sealed' | 'adds_to'>>(
    'people_challenge_waits',
    `select sealed, adds_to from people.sign_in_challenge
      where place_id = $1 and token_hash = $2 and expires_at > $3 and tries < $4`,
    [ctx.place, tokenHash, ctx.clock.now(), most],
  );
  return row;
}

export function deleteChallenge(ctx: Context, tokenHash: Buffer): void {
  ctx.writes.run('delete from people.sign_in_challenge where place_id = $1 and token_hash = $2', [
    ctx.place,
    tokenHash,
  ]);
}

/** Challenges that are over, and counts that no longer count. */
export function deleteOver(ctx: Context, countedSince: Date): void {
  ctx.writes.run('delete from people.sign_in_challenge where place_id = $1 and expires_at <= $2', [
    ctx.place,
    ctx.clock.now(),
  ]);
  ctx.writes.run('delete from people.sign_in_sending where place_id = $1 and since < $2', [ctx.place, countedSince]);
}

/** Counts a code that is asked for; a count begun before `since` starts anew. */
export async function countSending(ctx: Context, finder: Buffer, isKnown: boolean, since: Date): Promise<number> {
  const [row] = await ctx.prepared<{ sent: number }>(
    'people_count_sending',
    `insert into people.sign_in_sending as a (place_id, finder, is_known, sent, since) values ($1, $2, $3, 1, $4)
     on conflict (place_id, finder, is_known) do update
        set sent = case when a.since < $5 then 1 else a.sent + 1 end,
            since = case when a.since < $5 then excluded.since else a.since end
     returning sent`,
    [ctx.place, finder, isKnown, ctx.clock.now(), since],
  );
  return row?.sent ?? 0;
}
