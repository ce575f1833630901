import { addEmail } from '../../src/foundation/people/index.js';
import { followOnce } from '../../src/foundation/record/index.js';
import type { PlaceId } from '../../src/platform/ids.js';
import type { KeptLetter, Letter, Post } from '../../src/platform/post.js';
import { reveal } from '../../src/platform/sealed/browser.js';
import { seal } from '../../src/platform/sealed/index.js';
import { open } from '../../src/platform/sealed/open.js';
import { deliverDue, tellOfAccess, tellOfRefusal } from '../../src/work/messages/index.js';
import type { Exchange } from './ask.js';
import { services } from './typed.js';
import type { World } from './world.js';

/** Takes every letter and sends none. */
export function keepLetters(at: Date): Post & { readonly letters: readonly Letter[]; forget(): void } {
  const letters: KeptLetter[] = [];
  return {
    ...{ letters, isSetUp: true },
    async send(letter) {
      letters.push({ ...letter, at });
      return { ok: true };
    },
    check: async () => ({ ok: true }),
    forget: () => void letters.splice(0),
    kept: (place: PlaceId) => letters.filter((one) => one.place === place).reverse(),
  };
}

/** How a letter may leak: in its subject, in its words, by how long it is, in whose words come first. */
const leaks: readonly ((letter: Letter, secret: string) => Letter)[] = [
  (letter, secret) => ({ ...letter, subject: open(`${reveal(letter.subject)} ${secret}`) }),
  (letter, secret) => ({ ...letter, text: open(`${reveal(letter.text)}${secret}`) }),
  (letter, secret) => ({ ...letter, text: open(`${reveal(letter.text)}${' '.repeat(secret.length)}`) }),
  (letter, secret) => ({ ...letter, template: `${letter.template}-${secret.length}` }),
];

/** Addresses that were typed into answers, to which letters go where nobody has an account. */
const typedAddresses: ReadonlySet<string> = new Set(
  Object.values(services).flatMap(({ email = [] }) => email.flatMap((given) => given[''] ?? [])),
);

/** Whom a letter is for. Addresses that differ between the worlds its carrier must know: the owner's, and those in answers. */
function tellWhom(to: string, address: string): string {
  if (to === address) return 'the owner';
  return typedAddresses.has(to) ? 'who sent it' : to;
}

/** A letter as whoever carries it reads it. */
const tellLetter = ({ template, to, subject, text }: Letter, address: string): string =>
  [
    ...[`LETTER ${template}`, `To: ${tellWhom(reveal(to), address)}`],
    ...[`Subject: ${reveal(subject)}`, '', reveal(text)],
  ].join('\n');

/** None that is typed into an answer, so that nobody is taken for the owner. */
const addressOf = (secret: string): string => `owner.${secret}@example.org`;

/** Gives the owner an address to be written to, another in each world. */
export async function giveAddress({ site: { house }, owner: { person }, secret }: World): Promise<void> {
  const added = await house.act((ctx) => addEmail(ctx, { person, email: seal(addressOf(secret)) }));
  if (!added.ok) throw new Error(added.refused);
}

/**
 * Everything that a world has to write is written and leaves: each letter as an exchange of its own, whose planted half is
 * the same letter with a secret in it.
 */
export async function readLetters({ site, letters, secret }: World): Promise<readonly Exchange[]> {
  const { house } = site;
  const address = addressOf(secret);
  await site.settle();
  for (const follower of [tellOfAccess, tellOfRefusal])
    while ((await followOnce(house, house.place, follower)).passed > 0);
  while ((await deliverDue(house, house.place)) > 0);
  // Those that are due at once leave beside each other, in no order that either world sets.
  const told = letters.map((letter) => ({ letter, told: tellLetter(letter, address) }));
  const ordered = told.sort((left, right) => (left.told < right.told ? -1 : Number(left.told > right.told)));
  return ordered.map(({ letter, told: text }, at) => {
    const leak = leaks[at % leaks.length];
    if (!leak) throw new Error('There is no way to leak.');
    const planted = tellLetter(leak(letter, secret), address);
    return { route: `LETTER ${letter.template}`, told: text, status: 200, planted };
  });
}
