import type { Context } from '../../../platform/context.js';
import type { WholeDesign } from './design.js';
import { readOpenDesigns } from './design-store.js';

/** Every design that is neither dropped nor published, changed last first. */
export const listDesigns = (ctx: Context): Promise<readonly WholeDesign[]> => readOpenDesigns(ctx);
