import { listOwnRequests } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page } from '../../page.js';
import { nameMandates } from '../named-mandate.js';
import { presentRequests } from './present-requests.js';
import { MandatesPage } from './view.js';

/** Whom one lets act, for whom one may act, and for whom one asked to. */
export const viewMandates: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const found = await read(request.house, request.who, async (ctx) => ({
    mandates: (await nameMandates(ctx, request, person)).filter(({ one }) => one.capacity !== 'member'),
    requests: await listOwnRequests(ctx, person),
  }));
  const requests = presentRequests(request, found.requests);
  const hasAsked = request.query.did === 'asked';
  return page(<MandatesPage frame={request} mandates={found.mandates} requests={requests} hasAsked={hasAsked} />);
};
