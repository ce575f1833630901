import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { EvidenceCheck, Fault } from '../../record/index.js';
import { countEnvelopes, type RecordedEnvelope, streamEnvelopeIds, streamRecorded } from './evidence-store.js';

const fault = (id: string, wrong: string): Fault => ({ table: 'vault.envelope', key: { id }, wrong });

function judge({ id, key, recorded, found, has_key, is_shredded }: RecordedEnvelope): Fault | undefined {
  if (found === null) return is_shredded ? undefined : fault(id, 'is missing, and its key was not shredded');
  if (found !== recorded) return fault(id, 'is not, at its own address, what the record says was sealed');
  if (!has_key)
    return { table: 'vault.subject_key', key: { id: key }, wrong: 'is missing, though an envelope needs it' };
  return undefined;
}

/** An envelope of which no entry tells: only looked for when there are more than the record tells of. */
async function findUnexplained(db: Db, place: PlaceId): Promise<Fault | undefined> {
  const explained = new Set<string>();
  for await (const batch of streamRecorded(db, place)) for (const { id } of batch) explained.add(id);
  for await (const batch of streamEnvelopeIds(db, place))
    for (const { id } of batch) if (!explained.has(id)) return fault(id, 'is told of by no entry');
  return undefined;
}

/**
 * That every envelope which the record tells of is there, at its own address, byte for byte; or is gone together with a
 * key that was shredded. Nothing is opened.
 */
export const checkEnvelopes: EvidenceCheck = {
  table: 'vault.envelope',
  async *check(db, place) {
    let there = 0;
    for await (const batch of streamRecorded(db, place))
      for (const envelope of batch) {
        const found = judge(envelope);
        if (found) yield found;
        if (envelope.found !== null) there += 1;
      }
    if ((await countEnvelopes(db, place)) !== there) {
      const found = await findUnexplained(db, place);
      if (found) yield found;
    }
    return there;
  },
};
