import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { InvitationId } from './joining-store.js';

/** An invitation that opens nothing until a second administrator confirms it. */
export interface WaitingInvitation {
  readonly id: InvitationId;
  readonly person: PersonId;
  /** The administrator who made it. */
  readonly by: PersonId;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

const columns = 'id, person_id as person, by_id as by, made_at as "madeAt", expires_at as "expiresAt"';
const isWaiting = `by_id is not null and confirmed_by is null and used_at is null and ended_at is null and expires_at > $2`;

/** Those that wait, oldest first. */
export const readWaitingInvitations = (ctx: Context): Promise<readonly WaitingInvitation[]> =>
  ctx.prepared<WaitingInvitation>(
    'people_waiting_invitations',
    `select ${columns} from people.invitation where place_id = $1 and ${isWaiting} order by made_at, id limit 200`,
    [ctx.place, ctx.clock.now()],
  );

/** One that waits, held until the act ends. */
export async function holdWaitingInvitation(ctx: Context, id: InvitationId): Promise<WaitingInvitation | undefined> {
  const [row] = await ctx.prepared<WaitingInvitation>(
    'people_hold_waiting_invitation',
    `select ${columns} from people.invitation where place_id = $1 and ${isWaiting} and id = $3 for update`,
    [ctx.place, ctx.clock.now(), id],
  );
  return row;
}

export function writeConfirmed(ctx: Context, id: InvitationId, by: PersonId): void {
  ctx.writes.run(
    `update people.invitation set confirmed_by = $3::uuid, confirmed_at = $4::timestamptz
      where place_id = $1 and id = $2 and confirmed_by is null`,
    [ctx.place, id, by, ctx.clock.now()],
  );
}
