import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import type { Booking, BookingId, BookingState } from './booking/booking.js';

interface BookingRow {
  readonly id: BookingId;
  readonly calendar: string;
  readonly case_id: CaseId;
  readonly reference: string;
  readonly field: string;
  readonly state: BookingState;
  readonly slot: string | null;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly until: Date | null;
  readonly made_at: Date;
  readonly sequence: number;
  readonly version: number;
}

const columns =
  'id, calendar, case_id, reference, field, state, slot, starts_at, ends_at, until, made_at, sequence, version';

const toBooking = (row: BookingRow): Booking => ({
  ...{ id: row.id, calendar: row.calendar, case: row.case_id, reference: row.reference, field: row.field },
  ...{ state: row.state, slot: row.slot ?? undefined, startsAt: row.starts_at ?? undefined },
  ...{ endsAt: row.ends_at ?? undefined, until: row.until ?? undefined, madeAt: row.made_at },
  ...{ sequence: row.sequence, version: row.version },
});

/** What a place of its time is kept by, at $3: a hold that is over keeps none. */
const standing = `(state = 'booked' or (state in ('held', 'offered') and until > $3))`;

/**
 * Locks one time of a calendar until the act ends: whoever asks for it meanwhile waits, and then counts what this act made. A row is all
 * that Citus needs for it, on the shard of the place.
 */
export async function lockSlot(ctx: Context, calendar: string, startsAt: Date): Promise<void> {
  await ctx.prepared(
    'bookings_lock_slot',
    `insert into bookings.slot (place_id, calendar, starts_at) values ($1, $2, $3)
      on conflict (place_id, calendar, starts_at) do update set starts_at = excluded.starts_at returning 1`,
    [ctx.place, calendar, startsAt],
  );
}

/** How many places of a time are kept, but by that booking itself. */
export async function countStanding(
  ctx: Context,
  asked: { readonly calendar: string; readonly startsAt: Date; readonly but: BookingId | null },
): Promise<number> {
  const text = `select count(*)::int as kept from bookings.booking
    where place_id = $1 and calendar = $2 and ${standing} and starts_at = $4 and ($5::uuid is null or id <> $5)`;
  const values = [ctx.place, asked.calendar, ctx.clock.now(), asked.startsAt, asked.but];
  const [row] = await ctx.prepared<{ kept: number }>('bookings_count', text, values);
  return row?.kept ?? 0;
}

/** How many places are kept of each time between two moments, by its beginning in milliseconds. */
export async function readKept(
  ctx: Context,
  calendar: string,
  from: Date,
  to: Date,
): Promise<ReadonlyMap<number, number>> {
  const text = `select starts_at, count(*)::int as kept from bookings.booking
    where place_id = $1 and calendar = $2 and ${standing} and starts_at >= $4 and starts_at < $5 group by starts_at`;
  const rows = await ctx.prepared<{ starts_at: Date; kept: number }>('bookings_kept', text, [
    ...[ctx.place, calendar, ctx.clock.now(), from, to],
  ]);
  return new Map(rows.map((row) => [row.starts_at.getTime(), row.kept]));
}

/** Held until the act ends. */
export async function holdBooking(ctx: Context, id: BookingId): Promise<Booking | undefined> {
  const text = `select ${columns} from bookings.booking where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<BookingRow>('bookings_hold', text, [ctx.place, id]);
  return row && toBooking(row);
}

export async function readBookingsOf(ctx: Context, one: CaseId): Promise<readonly Booking[]> {
  const text = `select ${columns} from bookings.booking where place_id = $1 and case_id = $2 order by made_at, id`;
  return (await ctx.prepared<BookingRow>('bookings_of_case', text, [ctx.place, one])).map(toBooking);
}

/** What stands of a calendar between two moments, in the order of the day. */
export async function readDay(ctx: Context, calendar: string, from: Date, to: Date): Promise<readonly Booking[]> {
  const text = `select ${columns} from bookings.booking
    where place_id = $1 and calendar = $2 and ${standing} and starts_at >= $4 and starts_at < $5 order by starts_at, made_at, id`;
  const rows = await ctx.prepared<BookingRow>('bookings_day', text, [
    ...[ctx.place, calendar, ctx.clock.now(), from, to],
  ]);
  return rows.map(toBooking);
}

/** Those who wait for a time of a calendar, longest first. */
export async function readWaiting(ctx: Context, calendar: string): Promise<readonly Booking[]> {
  const text = `select ${columns} from bookings.booking
    where place_id = $1 and calendar = $2 and state = 'waiting' order by made_at, id limit 500`;
  return (await ctx.prepared<BookingRow>('bookings_waiting', text, [ctx.place, calendar])).map(toBooking);
}

/** Offers and holds that are over. */
export async function readOver(ctx: Context): Promise<readonly Booking[]> {
  const text = `select ${columns} from bookings.booking
    where place_id = $1 and state in ('held', 'offered') and until <= $2 order by until limit 500`;
  return (await ctx.prepared<BookingRow>('bookings_over', text, [ctx.place, ctx.clock.now()])).map(toBooking);
}

export async function readClosures(ctx: Context, calendar: string): Promise<ReadonlySet<string>> {
  const text = `select on_day::text as day from bookings.closure where place_id = $1 and calendar = $2 and is_shut`;
  const rows = await ctx.prepared<{ day: string }>('bookings_closures', text, [ctx.place, calendar]);
  return new Set(rows.map(({ day }) => day));
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export function writeBooking(ctx: Context, row: Row, isNew: boolean): void {
  if (isNew) ctx.writes.insert('bookings.booking', { place_id: ctx.place, ...row });
  else
    ctx.writes.run(
      `update bookings.booking set state = $3, slot = $4, starts_at = $5, ends_at = $6, until = $7, sequence = $8, version = $9
        where place_id = $1 and id = $2`,
      [...[ctx.place, row.id, row.state, row.slot, row.starts_at, row.ends_at, row.until, row.sequence, row.version]],
    );
}

/** Whether a day of a calendar is shut, with the version of its stream; undefined where that was never said. */
export async function readClosure(ctx: Context, calendar: string, day: string) {
  const text = `select is_shut, version from bookings.closure where place_id = $1 and calendar = $2 and on_day = $3::date`;
  const [row] = await ctx.prepared<{ is_shut: boolean; version: number }>('bookings_closure', text, [
    ...[ctx.place, calendar, day],
  ]);
  return row;
}

export function writeClosure(
  ctx: Context,
  row: { readonly calendar: string; readonly on_day: string; readonly is_shut: boolean; readonly version: number },
): void {
  if (row.version === 1) return void ctx.writes.insert('bookings.closure', { place_id: ctx.place, ...row });
  ctx.writes.run(
    'update bookings.closure set is_shut = $4, version = $5 where place_id = $1 and calendar = $2 and on_day = $3::date',
    [ctx.place, row.calendar, row.on_day, row.is_shut, row.version],
  );
}
