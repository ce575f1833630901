import type { Context } from '../../platform/context.js';
import type { CostSum } from './cost-line.js';
import { sumCosts } from './cost-store.js';

/** Fewer cases than this might tell of one of them, so they are counted no closer. */
export const fewestCases = 5;

/** A service's costs by one channel; without figures where fewer than five cases were timed. */
export type ChannelCost = Pick<CostSum, 'service' | 'channel'> & {
  /** Undefined: fewer than `fewestCases`. */
  readonly closed?: number;
  /** Undefined: fewer than `fewestCases`, or some of their time has no rate yet. */
  readonly timed?: Pick<CostSum, 'timed' | 'seconds' | 'pence'> & { readonly pencePerCase: number };
};

/** Figures that may be shown to anybody. No total stands over the channels: it would give away those that are left out. */
function toChannelCost({ service, channel, closed, ...sum }: CostSum): ChannelCost {
  const isKnown = sum.timed >= fewestCases && sum.unpriced === 0;
  const { timed, seconds, pence } = sum;
  const figures = { timed, seconds, pence, pencePerCase: Math.round(pence / timed) };
  return { service, channel, ...(closed < fewestCases ? {} : { closed }), ...(isKnown ? { timed: figures } : {}) };
}

/** What the place's closed cases cost, by service and channel. */
export async function listCosts(ctx: Context): Promise<readonly ChannelCost[]> {
  const sums = await sumCosts(ctx);
  return sums.map(toChannelCost);
}
