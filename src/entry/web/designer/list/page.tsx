import { listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { listProposals } from '../../../../work/participation/index.js';
import { designerOf, listClosed, listDesigns, listServices, startDesign } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { requireReader } from '../load-design.js';
import { type DesignRefusal, designerWords, designRefusals } from '../words.js';
import { DesignsPage, type Starting } from './view.js';

interface Wrong {
  readonly text: string;
  readonly href: string;
  readonly typed: Starting;
}

async function show(request: PageRequest, wrong?: Wrong): Promise<PageReply> {
  requireReader(request);
  const { house, who, query } = request;
  const found = await read(house, who, async (ctx) => ({
    proposals: (await listProposals(ctx)).waiting,
    designs: await listDesigns(ctx),
    services: await listServices(ctx),
    closed: await listClosed(ctx),
    units: await listOrgUnits(ctx),
    staff: await listStaff(ctx),
  }));
  const names = new Map(found.staff.map(({ person, name }) => [person as string, name]));
  const frame = { ...request, url: paths.designer };
  const mayChange = designerOf(who) !== undefined;
  return page(
    <DesignsPage
      {...{ frame, ...found, names, now: house.clock.now(), mayChange, fault: wrong, did: query.did }}
      typed={wrong?.typed}
    />,
    wrong ? 400 : 200,
  );
}

/** What is being designed, what runs, and how a design begins. */
export const viewDesigns: PageHandler = (request) => show(request);

/** Begins a design: new, of what runs, or with a text. */
export const submitDesigns: PageHandler = async (request) => {
  requireReader(request);
  const { house, who, form, language } = request;
  const service = form.code('service');
  const as = form.code('as');
  const title = { en: form.written('title-en').trim(), cy: form.written('title-cy').trim() };
  const owner = form.code('owner');
  const typed: Starting = { title, owner, text: form.written('text') };
  const wrong = (says: { readonly en: string; readonly cy: string }, href: string) =>
    show(request, { text: says[language], href, typed });
  if (as === 'new' && (!title.en || !title.cy))
    return wrong(designerWords.enterName, title.en ? '#title-cy' : '#title-en');
  if (as === 'new' && !owner) return wrong(designerWords.chooseOwner, '#owner');
  if (as === 'text' && typed.text.trim() === '') return wrong(designerWords.enterText, '#text');
  const start = service ? { service } : as === 'text' ? { text: typed.text } : { title, owner: owner ?? '' };
  const begun = await act(house, who, (ctx) => startDesign(ctx, start));
  if (begun.ok) return redirect(`${paths.design(begun.value)}?did=begun`);
  return wrong(designRefusals[begun.refused satisfies DesignRefusal], '#new');
};
