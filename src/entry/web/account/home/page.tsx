import { endOtherSessions, endOwnSession, findResident, removeWayIn } from '../../../../foundation/people/index.js';
import { listKeysOf, shredKeys } from '../../../../foundation/vault/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { takeUpDraft } from '../../../../work/journeys/index.js';
import { draftCookie } from '../../journeys/draft-cookie.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { signInFor } from '../../sign-in/own-page.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { ownResident } from '../own-resident.js';
import { proveAgain } from '../prove-again.js';
import { presentAccount } from './present.js';
import { readHome } from './read-home.js';
import { AccountPage } from './view.js';

/** A resident's own page: what needs them first, their requests and drafts, their ways in, and where they are signed in. */
export const viewAccount: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const token = request.cookies[residentCookie] ?? '';
  const found = await read(request.house, request.who, (ctx) => readHome(ctx, request, person, token));
  return page(<AccountPage frame={request} {...presentAccount(request, found)} did={request.query.did} />);
};

/** Opens a draft of theirs in this browser; what is sent or over meanwhile is no longer on the page that this leads back to. */
export const submitGoOn: PageHandler = async (request) => {
  const id = readId<'draft'>(request.form.code('draft'));
  const taken = id && (await act(request.house, request.who, (ctx) => takeUpDraft(ctx, id)));
  if (!taken?.ok) return redirect(paths.account);
  const { draft, token } = taken.value;
  return redirect(paths.checkAnswers(draft.service), [draftCookie(draft.service, token)]);
};

export const submitEndSession: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const id = request.form.code('session') ?? '';
  await act(request.house, request.who, (ctx) => endOwnSession(ctx, person, id));
  return redirect(paths.account);
};

/** Ends every session of theirs but this browser's: for whoever thinks that somebody else came in. */
export const submitEndOtherSessions: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const token = request.cookies[residentCookie] ?? '';
  await act(request.house, request.who, (ctx) => endOtherSessions(ctx, person, token));
  return redirect(paths.account);
};

/** Takes a way in away, and destroys the key of its address. The last one stays, whatever a page that was open said. */
export const submitRemoveWayIn: PageHandler = async (request) => {
  const { house, who, form, cookies } = request;
  const { person } = ownResident(request);
  const again = proveAgain(request, paths.account);
  if (again) return again;
  const id = readId<'authenticator'>(form.code('way'));
  const removed = id && (await act(house, who, (ctx) => removeWayIn(ctx, { person, id })));
  const subject = removed?.ok ? removed.value : undefined;
  if (subject) {
    const keys = await read(house, who, (ctx) => listKeysOf(ctx, subject));
    await shredKeys(
      house,
      who,
      keys.map(({ key }) => key),
      'erasure',
    );
  }
  // It may have been the way in that began the very session that asks.
  const left = await read(house, who, (ctx) => findResident(ctx, cookies[residentCookie] ?? ''));
  if (left) return redirect(paths.account);
  return redirect(signInFor(paths.account, 'way-removed'), [{ name: residentCookie, value: undefined }]);
};
