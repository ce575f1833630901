import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../vault/index.js';
import type { AuthenticatorId } from '../authenticators/authenticator.js';
import { nextVersion } from '../people-store.js';
import { listAllSelves } from '../selves/list-selves.js';
import { heldReference } from './held-reference.js';
import { type IdentityRow, readIdentity, writeHeld, writeIdentity } from './identity-store.js';
import { accountKeep, isKnownBy, makeKnownBy } from './known-again.js';
import type { ProvedFacts, ToldIdentity } from './told-identity.js';

export interface ToNote {
  readonly person: PersonId;
  readonly authenticator: AuthenticatorId;
  readonly held: 'look-done' | null;
  readonly told: ToldIdentity;
}

/** The person's own subject, for what their account holds about them: minted and linked when there is none yet. */
async function takeOwnSubject(ctx: Context, person: PersonId, before: IdentityRow | undefined): Promise<SubjectId> {
  if (before?.subject) return before.subject;
  const subject = mintSubject(ctx);
  await ctx.writes.flush();
  await linkSubject(ctx, subject, person);
  return subject;
}

/** Whether what is told fits what was told of this person before, in whichever of their accounts; so it does where nothing was. */
async function isSamePerson(ctx: Context, person: PersonId, { pairs }: ProvedFacts): Promise<boolean> {
  let isFirst = true;
  for (const self of await listAllSelves(ctx, person)) {
    if (!(await readIdentity(ctx, self))?.subject) continue;
    if (await isKnownBy(ctx, 'person:name+born', self, pairs)) return true;
    isFirst = false;
  }
  return isFirst;
}

interface Known extends ToNote {
  readonly subject: SubjectId;
  readonly facts: ProvedFacts;
}

/** Shuts the way in: what it tells is somebody else, until an officer has looked. What it told is kept as digests only. */
async function shut(ctx: Context, { person, authenticator, subject, facts }: Known) {
  await makeKnownBy(ctx, 'person:awaiting', { person, subject }, facts.pairs);
  writeHeld(ctx, authenticator, 'person-changed');
  await ctx.writes.flush();
  const version = (await nextVersion(ctx, person)) ?? 1;
  appendEntry(ctx, {
    ...{ stream: `person:${person}`, version, kind: 'person.authenticator-held' },
    data: { id: authenticator, held: 'person-changed' },
  });
  return refuse('person-changed', { reference: heldReference(authenticator) });
}

/** Seals names and dates of birth when something of them is new, about the person's own subject. */
async function sealFacts(ctx: Context, { person, subject, facts }: Known, version: number, isFirst: boolean) {
  const added = await makeKnownBy(ctx, 'person:name+born', { person, subject }, facts.current);
  if (added === 0 && !isFirst) return [];
  const values = { names: facts.names, births: facts.births };
  const { envelopes } = await sealRow(ctx, {
    ...{ table: 'people.person', row: person, version, scope: `person:${person}` },
    parts: [{ subject, mark: 'personal', keep: accountKeep, values }],
  });
  return envelopes;
}

/**
 * Notes what a provider told of a resident's identity: level and codes on the record, names and dates of birth in the vault
 * and only where a level was proved. Refuses `person-changed`, and shuts the way in, when no name that was told, past ones
 * included, goes with a date of birth by which the person is known: an account of somebody else's by now.
 */
export async function noteIdentity(
  ctx: Context,
  note: ToNote,
): Promise<Outcome<IdentityRow['level'], 'person-changed'>> {
  const { person, authenticator, held, told } = note;
  const before = await readIdentity(ctx, person);
  const { level, codes, facts } = told;
  if (!facts && codes.length === 0) return done(level); // nothing was asked for, and nothing told
  const known = facts && { ...note, facts, subject: await takeOwnSubject(ctx, person, before) };
  if (known && !(await isSamePerson(ctx, person, known.facts))) {
    const isLookedAt = held === 'look-done' && (await isKnownBy(ctx, 'person:awaiting', person, known.facts.pairs));
    if (!isLookedAt) return shut(ctx, known);
  }
  if (held === 'look-done') writeHeld(ctx, authenticator, null);
  await ctx.writes.flush();
  const version = (await nextVersion(ctx, person)) ?? 1;
  const envelopes = known ? await sealFacts(ctx, known, version, !before?.subject) : [];
  const subject = known?.subject ?? before?.subject;
  writeIdentity(ctx, person, { subject, level, codes });
  const data = {
    authenticator,
    level,
    codes: [...codes],
    subject: subject ?? null,
    told_at: ctx.clock.now().toISOString(),
  };
  appendEntry(ctx, {
    ...{ stream: `person:${person}`, version, kind: 'person.identity-told' },
    data: { ...data, envelopes },
  });
  return done(level);
}
