import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Recovery, RecoveryId, RecoveryState } from './recovery.js';

interface RecoveryRow {
  readonly id: RecoveryId;
  readonly person_id: PersonId;
  readonly version: number;
  readonly state: RecoveryState;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly expires_at: Date;
  readonly first_by: PersonId | null;
  readonly second_by: PersonId | null;
  readonly opens_at: Date | null;
}

const columns = 'id, person_id, version, state, asked_by, asked_at, expires_at, first_by, second_by, opens_at';

const toRecovery = (row: RecoveryRow): Recovery => ({
  ...{ id: row.id, person: row.person_id, state: row.state, askedBy: row.asked_by, askedAt: row.asked_at },
  ...{ expiresAt: row.expires_at, firstBy: row.first_by ?? undefined, secondBy: row.second_by ?? undefined },
  opensAt: row.opens_at ?? undefined,
});

/** Those under way, oldest first. */
export async function readOpenRecoveries(ctx: Context): Promise<readonly Recovery[]> {
  const rows = await ctx.prepared<RecoveryRow>(
    'people_open_recoveries',
    `select ${columns} from people.recovery
      where place_id = $1 and ended_at is null and expires_at > $2 order by asked_at, id`,
    [ctx.place, ctx.clock.now()],
  );
  return rows.map(toRecovery);
}

/** One under way, held until the act ends, and the version that its stream has. */
export async function holdRecovery(
  ctx: Context,
  id: RecoveryId,
): Promise<{ readonly recovery: Recovery; readonly version: number } | undefined> {
  const [row] = await ctx.prepared<RecoveryRow>(
    'people_hold_recovery',
    `select ${columns} from people.recovery
      where place_id = $1 and id = $2 and ended_at is null and expires_at > $3 for update`,
    [ctx.place, id, ctx.clock.now()],
  );
  return row && { recovery: toRecovery(row), version: row.version };
}

interface NewRecovery {
  readonly id: RecoveryId;
  readonly person_id: PersonId;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly expires_at: Date;
}

export function insertRecovery(ctx: Context, row: NewRecovery): void {
  ctx.writes.insert('people.recovery', { place_id: ctx.place, ...row, version: 1, state: 'asked' });
}

interface Change {
  readonly version: number;
  readonly state?: RecoveryState;
  readonly first_by?: PersonId;
  readonly first_at?: Date;
  readonly second_by?: PersonId;
  readonly opens_at?: Date;
  readonly ended_at?: Date;
}

/** What the change leaves out stays. */
export function updateRecovery(ctx: Context, id: RecoveryId, change: Change): void {
  const { version, state, first_by, first_at, second_by, opens_at, ended_at } = change;
  ctx.writes.run(
    `update people.recovery set version = $3, state = coalesce($4::text, state),
       first_by = coalesce($5::uuid, first_by), first_at = coalesce($6::timestamptz, first_at),
       second_by = coalesce($7::uuid, second_by), opens_at = coalesce($8::timestamptz, opens_at),
       ended_at = coalesce($9::timestamptz, ended_at)
      where place_id = $1 and id = $2`,
    [
      ...[ctx.place, id, version, state ?? null, first_by ?? null, first_at ?? null, second_by ?? null],
      ...[opens_at ?? null, ended_at ?? null],
    ],
  );
}

/** Ends every way in that a person has: whoever holds what was lost gets in no more. */
export async function endWaysIn(ctx: Context, person: PersonId): Promise<void> {
  await ctx.prepared(
    'people_end_ways_in',
    'update people.authenticator set ended_at = $3 where place_id = $1 and person_id = $2 and ended_at is null',
    [ctx.place, person, ctx.clock.now()],
  );
}
