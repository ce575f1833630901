import { listOrgUnits } from '../../../../foundation/people/index.js';
import { findOpenRow } from '../../../../insight/opendata/index.js';
import { listCaseCosts } from '../../../../insight/outcomes/index.js';
import { read } from '../../../../platform/house.js';
import { findCase } from '../../../../work/cases/index.js';
import { findCharge } from '../../../../work/payments/index.js';
import { listAreas } from '../../../../work/places/index.js';
import { getService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page } from '../../page.js';
import { presentCaseCost } from './present.js';
import { CaseCostPage } from './view.js';

/**
 * What one closed case cost and what became open of it, for whoever has its id: 74 random bits that only the case's own
 * pages link to. An open case, and another place's, are not there.
 */
export const viewCaseCost: PageHandler = async (request) => {
  const found = await read(request.house, request.who, async (ctx) => {
    const one = await findCase(ctx, { id: request.params.id ?? '' });
    const { closedAt } = one ?? {};
    if (!one || !closedAt) throw new NotFound();
    return {
      one: { ...one, closedAt },
      service: await getService(ctx, one.service, one.serviceVersion),
      lines: await listCaseCosts(ctx, one.id),
      units: await listOrgUnits(ctx),
      open: await findOpenRow(ctx, one),
      areas: await listAreas(ctx),
      fee: await findCharge(ctx, { case: one.id }),
    };
  });
  return page(<CaseCostPage frame={request} view={presentCaseCost(request, found)} />);
};
