import type { Context } from '../../../platform/context.js';

/** A call of a client by the key that it chose, and what was asked with it; both as digests. */
export interface ClientCall {
  readonly client: string;
  readonly key: Buffer;
  readonly asked: Buffer;
}

interface CallRow {
  readonly asked_digest: Buffer;
  readonly claim: string;
  readonly answer: unknown;
  readonly begun_at: Date;
}

/** The call as it stands until the act ends; undefined where there is none, or somebody else holds it this moment. */
export async function holdCall(ctx: Context, { client, key }: ClientCall): Promise<CallRow | undefined> {
  const text = `select asked_digest, claim, answer, begun_at from partners.client_call
    where place_id = $1 and client = $2 and key_digest = $3 for update skip locked`;
  const [row] = await ctx.prepared<CallRow>('partners_hold_call', text, [ctx.place, client, key]);
  return row;
}

/** Whose turn a call is, held until the act ends: whoever looks at it meanwhile is waited for, and is soon gone. */
export async function holdClaim(ctx: Context, { client, key }: ClientCall): Promise<string | undefined> {
  const text = `select claim from partners.client_call
    where place_id = $1 and client = $2 and key_digest = $3 for update`;
  const [row] = await ctx.prepared<Pick<CallRow, 'claim'>>('partners_hold_claim', text, [ctx.place, client, key]);
  return row?.claim;
}

/** Notes that a call is being done; false where there is one by that key. */
export async function insertCall(ctx: Context, { client, key, asked }: ClientCall, claim: string): Promise<boolean> {
  const text = `insert into partners.client_call (place_id, client, key_digest, asked_digest, claim, begun_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (place_id, client, key_digest) do nothing returning claim`;
  const row = [ctx.place, client, key, asked, claim, ctx.clock.now()];
  return (await ctx.prepared('partners_insert_call', text, row)).length > 0;
}

/** Gives a call that was given up, or is older than a day, to somebody else. */
export function retakeCall(ctx: Context, { client, key, asked }: ClientCall, claim: string): void {
  ctx.writes.run(
    `update partners.client_call set asked_digest = $4, claim = $5::uuid, answer = null, begun_at = $6::timestamptz
      where place_id = $1 and client = $2 and key_digest = $3`,
    [ctx.place, client, key, asked, claim, ctx.clock.now()],
  );
}

/** Writes how a call was answered, in the commit of what it did. */
export function answerCall(ctx: Context, { client, key }: ClientCall, answer: unknown): void {
  ctx.writes.run(
    'update partners.client_call set answer = $4::jsonb where place_id = $1 and client = $2 and key_digest = $3',
    [ctx.place, client, key, JSON.stringify(answer)],
  );
}

/** Forgets a call of which nothing came, so that it may be mended and sent again. */
export function deleteCall(ctx: Context, { client, key }: ClientCall, claim: string): void {
  ctx.writes.run(
    'delete from partners.client_call where place_id = $1 and client = $2 and key_digest = $3 and claim = $4::uuid and answer is null',
    [ctx.place, client, key, claim],
  );
}

/** Forgets calls that were begun before this moment. */
export function deleteCallsBefore(ctx: Context, before: Date): void {
  ctx.writes.run('delete from partners.client_call where place_id = $1 and begun_at < $2', [ctx.place, before]);
}
