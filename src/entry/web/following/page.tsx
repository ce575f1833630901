import { act, read } from '../../../platform/house.js';
import { askToFollow, confirmFollow, endFollow, findCase, findFollow } from '../../../work/cases/index.js';
import { readEmail } from '../../../work/services/index.js';
import { NotFound, type PageHandler, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { hurryLetters } from '../sign-in/hurry-letters.js';
import { siteOf } from './site-of.js';
import { FollowPage, FollowStepPage } from './view.js';
import { followingWords } from './words.js';

async function findOne({ house, who, params }: PageRequest) {
  const one = await read(house, who, (ctx) => findCase(ctx, { reference: params.reference ?? '' }));
  if (!one || one.closedAt) throw new NotFound();
  return one;
}

export const viewFollow: PageHandler = async (request) => {
  const { reference } = await findOne(request);
  return page(<FollowPage frame={request} reference={reference} />);
};

/** Sends the one letter that goes out before its reader has said yes. */
export const submitFollow: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const { reference } = await findOne(request);
  const show = (error: string, status: number) =>
    page(<FollowPage frame={request} reference={reference} error={error} typed={form.again('email', [''])} />, status);
  const email = readEmail(form.typed('email'));
  if (!email.ok) return show(email.say[language], 422);
  const link = `${siteOf(request)}${paths.followLink('')}`;
  const asked = await act(house, who, (ctx) => askToFollow(ctx, { reference, email: email.value, language, link }));
  if (!asked.ok)
    return show(
      followingWords[asked.refused === 'too-many' ? 'tooMany' : 'closed'][language],
      asked.refused === 'too-many' ? 429 : 409,
    );
  await hurryLetters(request);
  return page(<FollowStepPage frame={request} step="sent" reference={reference} />);
};

const tokenOf = ({ params }: PageRequest): string => params.token ?? '';

async function findLinked(request: PageRequest) {
  const found = await read(request.house, request.who, (ctx) => findFollow(ctx, tokenOf(request)));
  if (!found) throw new NotFound();
  return { state: found.follow.state, reference: found.one.reference, token: tokenOf(request) };
}

/** A program that reads letters opens each link: only the button says yes. */
export const viewFollowLink: PageHandler = async (request) => {
  const { state, ...linked } = await findLinked(request);
  const step = ({ asked: 'confirm', following: 'following', ended: 'stopped' } as const)[state];
  return page(<FollowStepPage frame={request} step={step} {...linked} />);
};

export const submitFollowLink: PageHandler = async (request) => {
  const linked = await findLinked(request);
  const confirmed = await act(request.house, request.who, (ctx) => confirmFollow(ctx, linked.token));
  const step = confirmed.ok ? 'following' : 'stopped';
  return page(<FollowStepPage frame={request} step={step} reference={linked.reference} token={linked.token} />);
};

export const viewEndFollow: PageHandler = async (request) => {
  const { state, ...linked } = await findLinked(request);
  return page(<FollowStepPage frame={request} step={state === 'ended' ? 'stopped' : 'stop'} {...linked} />);
};

/** By the button, or by the program in which the letter is read (RFC 8058). */
export const submitEndFollow: PageHandler = async (request) => {
  if (!(await endFollow(request.house, request.who, tokenOf(request)))) throw new NotFound();
  return page(<FollowStepPage frame={request} step="stopped" />);
};
