import { CompactEncrypt } from 'jose';
import type { Context } from '../../../platform/context.js';
import { type KeyTable, streamMovingKeys } from './moving-store.js';
import { algorithms, type Recipient } from './recipient.js';

/** What the header of each JWE says of itself, so that none stands for another. */
export const keysFormat = 'guildhall-keys/1';

/**
 * The keys of a place, unwrapped in memory only and encrypted to the recipient: compact JWEs (RFC 7516), each of a JSON
 * array of [name, base64] for some hundreds of keys in the order of their rows. What a key sealed is not touched.
 */
export async function* sealKeys(
  { db, place, custody }: Context,
  table: KeyTable,
  recipient: Recipient,
): AsyncGenerator<readonly string[]> {
  let part = 0;
  for await (const rows of streamMovingKeys(db, place, table)) {
    part += 1;
    const keys = rows.map(({ name, kek, wrapped }) => [name, custody.unwrap(kek, wrapped).toString('base64')]);
    const content = Buffer.from(JSON.stringify(keys));
    const header = { ...algorithms, kid: recipient.kid, typ: keysFormat, place, table, part };
    yield [await new CompactEncrypt(content).setProtectedHeader(header).encrypt(recipient.key)];
    content.fill(0);
  }
}
