import { addClientKey, type ProviderKind, setProvider } from '../../../../foundation/people/index.js';
import { systemClock } from '../../../../platform/clock.js';
import { createLog } from '../../../../platform/log.js';
import { type TestPage, type TestSite, testSite, type Visitor } from '../../testing.js';
import { type TestProvider, testProvider } from './test-provider.js';

const system = { kind: 'system', name: 'test' } as const;
const clientId = 'wealdham';

export interface SignInBench {
  readonly site: TestSite;
  readonly provider: TestProvider;
  /** The lines of the pages' log. */
  readonly lines: string[];
  /** Begins in this browser, and gives the address at the provider. */
  begin(visitor: Visitor, query?: string): Promise<string>;
  /** Goes all the way: to the page that the browser ends on. */
  signIn(visitor: Visitor, query?: string): Promise<TestPage>;
  close(): Promise<void>;
}

/** What an operator writes of such a provider, but for where the site is. */
export const providerSettings = {
  'one-login': ({ issuer, did }: TestProvider) => ({
    ...{ kind: 'one-login', issuer, 'client-id': clientId, 'signed-by': 'ES256', 'time-limit': 3 },
    identity: { issuer: `${issuer}/identity/`, did },
    trustmark: `${issuer}/trustmark`,
  }),
  staff: ({ issuer }: TestProvider) => ({
    ...{ kind: 'staff', issuer, 'client-id': clientId, 'signed-by': 'ES256', 'time-limit': 3 },
    groups: { claim: 'groups', roles: { 'g-contact': ['contact-team'], 'g-waste': ['waste-crews', 'contact-team'] } },
    'two-factors': { amr: ['mfa'] },
  }),
} satisfies Record<ProviderKind, (provider: TestProvider) => object>;

/** Where a sign-in begins, where it comes back, and the button that goes on to the provider. */
export const providerPages = {
  'one-login': { begin: '/sign-in/one-login', return: '/sign-in/one-login/return', go: 'Continue to GOV.UK One Login' },
  staff: { begin: '/desk/sign-in/oidc', return: '/desk/sign-in/oidc/return', go: 'Continue to your work account' },
} as const;

/** A site and a real provider beside it, set up with each other, both at the time of the machine. */
export async function setUpSignIn(
  kind: ProviderKind,
  { settings: more = {}, secret }: { readonly settings?: object; readonly secret?: string } = {},
): Promise<SignInBench> {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const site = await testSite({ at: systemClock.now().toISOString(), log });
  const { begin, return: back, go } = providerPages[kind];
  const provider = await testProvider({ clientId, redirect: `${site.url}${back}`, ...(secret ? { secret } : {}) });
  await site.house.act(system, async (ctx) => {
    const set = await setProvider(ctx, { ...providerSettings[kind](provider), site: site.url, ...more });
    if (!set.ok) throw new Error(JSON.stringify(set));
    await ctx.writes.flush();
    const added = await addClientKey(ctx, { kind, ...(secret ? { given: { secret } } : {}) });
    if (!added.ok) throw new Error(added.refused);
  });
  // The provider goes by the machine's time: the house is never behind it, and where a test put it ahead it stays so.
  const keepUp = () => {
    const now = systemClock.now();
    if (site.house.clock.now() < now) site.house.clock.set(now);
  };
  const start = async (visitor: Visitor, query = '') => {
    keepUp();
    const page = await visitor.press(await visitor.open(`${begin}${query}`), go);
    const link = page.links.find(({ text }) => text === go);
    if (!link) throw new Error(`${page.path} (${page.status}) leads nowhere: ${page.text}`);
    return link.href;
  };
  return {
    ...{ site, provider, lines, begin: start },
    async signIn(visitor, query) {
      const back = await provider.visit(await start(visitor, query));
      keepUp();
      return visitor.open(back);
    },
    async close() {
      await provider.stop();
      await site.close();
    },
  };
}
