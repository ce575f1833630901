import { hashBytes, hashNode } from './hash.js';

/** That the leaf at `index` belongs to the tree of `size` leaves with this root. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly leaf: Uint8Array;
  /** From the leaf's sibling up to the root's child. */
  readonly proof: readonly Uint8Array[];
}

export const isHash = (bytes: Uint8Array): boolean => bytes.length === hashBytes;

/** RFC 9162 §2.1.3.2. Anything malformed (a hash of another length, numbers beyond 2^53) is simply false. */
export function verifyInclusion({ index, size, root, leaf, proof }: Inclusion): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (![root, leaf, ...proof].every(isHash)) return false;
  let node = index;
  let last = size - 1;
  let computed = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      computed = hashNode(sibling, computed);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      computed = hashNode(computed, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && Buffer.compare(computed, root) === 0;
}
