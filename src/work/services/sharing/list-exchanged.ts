import type { Context } from '../../../platform/context.js';
import type { Neighbour, Offer, Shared } from './offer.js';
import { readNeighbours, readOffers, readShared } from './sharing-store.js';

/** What this place shares, whom it reads, and what was found there, a service's newest version first. */
export interface Exchanged {
  readonly shared: readonly Shared[];
  readonly neighbours: readonly Neighbour[];
  readonly offers: readonly Offer[];
}

export const listExchanged = async (ctx: Context): Promise<Exchanged> => ({
  ...{ shared: await readShared(ctx), neighbours: await readNeighbours(ctx), offers: await readOffers(ctx) },
});
