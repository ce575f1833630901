import { listStream } from '../../../foundation/record/index.js';
import { read } from '../../../platform/house.js';
import { findCase, isClaimable, isOwnCase, listDecisions } from '../../../work/cases/index.js';
import { findService, getService } from '../../../work/services/index.js';
import { NotFound, type PageRequest } from '../page.js';

/** The newest decision with a letter on the case of an address; what it says is opened apart. Throws NotFound where there is none. */
export async function loadDecision({ house, who, params }: PageRequest) {
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { reference: params.reference ?? '' });
    const decision = one && (await listDecisions(ctx, one.id)).findLast(({ hasLetter }) => hasLetter);
    if (!one || !decision) return undefined;
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    const by = declaration.case.decisions?.[decision.outcome]?.letter?.review?.by;
    const entries = await listStream(ctx.db, ctx.place, `case:${one.id}`);
    const isIts = ({ decision: of }: { readonly decision?: unknown }) =>
      (of as { id?: string } | null)?.id === decision.id;
    return {
      ...{ one, decision, declaration },
      isOwn: await isOwnCase(ctx, declaration, one),
      hasEmail: isClaimable(declaration),
      /** The service by which a review is asked for, where the place has it. */
      review: by === undefined ? undefined : (await findService(ctx, by))?.declaration,
      version: entries.find(({ data }) => isIts(data))?.version,
    };
  });
  if (!found) throw new NotFound();
  return found;
}

export type LoadedDecision = Awaited<ReturnType<typeof loadDecision>>;
