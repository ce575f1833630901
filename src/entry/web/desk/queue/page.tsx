import { listStaff } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { listCases } from '../../../../work/cases/index.js';
import { listAreas } from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import { type PageHandler, page } from '../../page.js';
import { presentQueue } from './present.js';
import { readFilters } from './read-filters.js';
import { QueuePage } from './view.js';

/** The queue: unsealed columns only, so that reading it is not a look. */
export const viewQueue: PageHandler = async (request) => {
  const { filters, order, after } = readFilters(request);
  const found = await read(request.house, request.who, async (ctx) => {
    const [services, staff, areas] = await Promise.all([listServices(ctx), listStaff(ctx), listAreas(ctx)]);
    const listed = await listCases(ctx, { filters, order, ...(after === undefined ? {} : { after }) });
    const first = listed.ok ? listed : await listCases(ctx, { filters, order });
    return { services, staff, areas, cases: first.ok ? first.value : { cases: [] }, isBadCursor: !listed.ok };
  });
  return page(<QueuePage frame={request} {...presentQueue(request, found)} />);
};
