import { act, read } from '../../../../platform/house.js';
import {
  designerOf,
  findService,
  findServiceStanding,
  listServices,
  type StandingRefusal,
  setStanding,
  type ToStand,
} from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { requireReader } from '../load-design.js';
import { StandingPage, type TypedStanding } from './view.js';
import { standingRefusals } from './words.js';

interface Wrong {
  readonly refused: StandingRefusal;
  readonly typed: TypedStanding;
}

async function show(request: PageRequest, wrong?: Wrong): Promise<PageReply> {
  requireReader(request);
  const { house, who, language, query, params } = request;
  const name = params.service ?? '';
  const found = await read(house, who, async (ctx) => {
    const service = await findService(ctx, name);
    return service && { service, standing: await findServiceStanding(ctx, name), services: await listServices(ctx) };
  });
  if (!found) throw new NotFound();
  const frame = { ...request, url: paths.serviceStanding(name) };
  const others = found.services.filter(({ declaration }) => declaration.service !== name);
  const fault = wrong && standingRefusals[wrong.refused][language];
  const mayChange = designerOf(who) !== undefined;
  return page(
    <StandingPage {...{ frame, ...found, others, mayChange, fault, typed: wrong?.typed, did: query.did }} />,
    wrong ? 400 : 200,
  );
}

/** Whether a service takes new requests, and how that is changed. */
export const viewStanding: PageHandler = (request) => show(request);

function readAsked({
  form,
  params,
}: PageRequest): { readonly asked: ToStand; readonly typed: TypedStanding } | undefined {
  const service = params.service ?? '';
  const state = form.code('state');
  const typed: TypedStanding = {
    state: state ?? '',
    why: { en: form.written('why-en').trim(), cy: form.written('why-cy').trim() },
    until: form.written('until').trim(),
    instead: form.code('instead') ?? '',
  };
  const { why, until, instead } = typed;
  switch (state) {
    case 'open':
      return { asked: { service, state }, typed };
    case 'paused':
      return { asked: { service, state, why, ...(until ? { until } : {}) }, typed };
    case 'retired':
      return { asked: { service, state, why, ...(instead ? { instead } : {}) }, typed };
    default:
      return undefined;
  }
}

/** Pauses it, ends it or opens it again. */
export const submitStanding: PageHandler = async (request) => {
  requireReader(request);
  const { house, who, params } = request;
  const read = readAsked(request);
  if (!read) throw new NotFound();
  const set = await act(house, who, (ctx) => setStanding(ctx, read.asked));
  if (!set.ok) return show(request, { refused: set.refused, typed: read.typed });
  return redirect(`${paths.serviceStanding(params.service ?? '')}?did=${set.value.state}`);
};
