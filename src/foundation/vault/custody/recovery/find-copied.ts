import { findCopy, type RecoveryFolders } from './keep-copy.js';
import { findRecoveryKey } from './recovery-key.js';

/** The copy for which the keys are sealed, and the names of those that are; undefined where there is none, or it is another's. */
export function findCopied({ keys, recovery }: RecoveryFolders) {
  const copy = findRecoveryKey(keys)?.copy;
  if (copy === undefined) return undefined;
  const sealed = findCopy(recovery);
  return { copy, keys: sealed?.copy === copy ? sealed.keys : [] };
}
