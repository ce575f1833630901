import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { linkSubject, listKeysOf, mintSubject, sealRow, shredKeys } from '../../vault/index.js';
import { mayHelp } from '../mandates/owner-of.js';
import { nextVersion } from '../people-store.js';
import { listSelves } from '../selves/list-selves.js';
import { readPreferencesOf, writePreference } from './preference-store.js';
import { type Preferences, phoneField, preferencesField, preferencesTable } from './preferences.js';

export interface PreferencesToSet extends Preferences {
  readonly person: PersonId;
  /** For texts: a mobile number, proved by a code that went to it. */
  readonly phone?: Sealed<string> | undefined;
}

export type PreferencesRefusal = 'not-allowed' | 'no-such-person' | 'no-number';

/** Their own, or at their word by an officer who helps them. */
function maySet({ actor, onBehalfOf }: Who, person: PersonId): boolean {
  if (actor.kind === 'resident') return actor.person === person && onBehalfOf === undefined;
  return actor.kind === 'system' || (mayHelp({ actor }) && onBehalfOf === person);
}

async function keep(
  ctx: Context,
  { person, phone, ...said }: PreferencesToSet,
): Promise<SubjectId | 'gone' | undefined> {
  const [before] = (await readPreferencesOf(ctx, await listSelves(ctx, person))).filter((one) => one.person === person);
  const version = await nextVersion(ctx, person);
  if (version === undefined) return 'gone';
  const subject = mintSubject(ctx);
  const values = { [preferencesField]: seal(said), ...(phone ? { [phoneField]: phone } : {}) };
  const { envelopes } = await sealRow(ctx, {
    ...{ table: preferencesTable, row: person, version, scope: `preferences:${person}` },
    parts: [{ subject, mark: 'personal', keep: 'while the account is open', values }],
  });
  writePreference(ctx, { person, subject });
  const data = { subject_id: subject, envelopes, set_at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.preferences-set', data });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return before?.subject;
}

/**
 * Keeps how somebody wishes to be written to, for every service, and destroys what they said before. Refuses `not-allowed`
 * whoever is neither them nor an officer who helps them, `no-such-person`, and `no-number` for texts without one.
 */
export async function setPreferences(
  house: House,
  who: Who,
  asked: PreferencesToSet,
): Promise<Outcome<undefined, PreferencesRefusal>> {
  if (!maySet(who, asked.person)) return refuse('not-allowed');
  if (asked.by === 'text' && !asked.phone) return refuse('no-number');
  const former = await act(house, who, (ctx) => keep(ctx, asked));
  if (former === 'gone') return refuse('no-such-person');
  if (former) {
    const keys = await read(house, who, (ctx) => listKeysOf(ctx, former));
    await shredKeys(
      house,
      who,
      keys.map(({ key }) => key),
      'erasure',
    );
  }
  return done(undefined);
}
