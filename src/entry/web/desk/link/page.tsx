import { doubts, handingWays, listLeavers, listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import { type AccountLink, endLink, findLinkState, linkCase } from '../../../../work/cases/index.js';
import { findReference } from '../../../../work/journeys/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { isEvidence } from '../hand-over/words.js';
import { askedOf, type RiskAsked } from '../risk/asked.js';
import { sayWords } from '../say/words.js';
import { LinkPage, type ShownLink } from './view.js';
import { faultsAt, type LinkFault, linkWords } from './words.js';

interface Came {
  readonly faults?: readonly LinkFault[];
  readonly asked?: RiskAsked | undefined;
}

/** The link as a colleague reads it. */
async function presentLink(
  { house, who, language, place, officer }: PageRequest,
  one: AccountLink,
): Promise<ShownLink> {
  const { staff, leavers } = await read(house, who, async (ctx) => ({
    staff: await listStaff(ctx),
    leavers: await listLeavers(ctx),
  }));
  const named = staff.find(({ person }) => person === one.linkedBy)?.name;
  const isGone = leavers.has(one.linkedBy);
  return {
    ...{ id: one.id, evidence: one.evidence, isOwn: one.linkedBy === officer?.person },
    who: named ?? (isGone ? sayWords.leaver[language] : one.linkedBy),
    on: formatDate(dateOf(one.linkedAt, place.timeZone), language),
  };
}

const done = { linked: linkWords.didLink, ended: linkWords.didEnd } as const;
const isDone = (code: string | undefined): code is keyof typeof done => code !== undefined && Object.hasOwn(done, code);

/** How the request stands to accounts. An officer who may not link it is told no more than where there is none. */
async function show(request: PageRequest, { faults = [], asked }: Came = {}): Promise<PageReply> {
  const { house, who, form, query } = request;
  const id = readCaseId(request);
  const state = await read(house, who, (ctx) => findLinkState(ctx, id));
  if (!state) throw new NotFound();
  const { one, link, isHeld, past } = state;
  const [first] = faults;
  const view = {
    ...{ id, reference: one.reference, past, isHeld, faults, asked },
    ...{ link: link && (await presentLink(request, link)), why: form.code('why') },
    ...{ evidence: form.code('evidence'), by: form.code('by') },
    typed: form.has('reference') ? form.again('reference', ['']) : undefined,
    did: !first && isDone(query.did) ? done[query.did] : undefined,
  };
  const frame = { ...request, url: paths.linkCase(id) };
  return page(<LinkPage frame={frame} {...view} />, first ? faultsAt[first].status : 200);
}

export const viewLink: PageHandler = (request) => show(request);

interface Refused {
  readonly refused: LinkFault | 'no-such-case';
  readonly detail?: Readonly<Record<string, string | number>>;
}

async function showRefused(request: PageRequest, outcome: Refused): Promise<PageReply> {
  if (outcome.refused === 'no-such-case') throw new NotFound();
  return show(request, { faults: [outcome.refused], asked: await askedOf(request, outcome) });
}

/** Puts the request into the account that was named. */
export const submitLink: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const evidence = form.code('evidence');
  const by = handingWays.find((way) => way === form.code('by'));
  if (!isEvidence(evidence) || !by || !form.isFilled('reference')) {
    const missing = { 'no-account': !form.isFilled('reference'), 'no-evidence': !isEvidence(evidence), 'no-way': !by };
    return show(request, {
      faults: (['no-account', 'no-evidence', 'no-way'] as const).filter((name) => missing[name]),
    });
  }
  const typed = form.typed('reference');
  const linked = await act(house, who, async (ctx) => {
    const account = { number: typed, reference: await findReference(ctx, typed) };
    return linkCase(ctx, { case: id, account, evidence, by, past: Number(form.code('past') ?? -1) });
  });
  return linked.ok ? redirect(`${paths.linkCase(id)}?did=linked`) : showRefused(request, linked);
};

/** Takes the request out of the account that a colleague put it into. */
export const submitEndLink: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readCaseId(request);
  const [link, why] = [readId<'account-link'>(form.code('link')), doubts.find((code) => code === form.code('why'))];
  if (!why) return show(request, { faults: ['no-reason'] });
  if (!link) return show(request, { faults: ['no-longer'] });
  const ended = await act(house, who, (ctx) => endLink(ctx, { case: id, link, why }));
  return ended.ok ? redirect(`${paths.linkCase(id)}?did=ended`) : showRefused(request, ended);
};
