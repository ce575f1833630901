import type { Context } from '../../platform/context.js';
import type { CaseId, Id, PersonId, SubjectId } from '../../platform/ids.js';
import type { Language, Words } from '../../platform/language/index.js';
import type { PostFault } from '../../platform/post.js';
import type { DeclaredWords } from './declared/declared-words.js';

export type MessageId = Id<'message'>;

/** Where a request holds the address of a letter that is to no account: of which case, about whom. */
export interface AddressAt {
  readonly row: CaseId;
  readonly subject: SubjectId;
  /** The answer that is an email address; left out where there is a postal one alone. */
  readonly name?: string;
}

/** The same of whoever is no party of a request: beside their address lies the link that their letter bears. */
export interface LinkedAt {
  readonly table: string;
  readonly row: string;
  readonly subject: SubjectId;
  readonly name: string;
  readonly link: string;
}

/** The same of whoever follows a request: by that link they stop being written to. */
export interface FollowerAt extends LinkedAt {
  readonly table: 'cases.follow';
  readonly row: Id<'follow'>;
  readonly subject: SubjectId;
  readonly name: string;
  readonly link: string;
}

export interface OutboxRow {
  readonly id: MessageId;
  readonly template: string;
  readonly language: Language;
  readonly person_id: PersonId | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly sealed: Buffer | null;
  /** Where the address lies of a letter that is to no account. */
  readonly address_at?: AddressAt | LinkedAt | null;
  /** By what it left. */
  readonly channel?: 'email' | 'text' | 'print' | null;
  /** A text of it failed for good. */
  readonly is_textless: boolean;
  /** The request that it is about. */
  readonly case_id?: CaseId | null;
  /** A service's own words for it; ours where it has none. */
  readonly words?: DeclaredWords | null;
  readonly tries: number;
  readonly expires_at: Date;
}

type NewRow = Omit<OutboxRow, 'tries' | 'is_textless'>;

export function insertCode(ctx: Context, row: NewRow): void {
  const now = ctx.clock.now();
  const when = { queued_at: now, next_try_at: now };
  ctx.writes.insert('messages.outbox', { place_id: ctx.place, ...row, ...when, state: 'waiting' });
}

/** Queues a letter; the second that names the same cause is none. */
export function insertMessage(ctx: Context, row: NewRow, cause: string): void {
  const now = ctx.clock.now();
  ctx.writes.run(
    `insert into messages.outbox
       (place_id, id, template, language, person_id, fields, cause, state, queued_at, next_try_at, expires_at, address_at, case_id, words)
     values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $8, $9, $10, $11, $12) on conflict (place_id, cause) do nothing`,
    [
      ...[ctx.place, row.id, row.template, row.language, row.person_id, JSON.stringify(row.fields), cause, now],
      ...[row.expires_at, row.address_at ? JSON.stringify(row.address_at) : null, row.case_id ?? null],
      row.words ? JSON.stringify(row.words) : null,
    ],
  );
}

/** Queues one letter to many, which wait behind what goes to one. */
export function insertMany(
  ctx: Context,
  shared: Pick<OutboxRow, 'template' | 'fields' | 'expires_at'>,
  rows: readonly (Pick<OutboxRow, 'id' | 'language'> & { readonly cause: string; readonly address_at: FollowerAt })[],
): void {
  ctx.writes.run(
    `insert into messages.outbox
       (place_id, id, template, language, fields, cause, state, queued_at, next_try_at, expires_at, address_at, is_bulk)
     select $1::uuid, t.id, $2, t.language, $3::jsonb, t.cause, 'waiting', $4::timestamptz, $4::timestamptz, $5::timestamptz,
            t.at::jsonb, true
       from unnest($6::uuid[], $7::text[], $8::text[], $9::text[]) as t (id, language, cause, at)
     on conflict (place_id, cause) do nothing`,
    [
      ...[ctx.place, shared.template, JSON.stringify(shared.fields), ctx.clock.now(), shared.expires_at],
      ...[rows.map(({ id }) => id), rows.map(({ language }) => language), rows.map(({ cause }) => cause)],
      rows.map(({ address_at }) => JSON.stringify(address_at)),
    ],
  );
}

