import { createPrivateKey, type KeyObject } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { readContent, type SealedValues } from '../envelopes/content.js';

/** The auditor's private key in PEM; undefined when it is no X25519 key. */
export function readAuditorSecret(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'x25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Opens an auditor's copy with the auditor's own key; undefined when it is for another, or was changed. */
export async function openCopy(copy: string, key: KeyObject): Promise<SealedValues | undefined> {
  try {
    const { plaintext } = await compactDecrypt(copy, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return readContent(Buffer.from(plaintext));
  } catch {
    return undefined;
  }
}
