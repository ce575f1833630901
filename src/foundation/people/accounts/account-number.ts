import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';

/**
 * What an account is called when its person tells an officer which it is: 48 random bits of its id, '3F2A-9C01-77AB'. Their own page
 * alone shows it. It opens nothing.
 */
export const accountNumber = (person: PersonId): string =>
  person.slice(-12).toUpperCase().match(/.{4}/g)?.join('-') ?? '';

/** The account of this number, however it was typed; undefined where there is none, or more than one. */
export async function findByNumber(ctx: Context, typed: Sealed<readonly string[]>): Promise<PersonId | undefined> {
  const end = (contentOf(typed)[0] ?? '').toLowerCase().replaceAll(/[\s\u2010-\u2015-]/g, '');
  if (!/^[0-9a-f]{12}$/.test(end)) return undefined;
  const [found, ...others] = await ctx.prepared<{ readonly person: PersonId }>(
    'people_by_number',
    `select id as person from people.person
      where place_id = $1 and kind = 'resident' and right(id::text, 12) = $2 limit 2`,
    [ctx.place, end],
  );
  return others.length === 0 ? found?.person : undefined;
}
