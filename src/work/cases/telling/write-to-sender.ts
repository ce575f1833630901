import { listPersonsOf, openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type AddressAt, sendMessage, sendToAddress } from '../../messages/index.js';
import { getService, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { partiesIn } from '../sight/plan-looks.js';

/** Where whoever made a request is written to: the accounts that it is in, else the address that it holds; none where it holds none. */
async function findAddressees(ctx: Context, one: Case): Promise<readonly (PersonId | AddressAt)[]> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const principal = principalOf(declaration);
  const subject = one.subjects[principal];
  if (!subject) return [];
  const persons = await listPersonsOf(ctx, subject);
  if (persons.length > 0) return persons;
  const given = new Set<string>();
  for (const part of await openRow(ctx, 'cases.case', [one.id]))
    if (part.subject === subject) for (const name of Object.keys(part.values)) given.add(name);
  const isTheirs = (name: string) => (declaration.fields[name]?.about ?? principal) === principal && given.has(name);
  const email = Object.keys(declaration.fields).find(
    (name) => declaration.fields[name]?.type === 'email' && isTheirs(name),
  );
  if (email !== undefined) return [{ row: one.id, subject, name: email }];
  const party = partiesIn({ one, declaration }).find((each) => each.subject === subject);
  return party?.addresses.some((name) => given.has(name)) ? [{ row: one.id, subject }] : [];
}

type Letter = Pick<Parameters<typeof sendMessage>[1], 'template' | 'fields' | 'cause' | 'language'>;

/** Writes to whoever made a request, with an account or without. */
export async function writeToSender(ctx: Context, one: Case, letter: Letter): Promise<void> {
  for (const to of await findAddressees(ctx, one)) {
    if (typeof to === 'string') sendMessage(ctx, { ...letter, to, about: one.id, cause: `${letter.cause}:${to}` });
    else sendToAddress(ctx, { ...letter, at: to, about: one.id, cause: `${letter.cause}:request` });
  }
}
