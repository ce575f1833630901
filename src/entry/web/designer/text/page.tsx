import { act } from '../../../../platform/house.js';
import { changeDesign } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDesign } from '../load-design.js';
import { revisionIn } from '../parts/save-edits.js';
import { designRefusals } from '../words.js';
import { TextPage } from './view.js';

interface Tried {
  readonly mine: string;
  readonly text: string;
}

async function show(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const design = await loadDesign(request);
  const frame = { ...request, url: paths.designText(design.one.id) };
  return page(<TextPage {...{ frame, design, tried, did: request.query.did }} />, tried ? 409 : 200);
}

/** The whole text of a design, with everything that is wrong with it by line. */
export const viewText: PageHandler = (request) => show(request);

/** Saves the text as it was typed, right or wrong. */
export const submitText: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const { one } = await loadDesign(request);
  const typed = form.written('text');
  // A browser sends every line end as CRLF: a text that has them keeps them, any other gets its own back.
  const text = one.source.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed;
  const saved = await act(house, who, (ctx) =>
    changeDesign(ctx, { id: one.id, revision: revisionIn(request), change: { text } }),
  );
  if (saved.ok) return redirect(`${paths.designText(one.id)}?did=saved`);
  return show(request, { mine: typed, text: designRefusals[saved.refused][language] });
};

/** The text as a file, byte for byte. */
export const viewFile: PageHandler = async (request) => {
  const { one } = await loadDesign(request);
  const type = 'application/yaml; charset=utf-8';
  return { kind: 'file', type, body: one.source, isOpen: false, name: 'service.yaml' };
};
