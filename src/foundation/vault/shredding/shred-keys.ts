import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import { forgetKeys } from '../custody/key-cache.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { digestLine, type ShredKey, type ShredReason, writeLine } from '../ledger/ledger-line.js';
import { applyLine, followLedger } from './follow-ledger.js';
import { holdLedger, listLive } from './shred-store.js';

/** The most keys of one line, and of one act. */
const mostKeys = 500;

/**
 * Writes the ledger's next line, durably, and only then queues the destruction of its keys. When the act fails after
 * that, the keys are as good as gone: whoever next holds the ledger destroys them, this act's own second run first.
 */
async function shredInAct(ctx: Context, house: House, keys: readonly SubjectKeyId[], reason: ShredReason) {
  await holdLedger(ctx);
  const { last, text } = await followLedger(ctx, house.ledger);
  const live = await listLive(ctx, keys);
  if (live.length === 0) return;
  const seed = await takeKeyOfPlace(ctx, 'shred-ledger');
  const previous = text === undefined ? null : digestLine(text);
  const line = { place: ctx.place, first: last + 1, keys: live, reason, at: ctx.clock.now(), previous };
  await house.ledger.append(ctx.place, writeLine(seed, line));
  applyLine(ctx, line);
}

/**
 * Destroys keys for ever: each is written in the shred ledger first, then loses its bytes, its envelopes and its blind
 * indexes, and leaves an entry. It takes the house and not an open act, because the ledger cannot be rolled back. Keys
 * that are destroyed already are passed over.
 * @returns those that lived until now.
 */
export async function shredKeys(
  house: House,
  who: Who,
  keys: readonly SubjectKeyId[],
  reason: ShredReason,
): Promise<readonly ShredKey[]> {
  const shredded: ShredKey[] = [];
  for (let at = 0; at < keys.length; at += mostKeys) {
    const some = keys.slice(at, at + mostKeys);
    shredded.push(...(await read(house, who, (ctx) => listLive(ctx, some))));
    await act(house, who, (ctx) => shredInAct(ctx, house, some, reason));
  }
  if (shredded.length > 0) forgetKeys(house.custody);
  return shredded;
}
