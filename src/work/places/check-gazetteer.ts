import type { EvidenceCheck, Fault } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import { checkBoundaries } from './boundaries/check-boundaries.js';
import { streamRecordedAddresses, streamRecordedAreas } from './gazetteer-evidence-store.js';
import { digestAddress } from './load-addresses.js';

const judge = (isRecorded: boolean, isThere: boolean, isSame: () => boolean): string | undefined => {
  if (!isRecorded) return 'no entry explains it';
  if (!isThere) return 'is missing, though the record tells of it';
  return isSame() ? undefined : 'is not what the record says was loaded';
};

/** That every address is, to the letter, the one that was last loaded under its id. */
const checkAddresses: EvidenceCheck = {
  table: 'places.address',
  async *check(db, place) {
    let count = 0;
    for await (const batch of streamRecordedAddresses(db, place))
      for (const { recorded_id, digest, ...row } of batch) {
        const wrong = judge(digest !== null, row.id !== null, () => digestAddress(row) === digest);
        if (wrong) yield { table: 'places.address', key: { id: row.id ?? recorded_id ?? '' }, wrong } satisfies Fault;
        count += 1;
      }
    return count;
  },
};

/** That every area has the kind and the names with which it was last loaded. */
const checkAreas: EvidenceCheck = {
  table: 'places.area',
  async *check(db, place) {
    let count = 0;
    for await (const batch of streamRecordedAreas(db, place))
      for (const { code, recorded_code, kind, recorded_kind, name, recorded_name } of batch) {
        const isSame = () => kind === recorded_kind && name !== null && canonicalJson(name) === recorded_name;
        const wrong = judge(recorded_code !== null, code !== null, isSame);
        if (wrong) yield { table: 'places.area', key: { code: code ?? recorded_code ?? '' }, wrong } satisfies Fault;
        count += 1;
      }
    return count;
  },
};

/** The gazetteer is held against the digests of what was loaded: its rows are replaced by whichever load came last. */
export const gazetteerEvidence: readonly EvidenceCheck[] = [checkAddresses, checkAreas, checkBoundaries];
