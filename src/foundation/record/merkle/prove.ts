import { type Range, splitOf } from './subtree.js';

/** The subtrees whose hashes prove that leaf `index` is in a tree of `size` leaves, in the proof's order (RFC 9162 §2.1.3.1). */
export function listInclusionRanges(index: number, size: number): readonly Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError('The leaf is not in the tree.');
  const ranges: Range[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
    }
  }
  return ranges;
}

/** The subtrees whose hashes prove that the tree of `newSize` leaves begins with that of `oldSize` (RFC 9162 §2.1.4.1). */
export function listConsistencyRanges(oldSize: number, newSize: number): readonly Range[] {
  if (!(oldSize >= 1 && oldSize <= newSize))
    throw new RangeError('Only a smaller tree that has leaves can be consistent.');
  if (oldSize === newSize) return [];
  const ranges: Range[] = [];
  let start = 0;
  let end = newSize;
  while (end !== oldSize) {
    const middle = start + splitOf(end - start);
    if (oldSize <= middle) {
      ranges.unshift({ start: middle, end });
      end = middle;
    } else {
      ranges.unshift({ start, end: middle });
      start = middle;
    }
  }
  return start === 0 ? ranges : [{ start, end }, ...ranges];
}
