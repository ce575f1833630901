import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import {
  compareDeclarations,
  type Decided,
  type Descendant,
  designerOf,
  findDescendants,
  findService,
  forkService,
  type Into,
  judgeDesign,
  listExchanged,
  mergeUpstream,
  type OfferedVersion,
  prepareMerge,
} from '../../../../work/services/index.js';
import { requireReader } from '../../designer/load-design.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sharingRefusals } from '../words.js';
import { type Merging, OfferPage } from './view.js';

interface Wrong {
  readonly refused: keyof typeof sharingRefusals;
  readonly into: string;
  readonly decided: Decided;
}

const intoOf = (one: Descendant): Into =>
  'design' in one.in ? { design: one.in.design } : { service: one.in.service };

/** How a form names which of ours is meant. */
const codeOfInto = (into: Into): string => ('design' in into ? `design:${into.design}` : `service:${into.service}`);

function readInto(code: string | undefined): Into | undefined {
  const [, what, which = ''] = /^(design|service):(.+)$/.exec(code ?? '') ?? [];
  if (what === 'service') return { service: which };
  const design = readId<'design'>(which);
  return what === 'design' && design ? { design } : undefined;
}

async function load({ house, who, params }: PageRequest) {
  const { place = '', service = '' } = params;
  return read(house, who, async (ctx) => {
    const { offers, neighbours } = await listExchanged(ctx);
    const offer = offers.find((one) => one.neighbour === place && one.service === service);
    if (!offer) throw new NotFound();
    const merging: Merging[] = [];
    for (const own of await findDescendants(ctx, offer)) {
      const prepared = await prepareMerge(ctx, offer, intoOf(own));
      merging.push({ own, into: codeOfInto(intoOf(own)), prepared });
    }
    const [first] = merging;
    const running = first && 'service' in first.own.in ? await findService(ctx, first.own.in.service) : undefined;
    return { offer, neighbours, merging, running };
  });
}

async function show(request: PageRequest, wrong?: Wrong): Promise<PageReply> {
  requireReader(request);
  const { language, who, params } = request;
  const { running, ...found } = await load(request);
  const { declaration } = judgeDesign(found.offer.source);
  const changes = declaration && compareDeclarations(running?.declaration, declaration);
  const frame = { ...request, url: paths.sharedOffer(params.place ?? '', params.service ?? '') };
  const fault = wrong && { text: sharingRefusals[wrong.refused][language], into: wrong.into, decided: wrong.decided };
  const mayChange = designerOf(who) !== undefined;
  return page(
    <OfferPage {...{ frame, ...found, changes, compared: running?.declaration.title, mayChange, fault }} />,
    wrong ? 400 : 200,
  );
}

/** One declaration that a neighbour shares: what it does, what it would change of ours, and how to begin from it. */
export const viewOffer: PageHandler = (request) => show(request);

const versionOf = ({ form }: PageRequest): number => Number(form.code('version') ?? 0);

function readDecided({ form }: PageRequest): Decided {
  const decided: Record<string, 'ours' | 'theirs'> = {};
  for (const name of form.names().filter((one) => one.startsWith('decide-'))) {
    const side = form.code(name);
    if (side === 'ours' || side === 'theirs') decided[name.slice('decide-'.length)] = side;
  }
  return decided;
}

/** Begins a design as it, or brings its changes into ours. */
export const submitOffer: PageHandler = async (request) => {
  requireReader(request);
  const { house, who, form, params } = request;
  const taken: OfferedVersion = {
    neighbour: params.place ?? '',
    service: params.service ?? '',
    version: versionOf(request),
  };
  const code = form.code('into');
  if (code === undefined) {
    const forked = await act(house, who, (ctx) => forkService(ctx, taken));
    if (forked.ok) return redirect(`${paths.design(forked.value)}?did=begun`);
    return show(request, { refused: forked.refused, into: '', decided: {} });
  }
  const into = readInto(code);
  if (!into) throw new NotFound();
  const decided = readDecided(request);
  const merged = await act(house, who, (ctx) => mergeUpstream(ctx, { taken, into, decided }));
  if (merged.ok) return redirect(`${paths.compareDesign(merged.value)}`);
  return show(request, { refused: merged.refused, into: code, decided });
};
