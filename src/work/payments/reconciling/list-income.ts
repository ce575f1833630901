import type { Context } from '../../../platform/context.js';
import type { Pence } from '../../../platform/money.js';
import { readIncome } from '../payments-store.js';

/** What a service's fees brought in: enough requests of it that no one of them can be told. */
export interface Income {
  readonly service: string;
  readonly paid: number;
  readonly taken: Pence;
  readonly refunded: Pence;
}

/** Fees that were paid and given back, by service; services with fewer paid requests than `fewest` are left out. */
export const listIncome = async (ctx: Context, fewest: number): Promise<readonly Income[]> =>
  (await readIncome(ctx)).filter(({ paid }) => paid >= fewest);
