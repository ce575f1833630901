import { generateKeyPair, type webcrypto } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { importJWK, type JWK } from 'jose';
import { prepareKeyFolder, syncFolder } from '../custody/key-folder.js';
import { algorithms, publicPart, thumbprintOf } from './recipient.js';

const generate = promisify(generateKeyPair);
const shape = /^[A-Za-z0-9_-]{43}$/;

/** Where the private half of a recipient's key is kept, beside the key-encryption keys. */
export const recipientFile = (folder: string, kid: string): string => join(folder, `recipient-${kid}.json`);

/** Makes a key that another installation wraps a place's keys for. The private half stays in the folder of keys. */
export async function makeRecipient(folder: string): Promise<{ readonly kid: string; readonly publicJwk: JWK }> {
  prepareKeyFolder(folder);
  const { privateKey } = await generate('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' }) as JWK;
  const kid = await thumbprintOf(jwk);
  const handle = await open(recipientFile(folder, kid), 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ ...jwk, kid })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  syncFolder(folder);
  return { kid, publicJwk: { ...publicPart(jwk), kid, use: 'enc', alg: algorithms.alg } };
}

/** The private half of the key of that thumbprint; undefined when it is not of this installation. */
export async function findRecipientKey(folder: string, kid: string): Promise<webcrypto.CryptoKey | undefined> {
  if (!shape.test(kid)) return undefined;
  try {
    const jwk = JSON.parse(await readFile(recipientFile(folder, kid), 'utf8')) as JWK;
    return (await importJWK(jwk, algorithms.alg)) as webcrypto.CryptoKey;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
