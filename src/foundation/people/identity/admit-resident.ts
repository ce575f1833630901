import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { addAuthenticator } from '../authenticators/add-authenticator.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { findAuthenticator } from '../authenticators/find-authenticator.js';
import { createPerson } from '../create-person.js';
import { startSession } from '../sessions/start-session.js';
import { heldReference } from './held-reference.js';
import { noteUse, readHeld } from './identity-store.js';
import { noteIdentity } from './note-identity.js';
import type { ToldIdentity } from './told-identity.js';

/** A resident whom a provider says to be somebody, all of it checked. */
export interface AdmittedResident {
  readonly issuer: string;
  /** The provider's own name for them, the same at every sign-in here and another elsewhere. */
  readonly subject: string;
  readonly credential: 'Cl' | 'Cl.Cm';
  readonly told: ToldIdentity;
  readonly authenticatedAt: Date | undefined;
  /** Who was signed in when it began: an account that is new here becomes theirs. */
  readonly as: PersonId | undefined;
  readonly replaces: string | undefined;
}

interface Account {
  readonly person: PersonId;
  readonly authenticator: AuthenticatorId;
}

async function makeAccount(ctx: Context, { issuer, as }: AdmittedResident, finds: readonly string[]): Promise<Account> {
  const person = as ?? createPerson(ctx, { kind: 'resident' });
  await ctx.writes.flush();
  const added = await addAuthenticator(ctx, { person, kind: 'oidc', finds: seal(finds), details: { issuer } });
  if (!added.ok) throw new Error(`A new account was refused: ${added.refused}.`);
  await ctx.writes.flush();
  return { person, authenticator: added.value };
}

/**
 * Signs in the resident whom a provider names: the person whose way in it is, or a new one. What it told of their identity is
 * noted, and the session has that level and no higher. Refuses `held` for a way in that is shut, and `person-changed` when
 * this shuts it.
 */
export async function admitResident(
  ctx: Context,
  admitted: AdmittedResident,
): Promise<Outcome<{ readonly person: PersonId; readonly token: string }, 'held' | 'person-changed'>> {
  const { issuer, subject, credential, told, authenticatedAt, replaces } = admitted;
  const finds = [issuer, subject];
  const found = await findAuthenticator(ctx, 'oidc', seal(finds));
  const { person, authenticator } = found
    ? { person: found.person, authenticator: found.id }
    : await makeAccount(ctx, admitted, finds);
  const { held = null } = (await readHeld(ctx, authenticator)) ?? {};
  if (held === 'person-changed') return refuse('held', { reference: heldReference(authenticator) });
  const noted = await noteIdentity(ctx, { person, authenticator, held, told });
  if (!noted.ok) return noted;
  await ctx.writes.flush(); // the same row may have been opened again
  noteUse(ctx, authenticator);
  const { token } = await startSession(ctx, person, {
    ...(replaces === undefined ? {} : { replaces }),
    begunBy: authenticator,
    assured: {
      authenticator: credential === 'Cl.Cm' ? 'oidc-two-factor' : 'oidc',
      identity: noted.value,
      ...(authenticatedAt ? { at: authenticatedAt } : {}),
    },
  });
  return done({ person, token });
}
