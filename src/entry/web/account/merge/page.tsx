import { beginMerge, findMerge, type MergeProof } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { mergeOwnAccounts } from '../../../../work/cases/index.js';
import { type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { keepSession } from '../../sign-in/cookies.js';
import { signInFor } from '../../sign-in/own-page.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { type OwnRequest, ownPage } from '../../your-data/own-page.js';
import { ownResident } from '../own-resident.js';
import { proveAgain } from '../prove-again.js';
import { dropMerging, keepMerging, mergeCookie } from './cookie.js';
import { planMerge } from './present.js';
import { BeginMergePage, MergePage, RefusedPage } from './view.js';
import type { mergeRefusedWords } from './words.js';

export const viewBeginMerge = ownPage(
  async (request) => proveAgain(request, paths.mergeAccounts) ?? page(<BeginMergePage frame={request} />),
);

/** Notes that this account is proved, and leads to the sign-in for the other. */
export const submitBeginMerge = ownPage(async (request) => {
  const { assured } = ownResident(request);
  const begun = await act(request.house, request.who, (ctx) => beginMerge(ctx, assured.at));
  if (!begun.ok) return redirect(signInFor(paths.mergeAccounts, 'ways-in'));
  return redirect(signInFor(paths.confirmMerge, 'merge'), [keepMerging(begun.value)]);
});

const proofOf = (request: OwnRequest): MergeProof => ({
  token: request.cookies[mergeCookie] ?? '',
  provedAt: ownResident(request).assured.at,
});

const showRefused = (request: OwnRequest, why: keyof typeof mergeRefusedWords): PageReply =>
  page(<RefusedPage frame={{ ...request, url: paths.confirmMerge }} why={why} />, 409);

/** What happens when the two accounts become one, for whoever has proved both. */
export const viewMerge = ownPage(async (request) => {
  const { house, who, language } = request;
  const found = await read(house, who, async (ctx) => {
    const pair = await findMerge(ctx, proofOf(request));
    return pair.ok ? { ok: true as const, plan: await planMerge(ctx, pair.value, language) } : pair;
  });
  return found.ok ? page(<MergePage frame={request} plan={found.plan} />) : showRefused(request, found.refused);
});

/** Puts them together; the browser goes on in the account that goes on, as surely as it signed in last. */
export const submitMerge = ownPage(async (request) => {
  const session = request.cookies[residentCookie] ?? '';
  const merged = await act(request.house, request.who, (ctx) =>
    mergeOwnAccounts(ctx, { ...proofOf(request), session }),
  );
  if (!merged.ok) return showRefused(request, merged.refused);
  const kept = merged.value.session === undefined ? [] : [keepSession(merged.value.session)];
  return redirect(`${paths.account}?did=merged`, [dropMerging, ...kept]);
});
