import {
  addPasskey,
  beginAddingPasskey,
  drawRecoveryCodes,
  findJoining,
  type Joining,
  takeCode,
} from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { keepBrowser, passkeyCookie } from '../../passkeys/passkey-cookie.js';
import { readNewPasskey } from '../../passkeys/read-answer.js';
import { relyingPartyOf } from '../../passkeys/relying-party.js';
import type { answerWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { joiningCookie, keepJoining } from '../joining-cookie.js';
import { CodePage, CodesPage, WaysPage } from './view.js';

export const viewJoin: PageHandler = async (request) => page(<CodePage frame={request} />);

/** Takes an invitation or a recovery code; the code itself is in no address that a server is told. */
export const submitJoin: PageHandler = async (request) => {
  const { house, who, form } = request;
  const taken = await act(house, who, (ctx) => takeCode(ctx, form.typed('code')));
  if (!taken.ok) return page(<CodePage frame={request} refused={taken.refused} />, 422);
  return redirect(paths.joinWays, [keepJoining(taken.value.token)]);
};

async function whoJoins({ house, who, cookies }: PageRequest): Promise<Joining | undefined> {
  const token = cookies[joiningCookie];
  return token === undefined ? undefined : read(house, who, (ctx) => findJoining(ctx, token));
}

async function show(request: PageRequest, joining: Joining, refused?: keyof typeof answerWords) {
  const { house, who, cookies } = request;
  const { person, name } = joining.staff;
  const asked = { person, rp: relyingPartyOf(request), account: name, browser: cookies[passkeyCookie] };
  const begun = await act(house, who, (ctx) => beginAddingPasskey(ctx, asked));
  const view = <WaysPage frame={request} joining={joining} options={begun.options} refused={refused} />;
  return { ...page(view, refused ? 422 : 200), cookies: [keepBrowser(begun.browser)] };
}

/** What an officer on the way in has so far, and what is still needed. */
export const viewJoinWays: PageHandler = async (request) => {
  const joining = await whoJoins(request);
  return joining ? show(request, joining) : redirect(paths.join);
};

export const submitJoinPasskey: PageHandler = async (request) => {
  const joining = await whoJoins(request);
  if (!joining) return redirect(paths.join);
  const { house, who, cookies, form } = request;
  const { person } = joining.staff;
  const made = { person, rp: relyingPartyOf(request), browser: cookies[passkeyCookie], answer: readNewPasskey(form) };
  const added = await act(house, who, (ctx) => addPasskey(ctx, made));
  return added.ok ? redirect(paths.joinWays) : show(request, joining, added.refused);
};

/** Draws recovery codes and shows them, this once: nothing that could show them again is kept. */
export const submitJoinCodes: PageHandler = async (request) => {
  const joining = await whoJoins(request);
  if (!joining) return redirect(paths.join);
  const drawn = await act(request.house, request.who, (ctx) => drawRecoveryCodes(ctx, joining.staff.person));
  return drawn.ok
    ? page(<CodesPage frame={request} codes={drawn.value} next={paths.joinWays} />)
    : redirect(paths.join);
};
