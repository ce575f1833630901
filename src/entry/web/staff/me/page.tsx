import {
  drawRecoveryCodes,
  endOtherSessions,
  endOwnSession,
  findSession,
  forgetOwnBrowser,
  listOwnBrowsers,
  listOwnSessions,
  listStaffWaysIn,
  removeStaffWayIn,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { staffCookie } from '../../demo/sign-in/staff-cookie.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { withTo } from '../../sign-in/own-page.js';
import { browserCookie } from '../../signed-in/browser-cookie.js';
import { CodesPage } from '../join/view.js';
import { ownOfficer } from './own-officer.js';
import { presentMe } from './present.js';
import { proveAgain } from './prove-again.js';
import { MePage } from './view.js';
import { meWords } from './words.js';

const done = {
  added: meWords.didAdd,
  removed: meWords.didRemove,
  ended: meWords.didEnd,
  forgot: meWords.didForget,
} as const;
type Did = keyof typeof done;
const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(done, code);

async function show(request: PageRequest, refused?: 'too-few' | 'no-such-way'): Promise<PageReply> {
  const { house, who, cookies, query } = request;
  const { person } = ownOfficer(request);
  const found = await read(house, who, async (ctx) => ({
    ways: await listStaffWaysIn(ctx, person),
    sessions: await listOwnSessions(ctx, person, cookies[staffCookie] ?? '', 'staff'),
    browsers: await listOwnBrowsers(ctx, person, cookies[browserCookie]),
  }));
  const did = !refused && isDid(query.did) ? done[query.did] : undefined;
  const shown = { frame: { ...request, url: paths.me }, did, fault: refused && meWords[refused] };
  return page(<MePage {...shown} {...presentMe(request, found)} />, refused ? 409 : 200);
}

/** An officer's own page: their ways in, where they are signed in, and with which browsers they sign in. */
export const viewMe: PageHandler = (request) => show(request);

/** Takes a passkey away; two ways in stay, whatever a page that was open said. */
export const submitRemovePasskey: PageHandler = async (request) => {
  const { house, who, form, cookies } = request;
  const { person } = ownOfficer(request);
  const tooOld = proveAgain(request, paths.me);
  if (tooOld) return tooOld;
  const id = readId<'authenticator'>(form.code('way'));
  if (!id) return redirect(paths.me);
  const removed = await act(house, who, (ctx) => removeStaffWayIn(ctx, { person, id }));
  if (!removed.ok) return show(request, removed.refused);
  // It may have been the passkey that began the very session that asks.
  const left = await read(house, who, (ctx) => findSession(ctx, cookies[staffCookie] ?? ''));
  if (left) return redirect(`${paths.me}?did=removed`);
  const again = `${withTo(paths.staffSignIn, paths.me)}&need=way-removed`;
  return redirect(again, [{ name: staffCookie, value: undefined }]);
};

/** Draws recovery codes in the place of those before, and shows them, this once. */
export const submitDrawCodes: PageHandler = async (request) => {
  const { person } = ownOfficer(request);
  const again = proveAgain(request, paths.me);
  if (again) return again;
  const drawn = await act(request.house, request.who, (ctx) => drawRecoveryCodes(ctx, person));
  if (!drawn.ok) return redirect(paths.me);
  return page(<CodesPage frame={{ ...request, url: paths.me }} codes={drawn.value} next={paths.me} />);
};

export const submitEndSession: PageHandler = async (request) => {
  const { person } = ownOfficer(request);
  const id = request.form.code('session') ?? '';
  await act(request.house, request.who, (ctx) => endOwnSession(ctx, person, id));
  return redirect(`${paths.me}?did=ended`);
};

/** Ends every session of theirs but this browser's. */
export const submitEndOthers: PageHandler = async (request) => {
  const { person } = ownOfficer(request);
  const token = request.cookies[staffCookie] ?? '';
  await act(request.house, request.who, (ctx) => endOtherSessions(ctx, person, token));
  return redirect(`${paths.me}?did=ended`);
};

/** Forgets a browser of theirs, and signs them out there, unless it is the one that asks. */
export const submitForgetBrowser: PageHandler = async ({ house, who, form, cookies, officer }) => {
  const { person } = ownOfficer({ officer });
  const forgotten = { id: form.code('browser') ?? '', token: cookies[staffCookie] ?? '' };
  await act(house, who, (ctx) => forgetOwnBrowser(ctx, person, forgotten));
  return redirect(`${paths.me}?did=forgot`);
};
