import { admitOfficer, drawBrowser, mappedRoles, requireTwoFactors } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { staffCookie } from '../../demo/sign-in/staff-cookie.js';
import { type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { browserCookie, keepBrowserKnown } from '../../signed-in/browser-cookie.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { answerProblem, orProblem } from '../answer-refused.js';
import { providerOf } from '../provider-of.js';
import { takeTold } from './take-told.js';

const hours = 12;

/** A name that somebody works under: one line, as people write names. */
function readName(claims: Readonly<Record<string, unknown>>): string | undefined {
  const { name } = claims;
  const text = typeof name === 'string' ? name.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
  return text !== '' && text.length <= 100 && !/[\p{Cc}\p{Cf}]/u.test(text) ? text : undefined;
}

/** An officer comes back from the council's own provider. */
export const viewStaffProviderReturn: PageHandler = (request) =>
  orProblem(request, 'staff', async () => {
    const { house, who, cookies } = request;
    const provider = await providerOf(request, 'staff');
    const { told, wish } = await takeTold(request, provider, paths.staffProviderReturn);
    requireTwoFactors(told, provider);
    const { issuer, subject, authenticatedAt, idToken, userInfo } = told;
    const claims = { ...userInfo, ...idToken };
    const roles = mappedRoles(claims[provider.groups.claim], provider);
    const officer = { issuer, subject, name: readName(claims), roles, authenticatedAt };
    const { browser, admitted } = await act(house, who, async (ctx) => {
      const browser = drawBrowser(ctx, cookies[browserCookie]);
      return { browser, admitted: await admitOfficer(ctx, { ...officer, browser, replaces: cookies[staffCookie] }) };
    });
    if (!admitted.ok)
      return answerProblem(request, 'staff', { code: admitted.refused, step: 'identity', fault: 'PERSON' });
    noteSignIn(request, { of: 'staff', way: 'oidc-two-factor' });
    return redirect(wish.to, [
      { name: staffCookie, value: admitted.value.token, maxAge: hours * 3600 },
      keepBrowserKnown(browser),
    ]);
  });
