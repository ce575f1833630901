import type { Context } from '../../../platform/context.js';
import type { KeyCustody } from '../../../platform/custody.js';
import type { Writes } from '../../../platform/database/writes.js';
import { publicKeyOf } from '../crypto/signature.js';
import { findPlaceKey, insertPlaceKey } from './place-key-store.js';

/** What the vault's own keys of a place are for. The record keeps another, for signing. */
export type PlaceKeyPurpose = 'blind-index' | 'shred-ledger' | 'brief' | 'concealed';

/** Keys of places that were read from committed rows; they never change, only their wrapping does. */
const known = new WeakMap<KeyCustody, Map<string, Buffer>>();
/** Acts that made a place's key: what they read of it may yet be rolled back. */
const makers = new WeakSet<Writes>();

/** A place's 256-bit key; undefined when it was never made. */
export async function findKeyOfPlace(ctx: Context, purpose: PlaceKeyPurpose): Promise<Buffer | undefined> {
  const keys = known.get(ctx.custody) ?? new Map<string, Buffer>();
  known.set(ctx.custody, keys);
  const name = `${ctx.place} ${purpose}`;
  const held = keys.get(name);
  if (held) return held;
  const row = await findPlaceKey(ctx, purpose);
  if (!row) return undefined;
  const key = ctx.custody.unwrap(row.kek, row.wrapped);
  if (!makers.has(ctx.writes)) keys.set(name, key);
  return key;
}

/** A place's key, made at the first use. */
export async function takeKeyOfPlace(ctx: Context, purpose: PlaceKeyPurpose): Promise<Buffer> {
  const found = await findKeyOfPlace(ctx, purpose);
  if (found) return found;
  const key = ctx.random.bytes(32);
  makers.add(ctx.writes);
  const public_key = purpose === 'shred-ledger' ? publicKeyOf(key) : null;
  await insertPlaceKey(ctx, purpose, { ...ctx.custody.wrap(key), public_key });
  const taken = await findKeyOfPlace(ctx, purpose);
  if (!taken) throw new Error(`The place's key for ${purpose} was not kept.`);
  return taken;
}
