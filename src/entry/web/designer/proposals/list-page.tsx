import { read } from '../../../../platform/house.js';
import { listProposals } from '../../../../work/participation/index.js';
import { type Compiled, listServices } from '../../../../work/services/index.js';
import { type PageHandler, page } from '../../page.js';
import { requireReader } from '../load-design.js';
import { ProposalsPage } from './list-view.js';

/** What waits for an answer, the one that is due first coming first, and what was answered last. */
export const viewProposals: PageHandler = async (request) => {
  requireReader(request);
  const { house, who } = request;
  const { listed, services } = await read(house, who, async (ctx) => ({
    listed: await listProposals(ctx),
    services: await listServices(ctx),
  }));
  const known = new Map<string, Compiled>(services.map((one) => [one.declaration.service, one]));
  return page(<ProposalsPage frame={request} {...listed} services={known} now={house.clock.now()} />);
};
