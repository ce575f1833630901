import { act, read } from '../../../../platform/house.js';
import {
  addNeighbour,
  askNeighbours,
  designerOf,
  endNeighbour,
  listExchanged,
  listOwnShared,
  listServices,
  shareService,
  stopSharing,
  takeOffer,
} from '../../../../work/services/index.js';
import { requireReader } from '../../designer/load-design.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sharingRefusals } from '../words.js';
import { ExchangePage, type TypedExchange } from './view.js';

interface Wrong {
  readonly refused: keyof typeof sharingRefusals;
  readonly href: string;
}

const nothingTyped: TypedExchange = { key: '', url: '', file: '' };

async function show(request: PageRequest, wrong?: Wrong, typed = nothingTyped): Promise<PageReply> {
  requireReader(request);
  const { house, who, language, query, place } = request;
  const found = await read(house, who, async (ctx) => ({
    exchanged: await listExchanged(ctx),
    services: await listServices(ctx),
    runs: (await listOwnShared(ctx, place.slug)).runs,
  }));
  const frame = { ...request, url: paths.sharing };
  const fault = wrong && { text: sharingRefusals[wrong.refused][language], href: wrong.href };
  const mayChange = designerOf(who) !== undefined;
  return page(<ExchangePage {...{ frame, ...found, mayChange, fault, typed, did: query.did }} />, wrong ? 400 : 200);
}

/** What is shared, whom we read, and what was found there. */
export const viewSharing: PageHandler = (request) => show(request);

const done = (did: string): PageReply => redirect(`${paths.sharing}?did=${did}`);

async function add(request: PageRequest): Promise<PageReply> {
  const { house, who, form, place } = request;
  const typed = { ...nothingTyped, key: form.machine('key').trim(), url: form.machine('url').trim() };
  const added = await act(house, who, (ctx) => addNeighbour(ctx, { key: typed.key, url: typed.url, own: place.slug }));
  if (!added.ok)
    return show(request, { refused: added.refused, href: added.refused === 'not-an-address' ? '#url' : '#key' }, typed);
  await askNeighbours(house, who.place);
  return done('added');
}

async function bring(request: PageRequest): Promise<PageReply> {
  const { house, who, form } = request;
  const file = form.written('file');
  const taken = await act(house, who, (ctx) => takeOffer(ctx, file));
  if (!taken.ok) return show(request, { refused: taken.refused, href: '#file' }, { ...nothingTyped, file });
  return redirect(paths.sharedOffer(taken.value.neighbour, taken.value.service));
}

async function ask(request: PageRequest): Promise<PageReply> {
  if (designerOf(request.who) === undefined) return show(request, { refused: 'not-allowed', href: '#places' });
  await askNeighbours(request.house, request.who.place);
  return done('asked');
}

async function share(request: PageRequest): Promise<PageReply> {
  const { house, who, form } = request;
  const shared = await act(house, who, (ctx) => shareService(ctx, form.code('service') ?? ''));
  return shared.ok ? done('shared') : show(request, { refused: shared.refused, href: '#ours' });
}

async function stop(request: PageRequest): Promise<PageReply> {
  const { house, who, form } = request;
  const stopped = await act(house, who, (ctx) => stopSharing(ctx, form.code('service') ?? ''));
  return stopped.ok ? done('stopped') : show(request, { refused: stopped.refused, href: '#ours' });
}

async function end(request: PageRequest): Promise<PageReply> {
  const { house, who, form } = request;
  const ended = await act(house, who, (ctx) => endNeighbour(ctx, form.code('place') ?? ''));
  return ended.ok ? done('ended') : show(request, { refused: ended.refused, href: '#places' });
}

const deeds: Readonly<Record<string, (request: PageRequest) => Promise<PageReply>>> = {
  ...{ add, bring, ask, share, stop, end },
};

/** Shares a service or no more, reads a place or no more, reads them again, or brings a file in. */
export const submitSharing: PageHandler = async (request) => {
  requireReader(request);
  const code = request.form.code('do') ?? '';
  const deed = Object.hasOwn(deeds, code) ? deeds[code] : undefined;
  if (!deed) throw new NotFound();
  return deed(request);
};
