import { beginAtProvider, type ProviderKind, startAttempt, type Wish } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { orProblem } from '../answer-refused.js';
import { takeBrowser } from '../browser-cookie.js';
import { providerOf } from '../provider-of.js';
import { wayBack } from '../way-back.js';
import { BeginPage, LeavingPage } from './view.js';

const returnPath = { 'one-login': paths.oneLoginReturn, staff: paths.staffProviderReturn } as const;

/** What the sign-in is for, by the address of the page that offers it: where to go on, and what level is needed there. */
function readWish({ query, resident }: PageRequest, kind: ProviderKind): Wish {
  const isFresh = query.fresh === 'yes';
  if (kind === 'staff') return { to: wayBack(query.to, '/desk', paths.desk), identity: 'P0', isFresh };
  const identity = query.identity === 'P1' || query.identity === 'P2' ? query.identity : 'P0';
  return {
    ...{ to: wayBack(query.to, '/', paths.account), identity, isFresh },
    ...(resident ? { as: resident.person } : {}),
  };
}

const view =
  (kind: ProviderKind): PageHandler =>
  async (request) => {
    await providerOf(request, kind);
    return page(<BeginPage frame={request} kind={kind} action={request.url} />);
  };

/**
 * Begins: the page that it answers with leads on by itself. A redirect would be the form's own, which our policy for forms
 * (`form-action 'self'`) rightly keeps on this site.
 */
const submit =
  (kind: ProviderKind): PageHandler =>
  (request) =>
    orProblem(request, kind, async (): Promise<PageReply> => {
      const { house, who, language } = request;
      const provider = await providerOf(request, kind);
      const { browser, cookie } = takeBrowser(request);
      const wish = readWish(request, kind);
      const secrets = await act(house, who, (ctx) => startAttempt(ctx, { kind, browser, wish }));
      const beginning = { provider, clock: house.clock, secrets, wish, language, path: returnPath[kind] };
      const address = await beginAtProvider(beginning);
      return { ...page(<LeavingPage frame={request} kind={kind} address={address.href} />), cookies: [cookie] };
    });

/** The page with the button of GOV.UK One Login; `?to=`, `?identity=P2` and `?fresh=yes` say what for. */
export const viewOneLogin = view('one-login');
export const submitOneLogin = submit('one-login');
/** The page with the button of the council's own provider, for officers. */
export const viewStaffProvider = view('staff');
export const submitStaffProvider = submit('staff');
