import { read } from '../../../../platform/house.js';
import { listOwnProposals } from '../../../../work/participation/index.js';
import { type Compiled, listServices } from '../../../../work/services/index.js';
import { page } from '../../page.js';
import { ownPage } from '../../your-data/own-page.js';
import { OwnProposalsPage } from './view.js';

/** What the person proposed while they were signed in, with what they wrote, and how each stands. */
export const viewOwnProposals = ownPage(async (request) => {
  const { house, who, person } = request;
  const { own, services } = await read(house, who, async (ctx) => ({
    own: await listOwnProposals(ctx, person),
    services: await listServices(ctx),
  }));
  const known = new Map<string, Compiled>(services.map((one) => [one.declaration.service, one]));
  return page(<OwnProposalsPage frame={request} own={own} services={known} now={house.clock.now()} />);
});
