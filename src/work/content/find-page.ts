import type { Context } from '../../platform/context.js';
import { readPage } from './content-store.js';
import type { ContentPage } from './page.js';

/** A page of any kind and state, as its editors see it. */
export const findPage = (ctx: Context, id: string): Promise<ContentPage | undefined> => readPage(ctx, id);
