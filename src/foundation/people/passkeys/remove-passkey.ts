import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { nextVersion } from '../people-store.js';
import { holdPerson, writeEnded } from './passkey-store.js';

interface PasskeyToRemove {
  readonly person: PersonId;
  readonly passkey: AuthenticatorId;
  /** How many ways in must stay: one of a resident, two of an officer. */
  readonly least?: number;
}

/** Ends one passkey of a person. Refuses `no-such-passkey`, another person's too, and `last-way-in`. */
export async function removePasskey(
  ctx: Context,
  { person, passkey, least = 1 }: PasskeyToRemove,
): Promise<Outcome<AuthenticatorId, 'no-such-passkey' | 'last-way-in'>> {
  await holdPerson(ctx, person);
  const held = await readAuthenticatorsOf(ctx, person);
  if (!held.some(({ id, kind }) => id === passkey && kind === 'passkey')) return refuse('no-such-passkey');
  if (held.length <= least) return refuse('last-way-in');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-passkey');
  writeEnded(ctx, passkey);
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.authenticator-ended', data: { id: passkey } });
  return done(passkey);
}
