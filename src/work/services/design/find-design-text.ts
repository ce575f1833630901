import type { Context } from '../../../platform/context.js';
import type { DesignId } from './design.js';
import { readDesignText } from './design-store.js';

/** What a design said at a revision, for whoever has that one before their eyes; undefined when there never was one. */
export const findDesignText = (ctx: Context, id: DesignId, revision: number): Promise<string | undefined> =>
  readDesignText(ctx, id, revision);
