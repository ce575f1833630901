import type { EvidenceCheck } from '../../record/index.js';
import { countSealedDetails, findChangedDetail } from './evidence-store.js';

/** That what was sealed of concealed looks is, byte for byte, what the chain says by digest. Nothing is opened. */
export const concealedEvidence: EvidenceCheck = {
  table: 'assurance.concealed_detail',
  async *check(db, place) {
    const changed = await findChangedDetail(db, place);
    if (changed !== undefined)
      yield {
        table: 'assurance.concealed_detail',
        key: { number: changed },
        wrong: 'is not what the record says was sealed',
      };
    return countSealedDetails(db, place);
  },
};
