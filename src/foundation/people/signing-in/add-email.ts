import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { digestForFinding, linkSubject, mintSubject, sealRow } from '../../vault/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { insertAuthenticator, readAuthenticator } from '../authenticators/authenticator-store.js';
import { nextVersion } from '../people-store.js';
import type { PersonRefusal } from '../person.js';
import { toFinder } from './challenge-marks.js';

/** How long a person's address is kept. No case's retention reaches it: it goes with the way in, or with the person. */
const whileOpen = 'while the account is open';

/** Where a person's address lies, and under which scope its key. */
export const emailTable = 'people.person';
const emailScope = (person: PersonId): string => `person:${person}`;

/**
 * Gives a person an email address as a way in, after they showed that they read its letters. It is sealed about a subject
 * of its own, so that taking it away destroys its key and nothing else. Refuses `taken`, and a person who is not there.
 */
export async function addEmail(
  ctx: Context,
  { person, email }: { readonly person: PersonId; readonly email: Sealed<string> },
): Promise<Outcome<AuthenticatorId, PersonRefusal | 'taken'>> {
  const finder = await digestForFinding(ctx, 'sign-in:email', toFinder(email));
  if (await readAuthenticator(ctx, 'email', finder)) return refuse('taken');
  await ctx.writes.flush();
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const id = ctx.ids.next<'authenticator'>();
  const subject = mintSubject(ctx);
  const parts = [{ subject, mark: 'personal', keep: whileOpen, values: { email } }] as const;
  const { envelopes } = await sealRow(ctx, {
    ...{ table: emailTable, row: person, version, scope: emailScope(person), parts },
  });
  insertAuthenticator(ctx, { id, person, kind: 'email', finder, details: { subject } });
  const data = { id, kind: 'email', subject_id: subject, envelopes };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.authenticator-added', data });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return done(id);
}
