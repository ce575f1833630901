import type { Context } from '../../../platform/context.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import { forgetKeys } from '../custody/key-cache.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { digestLine, type ShredKey, type ShredReason, writeLine } from '../ledger/ledger-line.js';
import { applyLine, followLedger } from './follow-ledger.js';
import { holdLedger, type KeyListing, listLive, listLiving } from './shred-store.js';

/** The most keys of one line, and of one act. */
const mostKeys = 500;

/**
 * Which of these must not be destroyed after all. It is asked while the ledger is held, so whatever takes the ledger to
 * keep a key is seen, however long ago the keys were chosen.
 */
export type Spare = (ctx: Context, keys: readonly KeyListing[]) => Promise<ReadonlySet<SubjectKeyId>>;

interface Shredding {
  readonly keys: readonly SubjectKeyId[];
  readonly reason: ShredReason;
  readonly spare: Spare | undefined;
}

const none: ReadonlySet<SubjectKeyId> = new Set();

/**
 * Writes the ledger's next line, durably, and only then queues the destruction of its keys. When the act fails after
 * that, the keys are as good as gone: whoever next holds the ledger destroys them, this act's own second run first.
 * @returns those that were spared.
 */
async function shredInAct(ctx: Context, house: House, { keys, reason, spare }: Shredding) {
  await holdLedger(ctx);
  const { last, text } = await followLedger(ctx, house.ledger);
  const spared = spare ? await spare(ctx, await listLiving(ctx, keys)) : none;
  const live = (await listLive(ctx, keys)).filter(({ key }) => !spared.has(key));
  if (live.length === 0) return spared;
  const seed = await takeKeyOfPlace(ctx, 'shred-ledger');
  const previous = text === undefined ? null : digestLine(text);
  const line = { place: ctx.place, first: last + 1, keys: live, reason, at: ctx.clock.now(), previous };
  await house.ledger.append(ctx.place, writeLine(seed, line));
  applyLine(ctx, line);
  return spared;
}

/**
 * Destroys keys for ever: each is written in the shred ledger first, then loses its bytes, its envelopes and its blind
 * indexes, and leaves an entry. It takes the house and not an open act, because the ledger cannot be rolled back. Keys
 * that are destroyed already are passed over, and so are those that `spare` names.
 * @returns those that lived until now.
 */
export async function shredKeys(
  house: House,
  who: Who,
  keys: readonly SubjectKeyId[],
  reason: ShredReason,
  spare?: Spare,
): Promise<readonly ShredKey[]> {
  const shredded: ShredKey[] = [];
  for (let at = 0; at < keys.length; at += mostKeys) {
    const some = keys.slice(at, at + mostKeys);
    const living = await read(house, who, (ctx) => listLive(ctx, some));
    const spared = await act(house, who, (ctx) => shredInAct(ctx, house, { keys: some, reason, spare }));
    shredded.push(...living.filter(({ key }) => !spared.has(key)));
  }
  if (shredded.length > 0) forgetKeys(house.custody);
  return shredded;
}
