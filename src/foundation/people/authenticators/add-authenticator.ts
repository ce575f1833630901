import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { digestForFinding } from '../../vault/index.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import type { AuthenticatorId, WayIn } from './authenticator.js';
import { insertAuthenticator, readAuthenticator } from './authenticator-store.js';

interface NewAuthenticator {
  readonly person: PersonId;
  readonly kind: WayIn;
  /** What finds it: see `findAuthenticator`. */
  readonly finds: Sealed<readonly string[]>;
  /** Nothing of it may be about the person. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Gives a person another way in. Refuses `taken` when it is somebody's already, and a person who is not there. */
export async function addAuthenticator(
  ctx: Context,
  { person, kind, finds, details = {} }: NewAuthenticator,
): Promise<Outcome<AuthenticatorId, PersonRefusal | 'taken'>> {
  const finder = await digestForFinding(ctx, `sign-in:${kind}`, finds);
  if (await readAuthenticator(ctx, kind, finder)) return refuse('taken');
  await ctx.writes.flush();
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const id = ctx.ids.next<'authenticator'>();
  insertAuthenticator(ctx, { id, person, kind, finder, details });
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.authenticator-added', data: { id, kind } });
  return done(id);
}
