import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { ShredLedger } from '../../../platform/ledger.js';
import { forgetKeys } from '../custody/key-cache.js';
import { followLedger } from './follow-ledger.js';
import { holdLedger } from './shred-store.js';

/** Destroys, in the open act, what the place's ledger names and the database holds to be alive. @throws LedgerFaulty */
export async function replayWithin(ctx: Context, ledger: ShredLedger): Promise<number> {
  await holdLedger(ctx);
  return (await followLedger(ctx, ledger)).followed;
}

/**
 * Destroys the keys of a place that its shred ledger names and that live in the database: at every start, and so before
 * a restored database is served.
 * @returns how many keys the ledger told of that the database did not know.
 * @throws LedgerFaulty
 */
export async function replayLedger(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: { kind: 'system', name: 'vault' }, channel: 'system' } as const;
  const followed = await act(house, who, (ctx) => replayWithin(ctx, house.ledger));
  if (followed > 0) forgetKeys(house.custody);
  return followed;
}
