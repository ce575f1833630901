import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { appendEntry, listStream } from '../../record/index.js';
import { digestForFinding } from '../../vault/index.js';
import { addAuthenticator } from '../authenticators/add-authenticator.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { findAuthenticator } from '../authenticators/find-authenticator.js';
import { createPerson } from '../create-person.js';
import { noteUse } from '../identity/identity-store.js';
import { nextVersion } from '../people-store.js';
import { sessionHours } from '../sessions/session.js';
import { startSession } from '../sessions/start-session.js';
import { endProviderRoles, insertProviderRoles, readFormerHolder } from './provider-role-store.js';

/** An officer whom the staff provider names, all of it checked. */
export interface AdmittedOfficer {
  readonly issuer: string;
  readonly subject: string;
  /** The name that they work under, as the provider has it. */
  readonly name: string | undefined;
  /** What their groups give: see `mappedRoles`. */
  readonly roles: readonly string[];
  readonly authenticatedAt: Date | undefined;
  readonly replaces: string | undefined;
  /** By what the browser is known again. */
  readonly browser: string;
}

interface Account {
  readonly person: PersonId;
  readonly begunBy: AuthenticatorId;
}

type Refusal = 'no-group' | 'no-name' | 'left';

/** Whether they left, by the record, and were given nothing by hand since: a group does not bring them back. */
async function hasLeft(ctx: Context, person: PersonId): Promise<boolean> {
  const entries = await listStream(ctx.db, ctx.place, `person:${person}`);
  const last = entries.findLast(({ kind }) => ['person.left', 'person.role-held', 'person.joined'].includes(kind));
  return last?.kind === 'person.left';
}

/** Who comes for the first time, or again after their way in was ended and an administrator gave them a role by hand. */
async function takeUp(
  ctx: Context,
  { issuer, name, roles }: AdmittedOfficer,
  finds: Sealed<readonly string[]>,
): Promise<Outcome<Account, Refusal>> {
  const former = await readFormerHolder(ctx, await digestForFinding(ctx, 'sign-in:oidc', finds));
  if (former && (await hasLeft(ctx, former))) return refuse('left');
  if (!former && roles.length === 0) return refuse('no-group');
  if (!former && name === undefined) return refuse('no-name');
  const person = former ?? createPerson(ctx, { kind: 'staff', ...(name === undefined ? {} : { name }) });
  await ctx.writes.flush();
  const added = await addAuthenticator(ctx, { person, kind: 'oidc', finds, details: { issuer } });
  if (!added.ok) throw new Error(`A new officer's way in was refused: ${added.refused}.`);
  return done({ person, begunBy: added.value });
}

async function findOrMake(
  ctx: Context,
  admitted: AdmittedOfficer,
  finds: Sealed<readonly string[]>,
): Promise<Outcome<Account, Refusal>> {
  const found = await findAuthenticator(ctx, 'oidc', finds);
  if (!found) return takeUp(ctx, admitted, finds);
  if (await hasLeft(ctx, found.person)) return refuse('left');
  noteUse(ctx, found.id);
  return done({ person: found.person, begunBy: found.id });
}

/** What the groups give from now on replaces what they gave; it is on the person's stream. */
async function giveRoles(ctx: Context, person: PersonId, roles: readonly string[]): Promise<void> {
  await ctx.writes.flush();
  const since = ctx.clock.now();
  const until = new Date(since.getTime() + sessionHours * 3_600_000);
  const version = (await nextVersion(ctx, person)) ?? 1;
  endProviderRoles(ctx, person);
  await ctx.writes.flush();
  if (roles.length > 0) insertProviderRoles(ctx, person, roles, until);
  appendEntry(ctx, {
    ...{ stream: `person:${person}`, version, kind: 'person.provider-roles' },
    data: { roles: [...roles], since: since.toISOString(), until: until.toISOString() },
  });
}

/**
 * Signs in the officer whom the staff provider names: found by issuer and subject, made at the first sign-in if a group of
 * theirs gives a role. Those roles are held by the provider's word, for as long as the session; at each sign-in what the groups
 * give replaces what they gave, so a group that is gone ends its role at once, in every session. Roles given by hand are not
 * touched. Refuses `no-group`; `no-name` for a newcomer without one; `left` whoever left by the record.
 */
export async function admitOfficer(
  ctx: Context,
  admitted: AdmittedOfficer,
): Promise<Outcome<{ readonly person: PersonId; readonly token: string }, Refusal>> {
  const { issuer, subject, roles, authenticatedAt, replaces, browser } = admitted;
  const finds = seal(['staff', issuer, subject]);
  const found = await findOrMake(ctx, admitted, finds);
  if (!found.ok) return found;
  const { person, begunBy } = found.value;
  await giveRoles(ctx, person, roles);
  await ctx.writes.flush();
  if (roles.length === 0) return refuse('no-group');
  const { token } = await startSession(ctx, person, {
    ...(replaces === undefined ? {} : { replaces }),
    ...{ begunBy, browser },
    assured: { authenticator: 'oidc-two-factor', identity: 'P0', ...(authenticatedAt ? { at: authenticatedAt } : {}) },
  });
  return done({ person, token });
}
