import { createPublicKey } from 'node:crypto';
import { CustodyFaulty, type KeyFile, prepareKeyFolder, readKeyFolder, writeKeyFile } from '../key-folder.js';
import type { JoinedShares } from './join-shares.js';
import type { RecoveryFolders } from './keep-copy.js';
import { openCopied } from './open-copied.js';
import { writeRecoveryKey } from './recovery-key.js';

/**
 * Puts the keys that two shares open into a folder that has none; the shares stay good for those that are made there later.
 * @throws CustodyFaulty when it has keys: what is there is never written over; ShareFaulty when the shares open nothing
 */
export function restoreKeys(joined: JoinedShares, { keys: folder, recovery }: RecoveryFolders): readonly KeyFile[] {
  const keys = openCopied(joined, recovery);
  prepareKeyFolder(folder);
  if (readKeyFolder(folder).length > 0)
    throw new CustodyFaulty(`${folder} holds keys already. Move them away first, or name another GUILDHALL_KEYS.`);
  for (const key of keys) writeKeyFile(folder, key);
  writeRecoveryKey(folder, { copy: joined.copy, publicKey: createPublicKey(joined.privateKey) });
  return keys;
}
