import type { PersonId } from '../../../platform/ids.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { OthersPage } from './others-view.js';

/** A request by a person about themself. */
export type OwnRequest = PageRequest & { readonly person: PersonId };

/**
 * A page about the signed-in person alone. Whoever acts for somebody else just now is shown none of it: it is neither
 * theirs to read then, nor a delegate's to read of another without a look.
 */
export const ownPage =
  (handle: (request: OwnRequest) => Promise<PageReply>): PageHandler =>
  async (request) => {
    const { resident, who } = request;
    if (!resident) throw new NotFound();
    if (resident.actingFor || resident.isMandateOver || who.onBehalfOf !== undefined)
      return page(<OthersPage frame={request} />, 403);
    return handle({ ...request, person: resident.person });
  };
