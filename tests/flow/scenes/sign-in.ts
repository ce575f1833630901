import { providerPages } from '../../../src/entry/web/openid/testing/set-up.js';
import type { TestPage, Visitor } from '../../../src/entry/web/testing.js';
import type { ProviderKind } from '../../../src/foundation/people/index.js';
import type { Providers } from '../providers.js';
import type { Scene } from './scene.js';

type Account = Providers['of']['staff']['account'];

/** From the page that offers it to the provider, and back with what the provider says: each of the site's own steps is kept. */
async function signInAt({ providers }: Scene, visitor: Visitor, kind: ProviderKind, account: Account, query = '') {
  const provider = providers.of[kind];
  const { begin, go } = providerPages[kind];
  provider.account = account;
  const leaving = await visitor.press(await visitor.open(`${begin}${query}`), go);
  const link = leaving.links.find(({ text }) => text === go);
  if (!link) throw new Error(`${leaving.path} (${leaving.status}) leads nowhere: ${leaving.text}`);
  return visitor.open(await provider.visit(link.href), { noFollow: true });
}

function isIn({ status, path, headers }: TestPage, visitor: Visitor, cookie: string): void {
  if (status !== 303 || !visitor.cookies.has(cookie)) throw new Error(`${path}: nobody came in, ${headers.location}`);
}

const named = (given: string, family: string) => ({
  name: [
    {
      nameParts: [
        { type: 'GivenName', value: given },
        { type: 'FamilyName', value: family },
      ],
    },
  ],
});
const identity = (given: string, family: string, born: string) => ({
  type: ['VerifiableCredential', 'IdentityCheckCredential'],
  credentialSubject: { ...named(given, family), birthDate: [{ value: born }] },
});

/** Somebody whose name and birthday differ between the worlds signs in, and another, who reads what was told, signs out. */
export async function useOneLogin(scene: Scene): Promise<void> {
  const { visitor, world, providers } = scene;
  const hidden =
    world.world === 0 ? identity('Tegan', 'Marsh', '1980-02-03') : identity('Ola', 'Brightwater', '1999-12-31');
  const first = visitor();
  const back = await signInAt(scene, first, 'one-login', { id: 'first', identity: hidden }, '?to=/status&identity=P2');
  isIn(back, first, 'resident');
  const second = visitor();
  const own = { id: 'second', identity: { ...identity('Nest', 'Hale', '1990-01-01'), vot: 'P1' }, codes: ['A'] };
  isIn(await signInAt(scene, second, 'one-login', own, '?identity=P2'), second, 'resident');
  await second.open('/sign-in/one-login/identity?to=/account');
  await second.press(await second.open('/account'), 'Sign out');
  const third = visitor();
  providers.of['one-login'].error = 'access_denied';
  const refused = await signInAt(scene, third, 'one-login', own);
  await third.open(refused.headers.location ?? '');
}

/** An officer signs in by the council's own provider and out again; one whose groups give no role is told so. */
export async function useWorkAccount(scene: Scene): Promise<void> {
  const { visitor } = scene;
  const officer = visitor();
  const account = { id: 'ann', name: 'Ann Hale', groups: ['g-contact'], amr: ['pwd', 'mfa'] };
  isIn(await signInAt(scene, officer, 'staff', account, '?to=/desk/me'), officer, 'staff');
  await officer.press(await officer.open('/desk/me'), 'Sign out');
  const nobody = visitor();
  const refused = await signInAt(scene, nobody, 'staff', { ...account, id: 'eve', groups: [] });
  await nobody.open(refused.headers.location ?? '');
}
