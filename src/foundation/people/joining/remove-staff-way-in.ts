import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { writeForgotten } from '../authenticators/authenticator-store.js';
import { listPasskeys } from '../passkeys/list-passkeys.js';
import { holdPerson, nextVersion } from '../people-store.js';
import { deleteSessionsBegunBy } from '../sessions/session-store.js';
import { isReady } from './find-joining.js';
import { readWaysIn } from './joining-store.js';

export interface StaffWayInToRemove {
  /** Whose it is: nobody takes away another's. */
  readonly person: PersonId;
  readonly id: AuthenticatorId;
}

/**
 * Takes a passkey away from its officer: what found it is forgotten, and the sessions that it began end, this one too. Refuses `too-few` where fewer than two ways in would be left, with which the desk
 * opens to nobody, and `no-such-way`; the account with the council's own provider is the provider's to end.
 */
export async function removeStaffWayIn(
  ctx: Context,
  { person, id }: StaffWayInToRemove,
): Promise<Outcome<AuthenticatorId, 'too-few' | 'no-such-way'>> {
  await holdPerson(ctx, person); // of two removals at once, each must see the other
  const found = (await listPasskeys(ctx, person)).some((one) => one.id === id);
  if (!found) return refuse('no-such-way');
  const { authenticators, codes } = await readWaysIn(ctx, person);
  if (!isReady(authenticators - 1, codes)) return refuse('too-few');
  const version = (await nextVersion(ctx, person)) ?? 1;
  writeForgotten(ctx, id);
  deleteSessionsBegunBy(ctx, person, id);
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.authenticator-ended', data: { id } });
  return done(id);
}
