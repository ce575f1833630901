import { answerChallenge, type ChallengeRefusal, findChallenge } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { challengeCookie, dropChallenge, keepKnown, keepSession } from '../cookies.js';
import { readOwnPage } from '../own-page.js';
import { CodePage, type CodePlan, SpentPage } from './view.js';
import { sayRefused } from './words.js';

/** Where a code is asked for: to sign in, or to add an address to an account. */
export interface CodePlace {
  readonly action: string;
  /** Where another code is asked for. */
  readonly again: string;
  /** Where it leads. */
  readonly next: (request: PageRequest) => string;
}

const signingIn: CodePlace = {
  action: paths.signInCode,
  again: paths.signIn,
  next: ({ query }) => readOwnPage(query.to) ?? paths.account,
};

async function show(
  request: PageRequest,
  where: CodePlace,
  refused?: Pick<CodePlan, 'error'>,
): Promise<PageReply | undefined> {
  const token = request.cookies[challengeCookie];
  const found = token && (await read(request.house, request.who, (ctx) => findChallenge(ctx, token)));
  if (!found) return undefined;
  const plan = { address: found.address, to: readOwnPage(request.query.to), ...where, ...refused };
  return page(<CodePage frame={request} {...plan} />, refused ? 422 : 200);
}

const spent = (request: PageRequest, where: CodePlace, reason: ChallengeRefusal): PageReply => {
  const plan = { again: where.again, to: readOwnPage(request.query.to), reason };
  return { ...page(<SpentPage frame={request} {...plan} />, 422), cookies: [dropChallenge] };
};

export async function viewCodeAt(request: PageRequest, where: CodePlace): Promise<PageReply> {
  return (await show(request, where)) ?? redirect(where.again);
}

/** Takes a code, and nothing of it is shown back: it was good once, or never. */
export async function submitCodeAt(request: PageRequest, where: CodePlace): Promise<PageReply> {
  const { house, who, cookies, form, language, resident } = request;
  const token = cookies[challengeCookie];
  if (token === undefined) return spent(request, where, 'no-challenge');
  const code = form.typed('code');
  const given = { token, code, replaces: cookies[residentCookie], person: resident?.person };
  const answered = await act(house, who, (ctx) => answerChallenge(ctx, given));
  const isSignIn = !answered.ok || answered.value.session !== undefined;
  const refusal = answered.ok ? undefined : answered.refused;
  if (isSignIn) noteSignIn(request, { of: 'resident', way: 'email-code', refused: refusal });
  if (answered.ok) {
    const { session, known } = answered.value;
    const kept = session === undefined ? [] : [keepSession(session)];
    return redirect(where.next(request), [dropChallenge, keepKnown(known), ...kept]);
  }
  const { refused, detail } = answered;
  if (refused !== 'not-a-code' && refused !== 'wrong-code') return spent(request, where, refused);
  const error = sayRefused(refused, Number(detail?.left ?? 0), language);
  return (await show(request, where, { error })) ?? spent(request, where, 'no-challenge');
}

export const viewCode: PageHandler = (request) => viewCodeAt(request, signingIn);
export const submitCode: PageHandler = (request) => submitCodeAt(request, signingIn);
