import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { findCase } from '../../../../work/cases/index.js';
import { changeVisit, nearestNext, orderRound, planVisit, type VisitId } from '../../../../work/field/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { daysFrom, listSendable, listStops, readTo } from './load-round.js';
import { RoundPage } from './view.js';
import type { RoundFault } from './words.js';

/** Which round an address or a form is about. */
function readRound({ query, form, house, place, officer }: PageRequest) {
  const days = daysFrom(house.clock.now(), place.timeZone);
  const who = form.code('who') ?? query.who ?? (officer ? `person:${officer.person}` : undefined);
  const asked = form.code('day') ?? query.day;
  const day = asked !== undefined && /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : (days[0] ?? '');
  return { days, who, day, to: readTo(who) };
}

/** What was typed into the plan and not taken. */
const typedIn = ({ form }: PageRequest) => ({
  ...{ reference: form.named('reference'), from: form.clock('from'), until: form.clock('until') },
});

async function show(request: PageRequest, fault?: RoundFault): Promise<PageReply> {
  const { days, day, who = '', to } = readRound(request);
  const found = await read(request.house, request.who, async (ctx) => ({
    stops: to ? await listStops(ctx, to, day) : [],
    sendable: await listSendable(ctx, request),
  }));
  const frame = { ...request, url: `${paths.rounds}?day=${day}&who=${who}` };
  const status = fault === undefined ? 200 : fault === 'not-allowed' ? 403 : 422;
  const did = fault === undefined && request.query.did === 'saved';
  return page(<RoundPage {...{ frame, days, day, who, fault, did, typed: typedIn(request), ...found }} />, status);
}

/** A day's round. */
export const viewRound: PageHandler = (request) => show(request);

const answering =
  (
    work: (
      ctx: Context,
      request: PageRequest,
      round: ReturnType<typeof readRound>,
    ) => Promise<Outcome<unknown, RoundFault>>,
  ): PageHandler =>
  async (request) => {
    const round = readRound(request);
    const saved = await act(request.house, request.who, (ctx) => work(ctx, request, round));
    if (!saved.ok) return show(request, saved.refused);
    const planned = saved.value as { readonly case?: string };
    if (request.form.code('back') === 'case' && planned.case) return redirect(`${paths.case(planned.case)}?did=visit`);
    return redirect(`${paths.rounds}?day=${round.day}&who=${round.who ?? ''}&did=saved`);
  };

export const submitVisit: PageHandler = answering(async (ctx, { form }, { to, day }) => {
  const one = await findCase(ctx, { reference: form.named('reference') ?? '' });
  if (!to) return refuse('no-one');
  if (!one) return refuse('no-such-case');
  const [from, until] = [form.clock('from') || undefined, form.clock('until') || undefined];
  return planVisit(ctx, { case: one.id, to, day, from, until });
});

/** Moves a visit or calls it off. */
export const submitVisitChange: PageHandler = answering(async (ctx, { form, params }) => {
  const id = readId<'visit'>(params.visit);
  if (!id) return refuse('no-such-visit');
  if (form.code('do') === 'cancel') return changeVisit(ctx, id, { state: 'cancelled' });
  const to = readTo(form.code('to'));
  return to ? changeVisit(ctx, id, { to, day: form.code('on') ?? '' }) : refuse('no-one');
});

/** Puts the round in the order that the form names, or by nearest next. */
export const submitOrder: PageHandler = answering(async (ctx, { form }, { to, day }) => {
  if (!to) return refuse('no-one');
  if (form.code('by') !== 'nearest') return orderRound(ctx, { to, day, order: form.codes('order') as VisitId[] });
  const planned = (await listStops(ctx, to, day)).filter(({ visit }) => visit.state === 'planned');
  return orderRound(ctx, { to, day, order: nearestNext(planned).map(({ visit }) => visit.id) });
});
