import { listPersonsOf, openRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type AddressAt, type DeclaredWords, sendMessage, sendToAddress } from '../../messages/index.js';
import { getService, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { partiesIn } from '../sight/plan-looks.js';
import { declaredWords } from './declared-words.js';

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

interface How {
  readonly words: DeclaredWords | undefined;
  readonly isOnlyByEmail?: boolean;
}

type Letter = Pick<Parameters<typeof sendMessage>[1], 'template' | 'fields' | 'cause' | 'language'> & {
  /** By what name the service's own words for it go, and what fills their gaps beside what always does. */
  readonly says?: Parameters<typeof declaredWords>[2];
};

async function write(ctx: Context, one: Case, { says: _says, ...letter }: Letter, how: How): Promise<void> {
  for (const to of await findAddressees(ctx, one)) {
    const about = { ...letter, words: how.words, about: one.id };
    if (typeof to === 'string') sendMessage(ctx, { ...about, to, cause: `${letter.cause}:${to}` });
    else if (to.name !== undefined || !how.isOnlyByEmail)
      sendToAddress(ctx, { ...about, at: to, cause: `${letter.cause}:request` });
  }
}

/** Writes to whoever made a request, with an account or without; in the words of its service where it declares them. */
export async function writeToSender(ctx: Context, one: Case, letter: Letter): Promise<void> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  await write(ctx, one, letter, { words: letter.says && declaredWords(declaration, one, letter.says) });
}

/**
 * Writes only where the service has words for it; whoever left a postal address alone asked for no letters, and gets none. Gives
 * whether it has.
 */
export async function writeDeclared(
  ctx: Context,
  one: Case,
  letter: Letter & Pick<Required<Letter>, 'says'>,
): Promise<boolean> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const words = declaredWords(declaration, one, letter.says);
  if (words) await write(ctx, one, letter, { words, isOnlyByEmail: true });
  return words !== undefined;
}
