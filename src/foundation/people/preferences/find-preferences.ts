import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { openRow } from '../../vault/index.js';
import { listAllSelves } from '../selves/list-selves.js';
import { readPreferencesOf } from './preference-store.js';
import { type Preferences, type PreferencesAt, phoneField, preferencesField, preferencesTable } from './preferences.js';

/** Where somebody's preferences lie, in whichever of their accounts they said them last; undefined for who said none. */
export async function findPreferencesAt(ctx: Context, person: PersonId): Promise<PreferencesAt | undefined> {
  return (await readPreferencesOf(ctx, [...new Set([person, ...(await listAllSelves(ctx, person))])]))[0];
}

async function openNewest(ctx: Context, person: PersonId) {
  const at = await findPreferencesAt(ctx, person);
  if (!at) return undefined;
  const parts = await openRow(ctx, preferencesTable, [at.person]);
  return parts.findLast(({ subject }) => subject === at.subject)?.values;
}

/**
 * How somebody wishes to be written to: for their own page, and for what writes to them, whom alone it may steer. An officer sees it
 * by a look. Undefined for who said nothing, or was erased.
 */
export async function findPreferences(ctx: Context, person: PersonId): Promise<Preferences | undefined> {
  const held = (await openNewest(ctx, person))?.[preferencesField];
  return held && contentOf(held as Sealed<Preferences>);
}

/** The number that somebody’s texts go to, still sealed; undefined where they gave none. */
export const findTextNumber = async (ctx: Context, person: PersonId): Promise<Sealed<string> | undefined> =>
  (await openNewest(ctx, person))?.[phoneField] as Sealed<string> | undefined;
