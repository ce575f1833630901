import { read } from '../../../../platform/house.js';
import { findCase, isClaimable, isOwnCase, listEnquiries, openAsked } from '../../../../work/cases/index.js';
import { findDraft } from '../../../../work/journeys/index.js';
import { getService } from '../../../../work/services/index.js';
import { NotFound, type PageRequest } from '../../page.js';
import { readDraftToken } from '../draft-cookie.js';
import { wayOf } from '../way.js';

/**
 * What is asked on the case of an address: the newest enquiry, and, where this browser has a draft that answers it, what was written
 * with it. Throws NotFound where no case of the service has the reference.
 */
export async function loadAnswer(request: PageRequest) {
  const { house, who, params } = request;
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { reference: params.reference ?? '' });
    if (!one || one.service !== params.service) return undefined;
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    const enquiry = (await listEnquiries(ctx, one.id)).at(-1);
    const token = readDraftToken(request, one.service, wayOf(request).cookie);
    const journey = token === undefined ? undefined : (await findDraft(ctx, token))?.journey;
    const isTheirs = enquiry?.state === 'open' && journey?.enquiry?.id === enquiry.id;
    return {
      ...{ one, declaration, enquiry, isOwn: await isOwnCase(ctx, declaration, one) },
      hasEmail: isClaimable(declaration),
      journey: isTheirs ? journey : undefined,
      texts: isTheirs ? await openAsked(ctx, declaration, one, enquiry) : undefined,
    };
  });
  if (!found) throw new NotFound();
  return found;
}

export type LoadedAnswer = Awaited<ReturnType<typeof loadAnswer>>;
