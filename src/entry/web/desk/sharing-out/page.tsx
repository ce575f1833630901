import { act, read } from '../../../../platform/house.js';
import { type PersonId, readId } from '../../../../platform/ids.js';
import { dealCases, judgeBatch, makeBatch } from '../../../../work/cases/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { ShutPage } from '../workload/view.js';
import { findSharing, type SharingFound } from './find.js';
import { PreviewPage, SharePage } from './view.js';

async function load(request: PageRequest): Promise<SharingFound | PageReply> {
  const { house, who, officer } = request;
  const found = officer?.shares === undefined ? await read(house, who, (ctx) => findSharing(ctx, request)) : 'shut';
  if (!found) throw new NotFound();
  return found === 'shut' ? page(<ShutPage frame={request} />, 403) : found;
}

/** Among whom the cases of an officer, or those that nobody has, are to be shared out. */
export const viewSharing: PageHandler = async (request) => {
  const found = await load(request);
  return 'kind' in found ? found : page(<SharePage request={request} {...found} />);
};

/** 'CASE:VERSION:PERSON' of each that is to be dealt, as the preview wrote them. */
function readDeals({ form }: PageRequest, { cases, hands }: SharingFound) {
  return form.codes('deal').flatMap((text) => {
    const [id, version, to] = text.split(':');
    const one = cases.find((each) => each.id === readId<'case'>(id));
    const hand = hands.find(({ person }) => person === readId<'person'>(to));
    return one && hand && String(one.version) === version ? [{ one, person: hand.person }] : [];
  });
}

async function confirm(request: PageRequest, found: SharingFound): Promise<PageReply> {
  const { house, who } = request;
  const deals = readDeals(request, found);
  const to: Record<string, PersonId> = Object.fromEntries(deals.map(({ one, person }) => [one.id, person]));
  const cases = deals.map(({ one }) => ({ case: one.id, version: one.version }));
  const made = await act(house, who, (ctx) => makeBatch(ctx, { doing: { kind: 'deal', to }, cases }));
  return made.ok ? redirect(paths.batch(made.value.id)) : page(<SharePage request={request} {...found} />, 422);
}

/** Shows who would get what; sent on from there, deals them as any batch: in five minutes, until when it can be taken back. */
export const submitSharing: PageHandler = async (request) => {
  const { house, who, form } = request;
  const found = await load(request);
  if ('kind' in found) return found;
  if (form.code('step') === 'confirm') return confirm(request, found);
  const chosen = new Set(form.codes('who'));
  const hands = found.hands.filter(({ person }) => chosen.has(person));
  if (hands.length === 0) return page(<SharePage request={request} {...found} isChosenLacking />, 422);
  const dealt = dealCases(found.cases, hands);
  const doing = { kind: 'deal', to: Object.fromEntries(dealt) } as const;
  const cases = [...dealt.keys()];
  const judged = await read(house, who, (ctx) => judgeBatch(ctx, { cases, doing, hasNote: false }));
  return page(<PreviewPage request={request} {...{ found, hands, dealt, judged }} />);
};
