import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CustodyFaulty, syncFolder } from '../key-folder.js';

/** The public half of the key that every key-encryption key is sealed for; two people hold the private half, in shares. */
export interface RecoveryKey {
  /** Which shares open what is sealed for it. */
  readonly copy: string;
  readonly publicKey: KeyObject;
}

const fileOf = (folder: string): string => join(folder, 'recovery-key.json');

/** A new pair (X25519, RFC 7748). */
export const makeRecoveryPair = () => generateKeyPairSync('x25519');

/** Notes in the folder of keys for whom they are sealed from now on, durably; what was sealed for another opens no more. */
export function writeRecoveryKey(folder: string, { copy, publicKey }: RecoveryKey): void {
  const text = `${JSON.stringify({ copy, publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') })}\n`;
  writeFileSync(fileOf(folder), text, { mode: 0o600, flush: true });
  syncFolder(folder);
}

/** Undefined where no copy was ever made. @throws CustodyFaulty when the file is not whole */
export function findRecoveryKey(folder: string): RecoveryKey | undefined {
  try {
    const { copy, publicKey } = JSON.parse(readFileSync(fileOf(folder), 'utf8')) as Record<string, unknown>;
    const key = Buffer.from(String(publicKey), 'base64');
    return { copy: String(copy), publicKey: createPublicKey({ key, format: 'der', type: 'spki' }) };
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CustodyFaulty(
      `${fileOf(folder)} is not whole. Make a new copy of the keys: ./guildhall keys recovery DIR`,
    );
  }
}
