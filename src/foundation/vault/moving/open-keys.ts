import type { webcrypto } from 'node:crypto';
import { compactDecrypt } from 'jose';
import type { PlaceId } from '../../../platform/ids.js';
import type { KeyTable } from './moving-store.js';
import { algorithms } from './recipient.js';
import { keysFormat } from './seal-keys.js';

/** Keys that do not open, or are not those of the rows that they should be of; the message holds none of them. */
export class MovedKeysFaulty extends Error {
  constructor(table: KeyTable, wrong: string) {
    super(`The keys of ${table} ${wrong}.`);
    this.name = 'MovedKeysFaulty';
  }
}

export interface MovedKeys {
  readonly table: KeyTable;
  readonly place: PlaceId;
  readonly lines: AsyncIterable<readonly string[]>;
  readonly opens: webcrypto.CryptoKey;
}

/** Decrypts what `sealKeys` gave: each key with its name, in order. @throws MovedKeysFaulty */
export async function* openKeys({ table, place, lines, opens }: MovedKeys): AsyncGenerator<readonly [string, Buffer]> {
  let part = 0;
  for await (const batch of lines)
    for (const line of batch) {
      part += 1;
      const opened = await compactDecrypt(line, opens, {
        keyManagementAlgorithms: [algorithms.alg],
        contentEncryptionAlgorithms: [algorithms.enc],
      }).catch(() => undefined);
      const header = opened?.protectedHeader;
      const isOurs = header?.typ === keysFormat && header.place === place;
      if (!opened || !isOurs || header.table !== table || header.part !== part)
        throw new MovedKeysFaulty(table, `do not open, at line ${part}`);
      const keys = JSON.parse(Buffer.from(opened.plaintext).toString('utf8')) as readonly (readonly [string, string])[];
      opened.plaintext.fill(0);
      for (const [name, key] of keys) yield [name, Buffer.from(key, 'base64')];
    }
}
