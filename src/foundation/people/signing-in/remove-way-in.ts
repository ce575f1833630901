import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { Authenticator, AuthenticatorId } from '../authenticators/authenticator.js';
import { readAuthenticatorsOf, writeForgotten } from '../authenticators/authenticator-store.js';
import { holdPerson, nextVersion } from '../people-store.js';
import { listSelves } from '../selves/list-selves.js';
import { deleteSessionsBegunBy } from '../sessions/session-store.js';
import { isUsable } from './handed-code.js';
import { subjectOf } from './open-address.js';

export interface WayInToRemove {
  /** Whose it is: nobody takes away another's. */
  readonly person: PersonId;
  readonly id: AuthenticatorId;
}

/**
 * Takes a way in away from its person: what found it is forgotten, and the sessions that it began end, this one too. Gives the subject that its address is sealed about, whose keys the caller shreds.
 * Refuses `last`, since nobody is to lock themself out, and `no-such-way`.
 */
export async function removeWayIn(
  ctx: Context,
  { person, id }: WayInToRemove,
): Promise<Outcome<SubjectId | undefined, 'last' | 'no-such-way'>> {
  await holdPerson(ctx, person); // of two removals at once, each must see the other
  const ways: Authenticator[] = [];
  for (const self of await listSelves(ctx, person)) ways.push(...(await readAuthenticatorsOf(ctx, self)));
  const found = ways.find((one) => one.id === id);
  if (!found) return refuse('no-such-way');
  const others = ways.filter((one) => one !== found && isUsable(one, ctx.clock.now()));
  if (others.length === 0) return refuse('last');
  const version = (await nextVersion(ctx, found.person)) ?? 1;
  writeForgotten(ctx, id);
  deleteSessionsBegunBy(ctx, person, id);
  appendEntry(ctx, { stream: `person:${found.person}`, version, kind: 'person.authenticator-ended', data: { id } });
  return done(subjectOf(found));
}
