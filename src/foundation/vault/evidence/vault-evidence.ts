import type { House } from '../../../platform/house.js';
import type { EvidenceCheck } from '../../record/index.js';
import { checkEnvelopes } from './check-envelopes.js';
import { checkPlaceKeys, checkSubjectKeys } from './check-keys.js';
import { checkLedger } from './check-ledger.js';

/** What this room has checked against the record: envelopes, keys, and the shred ledger. */
export const vaultEvidence = ({ custody, ledger }: Pick<House, 'custody' | 'ledger'>): readonly EvidenceCheck[] => [
  checkEnvelopes,
  checkSubjectKeys(custody),
  checkPlaceKeys(custody),
  checkLedger(ledger),
];
