import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { listDisrupted } from '../../../../work/cases/index.js';
import { disruptionRole, endDisruption, findDisruption, listAreas } from '../../../../work/places/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { disruptionWords as say } from '../words.js';
import { closeTogether, groupDisrupted } from './close-together.js';
import { DisruptionPage } from './view.js';

const idOf = ({ params }: PageRequest) => readId<'disruption'>(params.disruption);

const countIn = (text: string | undefined): number => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : 0);

async function show(request: PageRequest, fault?: string, status = 200): Promise<PageReply> {
  const id = idOf(request);
  const found =
    id &&
    (await read(request.house, request.who, async (ctx) => {
      const one = await findDisruption(ctx, id);
      if (!one) return undefined;
      const cases = await listDisrupted(ctx, id);
      return { one, cases, groups: await groupDisrupted(ctx, cases), areas: await listAreas(ctx) };
    }));
  if (!found) throw new NotFound();
  const { query, officer } = request;
  const mayEnd = officer?.shares === undefined && officer?.roles.includes(disruptionRole) === true;
  const did = { ended: query.did === 'ended', closed: countIn(query.closed), refused: countIn(query.refused) };
  const frame = { ...request, url: paths.deskDisruption(found.one.id) };
  return page(<DisruptionPage {...found} {...{ frame, mayEnd, did, fault }} />, status);
}

/** One disruption, what was reported there, and how that is closed. */
export const viewDisruption: PageHandler = (request) => show(request);

export const submitEndDisruption: PageHandler = async (request) => {
  const id = idOf(request);
  if (!id) throw new NotFound();
  const ended = await act(request.house, request.who, (ctx) => endDisruption(ctx, id));
  if (ended.ok) return redirect(`${paths.deskDisruption(id)}?did=ended`);
  if (ended.refused === 'no-such-disruption') throw new NotFound();
  const said = ended.refused === 'not-allowed' ? say.notAllowed : say[ended.refused];
  return show(request, said[request.language], ended.refused === 'not-allowed' ? 403 : 409);
};

export const submitCloseTogether: PageHandler = async (request) => {
  const id = idOf(request);
  const { form } = request;
  const [service, state, transition] = [form.code('service'), form.code('state'), form.code('transition')];
  if (!id || !service || !state || !transition) throw new NotFound();
  const { closed, refused } = await closeTogether(request, id, {
    service,
    state,
    transition,
    reason: form.code('reason'),
  });
  return redirect(`${paths.deskDisruption(id)}?closed=${closed}&refused=${refused}`);
};
