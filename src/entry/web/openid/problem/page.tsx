import { findProvider, type ProviderKind } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { heldCookie, readHeldReference } from '../held-cookie.js';
import { problemCodes } from './code.js';
import { ProblemPage } from './view.js';

/** Why a sign-in by a provider came to nothing, what to do, and the other ways in. */
export const viewProblem =
  (kind: ProviderKind): PageHandler =>
  async (request) => {
    const code = problemCodes.find((one) => one === request.params.code);
    if (!code) throw new NotFound();
    const isSet = (await read(request.house, request.who, (ctx) => findProvider(ctx, kind))) !== undefined;
    const isIn = request.resident !== undefined;
    const isHeld = kind === 'one-login' && (code === 'held' || code === 'person-changed');
    const reference = isHeld ? readHeldReference(request.cookies[heldCookie]) : undefined;
    return page(<ProblemPage {...{ frame: request, kind, code, isSet, isSignedIn: isIn, reference }} />, 403);
  };
