import type { Path } from './finding.js';

/** Where a part of the document begins: offsets of its key and of its value, and its own parts. */
export interface Spot {
  readonly key: number;
  readonly value: number;
  readonly parts: ReadonlyMap<PropertyKey, Spot>;
}

/** The offset of what a path names, or of the key of the deepest part on the way that is there. */
export function offsetOf(root: Spot, path: Path, on: 'key' | 'value' = 'value'): number {
  let spot = root;
  for (const step of path) {
    const next = spot.parts.get(step);
    if (!next) return spot.key;
    spot = next;
  }
  return on === 'key' ? spot.key : spot.value;
}
