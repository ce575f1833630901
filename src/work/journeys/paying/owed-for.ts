import type { Context } from '../../../platform/context.js';
import { askingNow, type FeeAsked, feeOf } from '../../services/index.js';
import type { Underway } from '../open-journey.js';

/** What is to be paid for what would be sent; undefined where nothing is, or something is missing still. */
export const owedFor = async (ctx: Context, { service, walk }: Underway): Promise<FeeAsked | undefined> =>
  walk.missing ? undefined : feeOf(service, walk.answers, await askingNow(ctx));
