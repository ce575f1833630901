import { act, read } from '../../../platform/house.js';
import { askToFollow, confirmFollow, endFollow } from '../../../work/cases/index.js';
import { readEmail } from '../../../work/services/index.js';
import { NotFound, type PageHandler, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { hurryLetters } from '../sign-in/hurry-letters.js';
import { findLinked, findToFollow } from './followed.js';
import { siteOf } from './site-of.js';
import { FollowPage, FollowStepPage } from './view.js';
import { followingWords } from './words.js';

async function findOne({ house, who, params }: PageRequest) {
  const found = await read(house, who, (ctx) => findToFollow(ctx, params));
  if (!found) throw new NotFound();
  return found;
}

export const viewFollow: PageHandler = async (request) => {
  const { days, ...followed } = await findOne(request);
  return page(<FollowPage frame={request} followed={followed} days={days} />);
};

/** Sends the one letter that goes out before its reader has said yes. */
export const submitFollow: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const { days, ...followed } = await findOne(request);
  const show = (error: string, status: number) => {
    const asked = { followed, days, error, typed: form.again('email', ['']) };
    return page(<FollowPage frame={request} {...asked} />, status);
  };
  const email = readEmail(form.typed('email'));
  if (!email.ok) return show(email.say[language], 422);
  const link = `${siteOf(request)}${paths.followLink('')}`;
  const { of } = followed;
  const asked = await act(house, who, (ctx) => askToFollow(ctx, { of, email: email.value, language, link }));
  if (!asked.ok)
    return show(
      followingWords[asked.refused === 'too-many' ? 'tooMany' : 'closed'][language],
      asked.refused === 'too-many' ? 429 : 409,
    );
  await hurryLetters(request);
  return page(<FollowStepPage frame={request} step="sent" followed={followed} />);
};

const tokenOf = ({ params }: PageRequest): string => params.token ?? '';

async function getLinked(request: PageRequest) {
  const found = await read(request.house, request.who, (ctx) => findLinked(ctx, tokenOf(request)));
  if (!found) throw new NotFound();
  return { ...found, token: tokenOf(request) };
}

/** A program that reads letters opens each link: only the button says yes. */
export const viewFollowLink: PageHandler = async (request) => {
  const { state, ...linked } = await getLinked(request);
  const step = ({ asked: 'confirm', following: 'following', ended: 'stopped' } as const)[state];
  return page(<FollowStepPage frame={request} step={linked.followed ? step : 'stopped'} {...linked} />);
};

/** What may be followed no more is forgotten at once: its page says so. */
export const submitFollowLink: PageHandler = async (request) => {
  const { followed, token } = await getLinked(request);
  const confirmed = await act(request.house, request.who, (ctx) => confirmFollow(ctx, token));
  if (!confirmed.ok) await endFollow(request.house, request.who, token);
  const step = confirmed.ok ? 'following' : 'stopped';
  return page(<FollowStepPage frame={request} step={step} followed={followed} token={token} />);
};

export const viewEndFollow: PageHandler = async (request) => {
  const { state, ...linked } = await getLinked(request);
  return page(<FollowStepPage frame={request} step={state === 'ended' ? 'stopped' : 'stop'} {...linked} />);
};

/** By the button, or by the program in which the letter is read (RFC 8058). */
export const submitEndFollow: PageHandler = async (request) => {
  if (!(await endFollow(request.house, request.who, tokenOf(request)))) throw new NotFound();
  return page(<FollowStepPage frame={request} step="stopped" />);
};
