import { read } from '../../../../platform/house.js';
import { listUnfit } from '../../../../work/partners/index.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import type { Fault } from '../framed-design.js';
import { loadDesign } from '../load-design.js';
import { OverviewPage } from './view.js';

/** A design's own page, with what was just refused if anything was. */
export async function showDesign(
  request: PageRequest,
  fault?: Fault & { readonly status: number },
): Promise<PageReply> {
  const design = await loadDesign(request);
  const { declaration } = design.judged;
  const { house, who } = request;
  const unfit = declaration ? await read(house, who, (ctx) => listUnfit(ctx, declaration)) : [];
  const frame = { ...request, url: paths.design(design.one.id) };
  return page(<OverviewPage {...{ frame, design, unfit, fault, did: request.query.did }} />, fault?.status);
}

/** All parts of a design, what is wrong with each, and where it goes from here. */
export const viewDesign: PageHandler = (request) => showDesign(request);
