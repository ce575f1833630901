import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { findCase } from '../../../../work/cases/index.js';
import { findDraft } from '../../../../work/journeys/index.js';
import { getService } from '../../../../work/services/index.js';
import { readDraftToken } from '../../journeys/draft-cookie.js';
import { carryOn } from '../../journeys/start/present.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { presentFacts } from '../present-facts.js';
import { ReportedPage } from './view.js';

/**
 * How a case stands that somebody else reported, for those who would have reported the same: of a service whose declaration shows it to
 * the public, and nothing that it does not. Its reference, by which whoever sent it acts on it, is not told.
 */
export const viewReported: PageHandler = async (request) => {
  const id = readId<'case'>(request.params.case);
  const found =
    id &&
    (await read(request.house, request.who, async (ctx) => {
      const one = await findCase(ctx, { id });
      const service = one && (await getService(ctx, one.service, one.serviceVersion));
      if (!one || service?.declaration.case.near?.public === undefined) return undefined;
      const token = readDraftToken(request, one.service);
      const journey = token === undefined ? undefined : (await findDraft(ctx, token))?.journey;
      return { one, declaration: service.declaration, journey };
    }));
  if (!found) throw new NotFound();
  const { one, declaration, journey } = found;
  return page(
    <ReportedPage
      frame={request}
      title={declaration.title[request.language]}
      facts={presentFacts(request, declaration, one)}
      isOver={one.closedAt !== undefined}
      carryOn={journey && carryOn(journey)}
      report={paths.service(one.service)}
    />,
  );
};
