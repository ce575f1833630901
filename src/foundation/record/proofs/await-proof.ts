import { setTimeout as pause } from 'node:timers/promises';
import { type House, read, type Who } from '../../../platform/house.js';
import type { Outcome } from '../../../platform/refusal.js';
import { type EntryProof, proveInclusion } from './prove-inclusion.js';

/** Milliseconds: longer than an entry waits for its leaf while the sequencer runs. */
const patience = 4000;
const between = 200;

/**
 * As `proveInclusion`, for an entry that may be of this very second: waits until it has its leaf, four seconds at most.
 * Each try reads by itself, so no connection is held while it waits.
 * @returns refused 'no-such-entry', or 'not-yet-sequenced' where it still has none.
 */
export async function awaitProof(
  house: House,
  who: Who,
  stream: string,
  version: number,
): Promise<Outcome<EntryProof, 'no-such-entry' | 'not-yet-sequenced'>> {
  for (let waited = 0; ; waited += between) {
    const proof = await read(house, who, (ctx) => proveInclusion(ctx.db, who.place, stream, version));
    if (proof.ok || proof.refused === 'no-such-entry' || waited >= patience) return proof;
    await pause(between);
  }
}
