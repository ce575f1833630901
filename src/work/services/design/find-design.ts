import type { Context } from '../../../platform/context.js';
import type { DesignId, WholeDesign } from './design.js';
import { readDesign } from './design-store.js';

/** A design of the place with its newest text; undefined when there is none of that id. */
export const findDesign = (ctx: Context, id: DesignId): Promise<WholeDesign | undefined> => readDesign(ctx, id);
