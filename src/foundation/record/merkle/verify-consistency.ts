import { hashNode } from './hash.js';
import { isHash } from './verify-inclusion.js';

/** That the tree of `newSize` leaves begins with the whole tree of `oldSize` leaves. */
export interface Consistency {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: Uint8Array;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 §2.1.4.2. Nothing can be said from an empty tree, so `oldSize` 0 is false, as is anything malformed. */
export function verifyConsistency({ oldSize, newSize, oldRoot, newRoot, proof }: Consistency): boolean {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(newSize) || oldSize < 1 || oldSize > newSize)
    return false;
  if (oldSize === newSize) return proof.length === 0 && Buffer.compare(oldRoot, newRoot) === 0;
  if (proof.length === 0 || ![oldRoot, newRoot, ...proof].every(isHash)) return false;
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof;
  if (first === undefined) return false;
  let node = oldSize - 1;
  let last = newSize - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  let oldComputed = first;
  let newComputed = first;
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldComputed = hashNode(hash, oldComputed);
      newComputed = hashNode(hash, newComputed);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      newComputed = hashNode(newComputed, hash);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && Buffer.compare(oldComputed, oldRoot) === 0 && Buffer.compare(newComputed, newRoot) === 0;
}

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));
