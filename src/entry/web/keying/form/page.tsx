import { act, read } from '../../../../platform/house.js';
import { answerPaper, askPaper, findDraft } from '../../../../work/journeys/index.js';
import { readDraftToken } from '../../journeys/draft-cookie.js';
import { readSent } from '../../journeys/question/read-sent.js';
import { carryOn } from '../../journeys/start/present.js';
import { type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { forKeying } from '../page.js';
import { presentKeyed } from './present.js';
import { KeyedPage } from './view.js';

/** The draft that this officer keys in; undefined where they key in none of this service. */
function ownToken(request: PageRequest): string | undefined {
  const { assisted, params } = request;
  const service = params.service ?? '';
  const isOwn = assisted?.way === 'paper' && assisted.services.includes(service);
  return isOwn ? readDraftToken(request, service) : undefined;
}

async function show(request: PageRequest, isWrong: boolean): Promise<PageReply> {
  const { house, who } = request;
  const token = ownToken(request);
  const found =
    token &&
    (await read(house, who, async (ctx) => {
      const journey = (await findDraft(ctx, token))?.journey;
      return journey && { journey, fields: await askPaper(ctx, journey, isWrong) };
    }));
  if (!found) return redirect(paths.paper);
  const view = presentKeyed(found.journey, found.fields, request);
  return page(<KeyedPage frame={request} {...view} />, isWrong ? 422 : 200);
}

/** The whole form on one page, in the order and with the numbers that it has on paper. */
export const viewKeyed = forKeying((request) => show(request, false));

/** Takes it whole, or says of each question what is wrong: then nothing of it is accepted yet, and nothing lost. */
export const submitKeyed = forKeying(async (request) => {
  const { house, who } = request;
  const token = ownToken(request);
  if (!token) return redirect(paths.paper);
  const { form, uploads } = await readSent(request, { token, page: '' });
  const answered = await act(house, who, (ctx) => answerPaper(ctx, { token, typed: form.typed, uploads }));
  if (!answered.ok) return redirect(paths.paper);
  const { value: taken } = answered;
  if (taken.is === 'wrong') return show(request, true);
  if (taken.is === 'kept') return redirect(`${paths.keyPaper(request.params.service ?? '')}#${taken.at}`);
  const journey = (await read(house, who, (ctx) => findDraft(ctx, token)))?.journey;
  return redirect(journey ? carryOn(journey) : paths.paper);
});
