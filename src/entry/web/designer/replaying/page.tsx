import { act, read } from '../../../../platform/house.js';
import { type AskReplayRefusal, askReplay, findReplay } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDesign, readDesignId } from '../load-design.js';
import { ReplayPage } from './view.js';
import { replayRefusals } from './words.js';

async function show(request: PageRequest, refused?: AskReplayRefusal): Promise<PageReply> {
  const { house, who, form, language } = request;
  const design = await loadDesign(request);
  const replay = await read(house, who, (ctx) => findReplay(ctx, design.one.id));
  const frame = { ...request, url: paths.replayDesign(design.one.id) };
  const fault = refused && replayRefusals[refused][language];
  return page(<ReplayPage {...{ frame, design, replay, fault, typed: form.written('months') }} />, refused ? 409 : 200);
}

/** What a design would have made of past cases, as far as it is known. */
export const viewReplay: PageHandler = (request) => show(request);

/** Asks for it. */
export const submitReplay: PageHandler = async (request) => {
  const { house, who, form } = request;
  const design = readDesignId(request);
  const written = form.written('months').trim();
  const months = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  await loadDesign(request);
  const asked = await act(house, who, (ctx) => askReplay(ctx, { design, months }));
  return asked.ok ? redirect(paths.replayDesign(design)) : show(request, asked.refused);
};
