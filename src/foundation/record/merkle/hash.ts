import { hash } from 'node:crypto';

export const hashBytes = 32;

/** SHA-256 of nothing: the root of the empty tree (RFC 9162 §2.1.1). */
export const emptyRoot = hash('sha256', '', 'buffer');

/** A leaf: SHA-256 over 0x00 and the entry (RFC 9162 §2.1.1). Text counts as its UTF-8 bytes. */
export function hashLeaf(entry: string): Buffer {
  return hash('sha256', `\0${entry}`, 'buffer');
}

const joined = Buffer.alloc(1 + 2 * hashBytes, 1);

/** A node: SHA-256 over 0x01 and its two children, which must be of 32 bytes. */
export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  joined.set(left, 1);
  joined.set(right, 1 + hashBytes);
  return hash('sha256', joined, 'buffer');
}