/**
 * Takes letters to hand over now (none waits for longer than hours: a date beyond a day was set by a wrong clock), and puts each off until `again`, so that another process does not hand it over too.
 * What was due and is too old by now is taken as well, to be given up. What goes to many is taken apart from what goes to one, the longest
 * due first; of what goes to one, what ends soonest: a code. The rows are chosen once, as an array: joined, the choice may be made anew for
 * each row, and each time of others.
 */
export async function takeDue(ctx: Context, again: Date, most: number, isBulk = false): Promise<readonly OutboxRow[]> {
  return ctx.prepared<OutboxRow>(
    isBulk ? 'messages_take_due_bulk' : 'messages_take_due',
    `update messages.outbox set next_try_at = $3, tries = tries + 1
      where place_id = $1 and id = any(array(
        select id from messages.outbox
         where place_id = $1 and state = 'waiting' and is_bulk = $5 and (next_try_at <= $2 or next_try_at > $2 + interval '1 day')
         order by ${isBulk ? 'next_try_at' : 'expires_at, id'} limit $4 for update skip locked))
      returning id, template, language, person_id, fields, sealed, address_at, is_textless, case_id, words, tries, expires_at`,
    [ctx.place, ctx.clock.now(), again, most, isBulk],
  );
}

/** By what a letter left, and what its carrier calls it. */
export interface LeftBy {
  readonly channel: 'email' | 'text';
  readonly carrier?: string;
}

/** It left: what it held goes at once. */
export function writeSent(ctx: Context, id: MessageId, { channel, carrier }: LeftBy): void {
  ctx.writes.run(
    `update messages.outbox
        set state = 'sent', why = null, ended_at = $3, sealed = null, channel = $4, carrier_id = $5
      where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, ctx.clock.now(), channel, carrier ?? null],
  );
}

/** These left, all by the same way. */
export function writeSentAll(ctx: Context, ids: readonly MessageId[], channel: LeftBy['channel']): void {
  ctx.writes.run(
    `update messages.outbox set state = 'sent', why = null, ended_at = $3, sealed = null, channel = $4
      where place_id = $1 and id = any($2::uuid[]) and state = 'waiting'`,
    [ctx.place, ids, ctx.clock.now(), channel],
  );
}

/** It is given up: what it held goes at once. */
export function writeGivenUp(ctx: Context, id: MessageId, why: string): void {
  ctx.writes.run(
    `update messages.outbox set state = 'failed', why = $3, ended_at = $4, sealed = null
      where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, why, ctx.clock.now()],
  );
}

export function writePutOff(ctx: Context, id: MessageId, why: PostFault, until: Date): void {
  ctx.writes.run(
    `update messages.outbox set why = $3, next_try_at = $4 where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, why, until],
  );
}

/** No text of it is tried again: it goes by another way at once. */
export function writeTextless(ctx: Context, id: MessageId, why: PostFault): void {
  ctx.writes.run(
    `update messages.outbox set is_textless = true, why = $3, tries = 0, next_try_at = $4
      where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, why, ctx.clock.now()],
  );
}

/** It cannot go by email and waits for an officer, as long as `until`. */
export function writeToPost(ctx: Context, id: MessageId, until: Date): void {
  ctx.writes.run(
    `update messages.outbox set state = 'to-post', why = null, paper_at = $3, expires_at = $4
      where place_id = $1 and id = $2 and state = 'waiting'`,
    [ctx.place, id, ctx.clock.now(), until],
  );
}

export function deleteEnded(ctx: Context, before: Date): void {
  ctx.writes.run(`delete from messages.outbox where place_id = $1 and state <> 'waiting' and ended_at < $2`, [
    ctx.place,
    before,
  ]);
}

/** How the place calls itself in letters. */
export async function readPlaceName(ctx: Context): Promise<Words> {
  const [row] = await ctx.prepared<{ name: Words }>(
    'messages_place_name',
    'select name from platform.place where place_id = $1',
    [ctx.place],
  );
  return row?.name ?? { en: '', cy: '' };
}

/** The first host name of the place, by which letters lead to its pages; undefined where it has none. */
export async function readHost(ctx: Context): Promise<string | undefined> {
  const [row] = await ctx.prepared<{ host: string }>(
    'messages_host',
    'select host from platform.place_host where place_id = $1 order by host limit 1',
    [ctx.place],
  );
  return row?.host;
}
