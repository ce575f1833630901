import { sha256 } from '@noble/hashes/sha2.js';

const join = (head: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes[0] = head;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return sha256(bytes);
};

/** RFC 9162 §2.1.1: 0x00 before a leaf and 0x01 before a node, so that no node can be passed off as a leaf. */
export const leafHashOf = (entry: Uint8Array): Uint8Array => join(0, entry);
const nodeHashOf = (left: Uint8Array, right: Uint8Array): Uint8Array => join(1, left, right);

/**
 * The root that a proof leads to from its leaf (RFC 9162 §2.1.3.2), in the browser as on the server; undefined when the
 * proof has not as many hashes as a leaf at `index` of `size` needs.
 */
export function rootOf(
  leaf: Uint8Array,
  { index, size }: { readonly index: number; readonly size: number },
  hashes: readonly Uint8Array[],
): Uint8Array | undefined {
  let node = index;
  let last = size - 1;
  let root = leaf;
  for (const hash of hashes) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      root = nodeHashOf(hash, root);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      root = nodeHashOf(root, hash);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}
