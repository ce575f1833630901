import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { openOwn } from '../../vault/index.js';
import { findPreferencesAt } from './find-preferences.js';
import { type Preferences, phoneField, preferencesField, preferencesTable } from './preferences.js';

/** How somebody is contacted, as they take it away themself. */
export interface OwnContact {
  readonly said: Opened<Preferences>;
  readonly phone: Opened<string> | undefined;
}

/** What somebody said of how they wish to be contacted, for their own copy; undefined for who said nothing. */
export async function openOwnContact(ctx: Context, person: PersonId): Promise<OwnContact | undefined> {
  const at = await findPreferencesAt(ctx, person);
  if (!at) return undefined;
  const own = { table: preferencesTable, row: at.person, subject: at.subject };
  const said = await openOwn(ctx, { ...own, name: preferencesField });
  const phone = await openOwn(ctx, { ...own, name: phoneField });
  return said && { said: said as Opened<Preferences>, phone: phone as Opened<string> | undefined };
}
