import { listOrgUnits } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { findService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { presentNotice } from './present.js';
import { NoticePage } from './view.js';

/** The privacy notice of a service, for anybody, before they give anything. */
export const viewNotice: PageHandler = async (request) => {
  const found = await read(request.house, request.who, async (ctx) => {
    const service = await findService(ctx, request.params.service ?? '');
    return service && { declaration: service.declaration, units: await listOrgUnits(ctx) };
  });
  if (!found) throw new NotFound();
  const view = presentNotice({
    ...found,
    place: request.place.name,
    look: request.place.look,
    today: dateOf(request.house.clock.now(), request.place.timeZone),
    language: request.language,
  });
  return page(<NoticePage frame={request} view={view} />);
};
