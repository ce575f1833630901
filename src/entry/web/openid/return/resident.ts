import { admitResident, readCredential, readToldIdentity, type Wish } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { type PageHandler, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { answerProblem, orProblem } from '../answer-refused.js';
import { keepHeld } from '../held-cookie.js';
import { providerOf } from '../provider-of.js';
import { takeTold } from './take-told.js';

const hours = 12;

/** Where to go on: first to what the provider told, where that is less than was needed or comes with its reasons. */
const nextPage = ({ to, identity }: Wish, level: string, codes: readonly string[]): string =>
  level < identity || codes.length > 0 ? `${paths.oneLoginIdentity}?to=${encodeURIComponent(to)}` : to;

/** A resident comes back from GOV.UK One Login. Whatever it comes to, the next address has nothing of what came back. */
export const viewOneLoginReturn: PageHandler = (request) =>
  orProblem(request, 'one-login', async () => {
    const { house, who, cookies } = request;
    const provider = await providerOf(request, 'one-login');
    const { told, wish } = await takeTold(request, provider, paths.oneLoginReturn);
    const credential = readCredential(told, provider);
    const identity = await readToldIdentity(told, provider, house.clock);
    const { issuer, subject, authenticatedAt } = told;
    const resident = { issuer, subject, credential, told: identity, authenticatedAt, as: wish.as };
    const admitted = await act(house, who, (ctx) =>
      admitResident(ctx, { ...resident, replaces: cookies[residentCookie] }),
    );
    if (!admitted.ok) {
      const problem = { code: admitted.refused, step: 'identity', fault: 'PERSON' } as const;
      return { ...answerProblem(request, 'one-login', problem), cookies: keepHeld(admitted.detail?.reference) };
    }
    noteSignIn(request, { of: 'resident', way: credential === 'Cl.Cm' ? 'oidc-two-factor' : 'oidc' });
    const cookie = { name: residentCookie, value: admitted.value.token, maxAge: hours * 3600 };
    return redirect(nextPage(wish, identity.level, identity.codes), [cookie]);
  });
