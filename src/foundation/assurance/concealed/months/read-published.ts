import type { Context } from '../../../../platform/context.js';
import { readAuditors } from '../concealed-store.js';
import { type ConcealedMonth, readMonths } from './month-store.js';

/** All that anybody may know of a place's concealed looks. */
export interface PublishedConcealed {
  readonly auditors: readonly { readonly thumbprint: string; readonly since: Date }[];
  readonly months: readonly ConcealedMonth[];
}

/** Who holds the second key, and each whole month, newest first. */
export const readPublished = async (ctx: Context): Promise<PublishedConcealed> => ({
  auditors: (await readAuditors(ctx)).map(({ thumbprint, since }) => ({ thumbprint, since })),
  months: await readMonths(ctx),
});
