import type { Context } from '../../../platform/context.js';
import type { KeyCustody } from '../../../platform/custody.js';
import type { SubjectId, SubjectKeyId } from '../../../platform/ids.js';
import { WrappingRefused } from '../crypto/key-wrap.js';
import { unwrapCached } from '../custody/key-cache.js';

const keyBytes = 32;

/** Whose data a key seals, in which case or draft, and for how long: one key each. */
export interface KeyTerms {
  readonly subject: SubjectId;
  /** 'case:UUID' or 'draft:UUID'. */
  readonly scope: string;
  /** The retention class as declared: '2 years after closed'. */
  readonly keep: string;
}

/** A key ready to seal or open with. */
export interface HeldKey {
  readonly id: SubjectKeyId;
  readonly key: Buffer;
}

/** A live key as its row holds it. */
export interface WrappedKey {
  readonly id: SubjectKeyId;
  readonly kek: string;
  readonly wrapped: Buffer;
}

const idBytes = (id: SubjectKeyId): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A random 256-bit key, and the row's columns. Its id is wrapped with it, so wrapped bytes moved to another row do not open. */
export function makeKey(ctx: Context): HeldKey & WrappedKey {
  const id = ctx.ids.next<'subject-key'>();
  const key = ctx.random.bytes(keyBytes);
  return { id, key, ...ctx.custody.wrap(Buffer.concat([key, idBytes(id)])) };
}

function readKey(id: SubjectKeyId, bound: Buffer): Buffer {
  if (bound.length !== keyBytes + 16 || !bound.subarray(keyBytes).equals(idBytes(id))) throw new WrappingRefused();
  return Buffer.from(bound.subarray(0, keyBytes)); // a copy: the cache may wipe its own
}

/** Unwraps the key of a row that was just read and is live. @throws WrappingRefused when bytes are of another row, or changed. */
export function openKey(ctx: Context, { id, kek, wrapped }: WrappedKey): HeldKey {
  return { id, key: readKey(id, unwrapCached(ctx.custody, kek, wrapped, ctx.clock.now())) };
}

/** Whether wrapped bytes are whole and of this row; for checking, past the cache. */
export function isKeyWhole(custody: KeyCustody, { id, kek, wrapped }: WrappedKey): boolean {
  try {
    return readKey(id, custody.unwrap(kek, wrapped)).length === keyBytes;
  } catch {
    return false;
  }
}
