import { endAtProvider, type ProviderKind, SignInRefused } from '../../../../foundation/people/index.js';
import { providerOf } from '../../openid/provider-of.js';
import { type PageHandler, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { ProviderSessionPage } from './view.js';

/** Where the provider sends the browser afterwards; it must know these addresses. */
const afterwards = { 'one-login': paths.signedOut, staff: paths.staffSignedOut } as const;
/** Where to go on from here without it. */
const onward = { 'one-login': paths.home, staff: paths.staffSignIn } as const;

/** Where the provider ends its session; undefined where it cannot be asked to. */
async function findAddress(request: PageRequest, kind: ProviderKind): Promise<URL | undefined> {
  const provider = await providerOf(request, kind);
  try {
    return await endAtProvider({ provider, clock: request.house.clock, path: afterwards[kind] });
  } catch (fault) {
    if (fault instanceof SignInRefused) return undefined;
    throw fault;
  }
}

const view =
  (kind: ProviderKind): PageHandler =>
  async (request) => {
    const address = await findAddress(request, kind);
    return page(<ProviderSessionPage frame={request} kind={kind} address={address?.href} home={onward[kind]} />);
  };

/** After a resident signed out here: GOV.UK One Login signs them out too. */
export const viewSignOutOneLogin = view('one-login');
/** After an officer signed out here: their work account may stay open for their other work, or be left by a link. */
export const viewSignOutStaffProvider = view('staff');
