import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** The heads before 32 raw bytes in the two encodings that node reads (RFC 8410 §7 PKCS#8, §4 SPKI). */
const secretHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');
const keyBytes = 32;

const signerOf = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([secretHead, seed]), format: 'der', type: 'pkcs8' });

/** The public half, 32 bytes, of an Ed25519 seed of 32 bytes (RFC 8032). */
export const publicKeyOf = (seed: Buffer): Buffer =>
  createPublicKey(signerOf(seed)).export({ format: 'der', type: 'spki' }).subarray(publicHead.length);

/** Signs with Ed25519: 64 bytes. */
export const signBytes = (seed: Buffer, message: Buffer): Buffer => sign(null, message, signerOf(seed));

/** Whether the signature is this key's over this message; false, never a fault, for anything malformed. */
export function isSignature(publicKey: Buffer, message: Buffer, signature: Buffer): boolean {
  if (publicKey.length !== keyBytes || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([publicHead, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}
