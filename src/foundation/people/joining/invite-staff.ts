import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion, readStaff } from '../people-store.js';
import { refuseToLetIn } from './administrator.js';
import { type InvitationId, insertInvitation, readWaysIn } from './joining-store.js';
import { digestSecretCode, drawSecretCode } from './secret-code.js';

/** An invitation that nobody has used is over after so many hours. */
export const invitationHours = 72;

export interface Invitation {
  readonly id: InvitationId;
  /** For the officer, by hand or by voice: it is kept nowhere, and opens what it opens once. */
  readonly code: string;
  readonly expiresAt: Date;
  /** Whether it opens nothing until a second administrator confirms it. */
  readonly isWaiting: boolean;
}

export type InviteRefusal = 'not-allowed' | 'yourself' | 'not-staff' | 'has-ways-in';

/**
 * Draws the code and puts it on the record by its digest. For acts that have asked who may. `by` is the administrator at whose word
 * alone it is made: then it opens nothing until another one confirms it.
 */
export async function drawInvitation(ctx: Context, person: PersonId, by?: PersonId): Promise<Invitation> {
  const version = await nextVersion(ctx, person);
  if (version === undefined) throw new Error('An officer is nobody.');
  const id = ctx.ids.next<'invitation'>();
  const code = drawSecretCode(ctx.random);
  const digest = digestSecretCode(code);
  const madeAt = ctx.clock.now();
  const expiresAt = new Date(madeAt.getTime() + invitationHours * 3_600_000);
  const row = { id, person_id: person, code_digest: digest, made_at: madeAt, expires_at: expiresAt, by_id: by ?? null };
  await insertInvitation(ctx, row);
  appendEntry(ctx, {
    stream: `person:${person}`,
    version,
    kind: 'person.invited',
    data: {
      ...{ id, code: digest.toString('hex'), made_at: madeAt.toISOString(), expires_at: expiresAt.toISOString() },
      by_id: by ?? null,
    },
  });
  return { id, code, expiresAt, isWaiting: by !== undefined };
}

/** The administrator who invites alone; undefined for the operator at the machine, who needs nobody. */
export const inviterIn = ({ actor }: Context): PersonId | undefined =>
  actor.kind === 'staff' ? actor.person : undefined;

/**
 * Invites an officer to make their first passkeys; the invitation before it ends. An administrator's waits for another one (see
 * `confirmInvitation`). Refuses `not-allowed` to anybody but an administrator and the operator at the machine; `yourself`;
 * `not-staff` for whoever holds no role and no team; and, to an administrator, `has-ways-in`: a way around the officer's own takes two people (see `askRecovery`).
 */
export async function inviteStaff(ctx: Context, person: PersonId): Promise<Outcome<Invitation, InviteRefusal>> {
  const refused = refuseToLetIn(ctx, person);
  if (refused) return refuse(refused);
  if (!(await readStaff(ctx, person))) return refuse('not-staff');
  const { authenticators, codes } = await readWaysIn(ctx, person);
  if (ctx.actor.kind === 'staff' && authenticators + codes > 0) return refuse('has-ways-in');
  return done(await drawInvitation(ctx, person, inviterIn(ctx)));
}
