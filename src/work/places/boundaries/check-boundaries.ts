import type { EvidenceCheck } from '../../../foundation/record/index.js';
import { streamRecordedBoundaries } from '../gazetteer-evidence-store.js';

function judge(recorded: string | null, found: string | null): string | undefined {
  if (recorded === null) return 'no entry explains it';
  if (found === null) return 'is missing, though the record tells of it';
  return recorded === found ? undefined : 'is not what the record says was loaded';
}

/** That every boundary is, to the letter, the one that was last loaded for its area. */
export const checkBoundaries: EvidenceCheck = {
  table: 'places.boundary',
  async *check(db, place) {
    let count = 0;
    for await (const batch of streamRecordedBoundaries(db, place))
      for (const { area_code, recorded, found } of batch) {
        const wrong = judge(recorded, found);
        if (wrong) yield { table: 'places.boundary', key: { area_code }, wrong };
        count += 1;
      }
    return count;
  },
};
