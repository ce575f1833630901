import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { administratorsAmong, readBody, readMembers } from '../mandates/bodies/body-store.js';
import { findStanding } from '../mandates/standing/find-standing.js';
import { isResident } from '../people-store.js';
import { listAllSelves } from '../selves/list-selves.js';
import { openAddress } from '../signing-in/open-address.js';
import { findPreferences, findPreferencesAt } from './find-preferences.js';
import { phoneField, preferencesTable } from './preferences.js';

export type WayToWrite = ({ readonly by: 'email' | 'text'; readonly to: Opened<string> } | { readonly by: 'paper' }) & {
  /** The language that they asked for; left out, both are written. */
  readonly language?: Language;
};

interface HowToWrite {
  /** By email where they have one, whatever was said since. */
  readonly isByOldWay?: boolean;
  /** Whether a text may be sent at all. */
  readonly hasTexts?: boolean;
  /** News that costs nobody anything to miss: on paper for those alone who asked for letters. */
  readonly isNews?: boolean;
}

/** The oldest address that they still sign in with, of this account before others that were put together with it. */
async function findEmail(ctx: Context, person: PersonId): Promise<Opened<string> | 'erased' | undefined> {
  let hadAddress = false;
  for (const self of new Set([person, ...(await listAllSelves(ctx, person))]))
    for (const one of await readAuthenticatorsOf(ctx, self)) {
      const to = await openAddress(ctx, one);
      if (to) return to;
      hadAddress ||= one.kind === 'email';
    }
  return hadAddress ? 'erased' : undefined;
}

/** The number that they proved to be theirs. */
async function openNumber(ctx: Context, person: PersonId): Promise<Opened<string> | undefined> {
  const at = await findPreferencesAt(ctx, person);
  if (!at) return undefined;
  const found = await openOwn(ctx, { table: preferencesTable, row: at.person, subject: at.subject, name: phoneField });
  return found as Opened<string> | undefined;
}

/** Who reads what is written to an account: its person; of a body whoever has been its administrator longest, nobody once it is closed. */
async function readerOf(ctx: Context, person: PersonId): Promise<PersonId | undefined> {
  if (!(await readBody(ctx, person))) return person;
  return administratorsAmong(await readMembers(ctx, person))[0]?.delegate;
}

/**
 * How letters reach a person: as they asked, else at an address that they still sign in with; on paper a living resident who
 * has none. Undefined for officers without an address, for the dead, and for whoever had an address that was erased: they
 * are written to no more.
 */
export async function findWayToWrite(
  ctx: Context,
  person: PersonId,
  { isByOldWay = false, hasTexts = false, isNews = false }: HowToWrite = {},
): Promise<WayToWrite | undefined> {
  const reader = await readerOf(ctx, person);
  if (reader !== person) return reader && findWayToWrite(ctx, reader, { isByOldWay, hasTexts, isNews });
  const said = isByOldWay ? undefined : await findPreferences(ctx, person);
  const language = said ? { language: said.language } : {};
  const email = await findEmail(ctx, person);
  if (email === 'erased') return undefined;
  const number = said?.by === 'text' && hasTexts ? await openNumber(ctx, person) : undefined;
  if (number) return { by: 'text', to: number, ...language };
  if (email && said?.by !== 'letter') return { by: 'email', to: email, ...language };
  if (isNews && said?.by !== 'letter') return undefined;
  if (!(await isResident(ctx, person)) || (await findStanding(ctx, person)).hasDied) return undefined;
  return { by: 'paper', ...language };
}
