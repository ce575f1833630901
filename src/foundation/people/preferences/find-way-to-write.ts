import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { readAuthenticatorsOf } from '../authenticators/authenticator-store.js';
import { findStanding } from '../mandates/standing/find-standing.js';
import { isResident } from '../people-store.js';
import { listAllSelves } from '../selves/list-selves.js';
import { openAddress } from '../signing-in/open-address.js';
import { findPreferences } from './find-preferences.js';

export type WayToWrite = ({ readonly by: 'email'; readonly to: Opened<string> } | { readonly by: 'paper' }) & {
  /** The language that they asked for; left out, both are written. */
  readonly language?: Language;
};

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

/**
 * How letters reach a person: as they asked, else at an address that they still sign in with; on paper a living resident who
 * has none. Undefined for officers without an address, for the dead, and for whoever had an address that was erased: they
 * are written to no more. `isByOldWay`: by email where they have one, whatever was said since.
 */
export async function findWayToWrite(
  ctx: Context,
  person: PersonId,
  { isByOldWay = false }: { readonly isByOldWay?: boolean } = {},
): Promise<WayToWrite | undefined> {
  const said = await findPreferences(ctx, person);
  const language = said ? { language: said.language } : {};
  const to = await findEmail(ctx, person);
  if (to === 'erased') return undefined;
  if (to && (isByOldWay || said?.by !== 'letter')) return { by: 'email', to, ...language };
  if (!(await isResident(ctx, person)) || (await findStanding(ctx, person)).hasDied) return undefined;
  return { by: 'paper', ...language };
}
