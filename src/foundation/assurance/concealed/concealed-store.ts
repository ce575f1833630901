import type { Context } from '../../../platform/context.js';
import type { AuditorKey } from '../../vault/index.js';
import type { ConcealedId, ConcealedLook, ConcealedState } from './concealed.js';

interface LookRow {
  readonly id: ConcealedId;
  readonly state: ConcealedState;
  readonly asked_at: Date;
  readonly reveal_on: string;
  readonly good_until: Date | null;
  readonly looked_at: Date | null;
  readonly extend_to: string | null;
  readonly is_extended: boolean;
}

const columns = 'id, state, asked_at, reveal_on, good_until, looked_at, extend_to, is_extended';

const toLook = (row: LookRow): ConcealedLook => ({
  ...{ id: row.id, state: row.state, askedAt: row.asked_at, revealOn: row.reveal_on, isExtended: row.is_extended },
  ...{ goodUntil: row.good_until ?? undefined, lookedAt: row.looked_at ?? undefined },
  extendTo: row.extend_to ?? undefined,
});

export function insertAsked(ctx: Context, look: Pick<ConcealedLook, 'id' | 'askedAt' | 'revealOn'>): void {
  const { id, askedAt: asked_at, revealOn: reveal_on } = look;
  const row = { place_id: ctx.place, id, state: 'asked', asked_at, reveal_on, is_extended: false };
  ctx.writes.insert('assurance.concealed_look', row);
}

/** What the change leaves out stays; `extendTo: null` takes the question away. */
export interface LookChange {
  readonly state?: ConcealedState;
  readonly goodUntil?: Date;
  readonly lookedAt?: Date;
  readonly revealOn?: string;
  readonly extendTo?: string | null;
  readonly isExtended?: boolean;
  readonly revealedAt?: Date;
}

export function updateLook(ctx: Context, id: ConcealedId, change: LookChange): void {
  const { state, goodUntil, lookedAt, revealOn, extendTo, isExtended, revealedAt } = change;
  ctx.writes.run(
    `update assurance.concealed_look set state = coalesce($3::text, state), good_until = coalesce($4::timestamptz, good_until),
       looked_at = coalesce($5::timestamptz, looked_at), reveal_on = coalesce($6::date, reveal_on),
       extend_to = case when $7::boolean then $8::date else extend_to end,
       is_extended = coalesce($9::boolean, is_extended), revealed_at = coalesce($10::timestamptz, revealed_at)
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, id, state ?? null, goodUntil ?? null, lookedAt ?? null, revealOn ?? null],
      ...[extendTo !== undefined, extendTo ?? null, isExtended ?? null, revealedAt ?? null],
    ],
  );
}

/** Held until the act ends. */
export async function holdLook(ctx: Context, id: ConcealedId): Promise<ConcealedLook | undefined> {
  const text = `select ${columns} from assurance.concealed_look where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<LookRow>('assurance_hold_concealed', text, [ctx.place, id]);
  return row && toLook(row);
}

/** The newest, at most `most`. */
export async function readLooks(ctx: Context, most: number): Promise<readonly ConcealedLook[]> {
  const text = `select ${columns} from assurance.concealed_look where place_id = $1 order by asked_at desc, id desc limit $2`;
  return (await ctx.prepared<LookRow>('assurance_concealed', text, [ctx.place, most])).map(toLook);
}

/** Those whose day has come, oldest first. */
export async function readDue(ctx: Context, today: string): Promise<readonly ConcealedId[]> {
  const text = `select id from assurance.concealed_look
    where place_id = $1 and state = 'looked' and reveal_on <= $2 order by reveal_on, id`;
  const rows = await ctx.prepared<{ id: ConcealedId }>('assurance_concealed_due', text, [ctx.place, today]);
  return rows.map(({ id }) => id);
}

export interface Detail {
  readonly number: number;
  readonly look_id: ConcealedId;
  readonly sealed: Buffer;
  readonly copy: string;
}

export function insertDetail(ctx: Context, detail: Detail): void {
  ctx.writes.insert('assurance.concealed_detail', { place_id: ctx.place, ...detail });
}

/** The sealed steps of these looks, oldest first. */
export function readDetails(ctx: Context, looks: readonly ConcealedId[]): Promise<readonly Detail[]> {
  return ctx.prepared<Detail>(
    'assurance_concealed_details',
    `select number, look_id, sealed, copy from assurance.concealed_detail
      where place_id = $1 and look_id = any ($2::uuid[]) order by number`,
    [ctx.place, looks],
  );
}

/** The place's time zone: days and months are its own. */
export async function readZone(ctx: Context): Promise<string> {
  const text = 'select time_zone from platform.place where place_id = $1';
  const [row] = await ctx.prepared<{ time_zone: string }>('assurance_zone', text, [ctx.place]);
  return row?.time_zone ?? 'Europe/London';
}

export interface Auditor extends AuditorKey {
  readonly number: number;
  readonly since: Date;
}

/** Who has held the second key, newest first. */
export function readAuditors(ctx: Context): Promise<readonly Auditor[]> {
  return ctx.prepared<Auditor>(
    'assurance_auditors',
    `select number, thumbprint, key, since from assurance.concealed_auditor where place_id = $1 order by number desc`,
    [ctx.place],
  );
}

export function insertAuditor(ctx: Context, auditor: Auditor): void {
  ctx.writes.insert('assurance.concealed_auditor', { place_id: ctx.place, ...auditor });
}
