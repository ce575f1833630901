import type { KeyCustody } from '../../../platform/custody.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import type { EvidenceCheck, Fault } from '../../record/index.js';
import { publicKeyOf } from '../crypto/signature.js';
import { isKeyWhole } from '../keys/subject-key.js';
import { listPlaceKeys, type StoredKey, type StoredPlaceKey, streamKeys } from './evidence-store.js';

function judge(custody: KeyCustody, { id, kek, wrapped, is_shredded }: StoredKey): string | undefined {
  if (!wrapped) return is_shredded ? undefined : 'is destroyed, and no entry says that it was shredded';
  if (is_shredded) return 'was shredded, and lives';
  return isKeyWhole(custody, { id: id as SubjectKeyId, kek, wrapped }) ? undefined : 'does not unwrap';
}

function judgePlaceKey(custody: KeyCustody, { purpose, kek, wrapped, public_key }: StoredPlaceKey): string | undefined {
  try {
    const key = custody.unwrap(kek, wrapped);
    if (purpose !== 'shred-ledger') return undefined;
    return public_key?.equals(publicKeyOf(key)) ? undefined : 'its public half is not that of the wrapped key';
  } catch {
    return 'does not unwrap';
  }
}

/** That every subject's key is either whole or was shredded as the record says. */
export const checkSubjectKeys = (custody: KeyCustody): EvidenceCheck => ({
  table: 'vault.subject_key',
  async *check(db, place) {
    let count = 0;
    for await (const batch of streamKeys(db, place))
      for (const key of batch) {
        const wrong = judge(custody, key);
        if (wrong) yield { table: 'vault.subject_key', key: { id: key.id }, wrong } satisfies Fault;
        count += 1;
      }
    return count;
  },
});

/** That the place's own keys unwrap. */
export const checkPlaceKeys = (custody: KeyCustody): EvidenceCheck => ({
  table: 'vault.place_key',
  async *check(db, place) {
    const keys = await listPlaceKeys(db, place);
    for (const key of keys) {
      const wrong = judgePlaceKey(custody, key);
      if (wrong) yield { table: 'vault.place_key', key: { purpose: key.purpose }, wrong } satisfies Fault;
    }
    return keys.length;
  },
});
