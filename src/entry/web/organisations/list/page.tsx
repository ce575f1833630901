import { listOwnBodies } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page } from '../../page.js';
import { organisationWords } from '../words.js';
import { OrganisationsPage } from './view.js';

const didWords = { left: organisationWords.didLeave, closed: organisationWords.didClose } as const;
const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);

/** The organisations for which somebody may act. */
export const viewOrganisations: PageHandler = async (request) => {
  const { person, actingFor } = ownResident(request);
  const own = await read(request.house, request.who, (ctx) => listOwnBodies(ctx, person));
  const did = isDid(request.query.did) ? didWords[request.query.did] : undefined;
  return page(<OrganisationsPage frame={request} own={own} acting={actingFor?.mandate} did={did} />);
};
