import { addressesMeet } from '../../../foundation/assurance/index.js';
import { findByAddress, listAllSelves } from '../../../foundation/people/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { AddressAt } from '../../messages/index.js';
import { getService } from '../../services/index.js';
import { getCase } from '../get-case.js';
import type { AccountLink } from '../linking/account-link.js';
import { listAddressed } from '../sight/list-addressed.js';
import { partiesIn } from '../sight/plan-looks.js';

/**
 * Where whoever made the request is written to, if that is nowhere that is known of the account: they may be somebody else. By email where
 * they gave an address, on paper where they gave a postal one alone; undefined where they gave neither.
 */
export async function findOtherAddress(
  ctx: Context,
  { case: row, subject, person }: Pick<AccountLink, 'case' | 'subject' | 'person'>,
): Promise<AddressAt | undefined> {
  const one = await getCase(ctx, row);
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const [party] = partiesIn({ one, declaration }).filter((each) => each.subject === subject);
  const given = new Map<string, Sealed<unknown>>();
  for (const part of await openRow(ctx, 'cases.case', [row]))
    if (part.subject === subject) for (const [name, value] of Object.entries(part.values)) given.set(name, value);
  const emails = Object.keys(declaration.fields).filter(
    (name) => given.has(name) && declaration.fields[name]?.type === 'email',
  );
  const own = await listAllSelves(ctx, person);
  for (const name of emails) {
    const holder = await findByAddress(ctx, given.get(name) as Sealed<string>);
    if (!holder || !own.includes(holder)) return { row, subject, name };
  }
  if (emails.length > 0 || !party?.addresses.some((name) => given.has(name))) return undefined;
  const others = (await listAddressed(ctx, person)).filter((each) => each.one.id !== row).map((each) => each.party);
  return (await addressesMeet(ctx, [party], others)) ? undefined : { row, subject };
}
