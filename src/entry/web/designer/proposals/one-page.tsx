import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import {
  answererOf,
  findProposal,
  findTakingDesign,
  type OpenedProposal,
  refusalReasons,
  refuseProposal,
  replyToProposal,
  spotsOf,
  type TakingDesign,
  takeProposal,
} from '../../../../work/participation/index.js';
import { type Compiled, findService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { requireReader } from '../load-design.js';
import { ProposalPage } from './one-view.js';
import { boxesOf, type PartBox } from './part-boxes.js';
import type { Fault } from './shown-proposal.js';
import { proposalWords as words } from './words.js';

interface Loaded extends OpenedProposal {
  readonly service: Compiled | undefined;
  readonly into: TakingDesign | undefined;
  readonly boxes: readonly PartBox[];
}

async function load(request: PageRequest): Promise<Loaded> {
  requireReader(request);
  const { house, who, params } = request;
  const id = readId<'proposal'>(params.id);
  const found = await read(house, who, async (ctx) => {
    const opened = id && (await findProposal(ctx, id));
    if (!opened) return undefined;
    const name = opened.one.service ?? '';
    return { ...opened, service: await findService(ctx, name), into: await findTakingDesign(ctx, name) };
  });
  if (!found || !answererOf(who, found.one)) throw new NotFound();
  const { service, one, typed, into } = found;
  const spot = service && spotsOf(service).find(({ code }) => code === one.spot);
  return { ...found, boxes: spot && into ? boxesOf(spot, typed, into.value) : [] };
}

async function show(request: PageRequest, fault?: Fault, status = 200): Promise<PageReply> {
  const loaded = await load(request);
  const frame = { ...request, url: paths.answerProposal(loaded.one.id) };
  const did = request.query.did === 'answered' && !fault;
  return page(<ProposalPage {...{ request: frame, ...loaded, did, fault, now: request.house.clock.now() }} />, status);
}

/** A proposal with its words, before and after, and the form that answers it. */
export const viewProposalToAnswer: PageHandler = (request) => show(request);

function answerWith(request: PageRequest, { one, boxes }: Loaded) {
  const { house, who, form } = request;
  const say = { en: form.openText('say-en').trim(), cy: form.openText('say-cy').trim() };
  const { id } = one;
  if (one.kind !== 'words') return act(house, who, (ctx) => replyToProposal(ctx, { id, say }));
  const reason = refusalReasons.find((code) => code === form.code('reason'));
  if (form.code('do') === 'refuse' && reason) return act(house, who, (ctx) => refuseProposal(ctx, { id, reason, say }));
  const written = boxes
    .filter(({ name }) => form.has(name))
    .map(({ name, part, in: of }) => ({ at: part.at, in: of, text: form.written(name) }));
  const mine = form.code('do') === 'refine' ? { words: written } : {};
  const taking = { id, seen: form.code('seen') ?? '', withCredit: form.has('credit'), say };
  return act(house, who, (ctx) => takeProposal(ctx, { ...taking, ...mine }));
}

/** What is missing of the answer. */
function faultIn({ form }: PageRequest, { one }: Loaded): Fault | undefined {
  const [doing, en, cy] = [form.code('do'), form.isFilled('say-en'), form.isFilled('say-cy')];
  if (one.kind === 'wasted-time') return en || cy ? undefined : { say: words.sayOne, box: 'say-en' };
  if (one.kind === 'words' && !['accept', 'refine', 'refuse'].includes(doing ?? ''))
    return { say: words.chooseAnswer, box: 'do' };
  const isRefused = doing === 'refuse';
  const reason = form.code('reason');
  if (one.kind === 'words' && isRefused && !refusalReasons.some((code) => code === reason))
    return { say: words.chooseReason, box: 'reason' };
  const isNeeded = one.kind === 'comment' || (isRefused && reason !== 'unfit') || en !== cy;
  return isNeeded && !(en && cy) ? { say: words.sayBoth, box: en ? 'say-cy' : 'say-en' } : undefined;
}

/** Takes, refines or refuses words, or replies. Nothing typed is lost where it is not right. */
export const submitAnswer: PageHandler = async (request) => {
  const loaded = await load(request);
  const fault = faultIn(request, loaded);
  if (fault) return show(request, fault, 422);
  const answered = await answerWith(request, loaded);
  if (answered.ok) return redirect(`${paths.answerProposal(loaded.one.id)}?did=answered`);
  switch (answered.refused) {
    case 'not-allowed':
    case 'no-such-proposal':
      throw new NotFound();
    case 'nothing-said':
      return show(request, { say: words.sayBoth, box: 'say-en' }, 422);
    case 'has-words':
    case 'no-words':
      return show(request, { say: words.chooseAnswer, box: 'do' }, 422);
    default:
      return show(request, { say: words[answered.refused], box: 'do' }, 409);
  }
};
