import type { PlaceId } from '../../ids.js';
import type { ShredLedger } from '../../ledger.js';

/** A shred ledger in memory: for tests. */
export function createTestLedger(): ShredLedger {
  const lines = new Map<PlaceId, string[]>();
  return {
    async *read(place) {
      yield* lines.get(place) ?? [];
    },
    last: async (place) => lines.get(place)?.at(-1),
    async append(place, line) {
      lines.set(place, [...(lines.get(place) ?? []), line]);
    },
  };
}
