import { read } from '../../../../platform/house.js';
import { findCompletion } from '../../../../work/journeys/index.js';
import { listAnswered } from '../../../../work/participation/index.js';
import { listPublished } from '../../../../work/services/index.js';
import { type PageHandler, page } from '../../page.js';
import { presentEffect } from '../effect/present-effect.js';
import { findImproved } from '../find-improved.js';
import { ImprovePage } from './view.js';

/** The pages of a service, each to be commented on, and what became of what people proposed. */
export const viewImprove: PageHandler = async (request) => {
  const { house, who, params } = request;
  const found = await read(house, who, async (ctx) => {
    const service = await findImproved(ctx, params.service);
    const { service: name } = service.declaration;
    return {
      service,
      answered: await listAnswered(ctx, name),
      versions: await listPublished(ctx, name),
      completion: await findCompletion(ctx, name),
    };
  });
  const { language, place } = request;
  const effect = presentEffect({ ...found, timeZone: place.timeZone, language });
  return page(<ImprovePage frame={request} {...found} effect={effect} />);
};
