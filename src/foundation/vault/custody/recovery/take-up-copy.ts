import { createPublicKey } from 'node:crypto';
import type { Random } from '../../../../platform/random.js';
import { readKeyFolder } from '../key-folder.js';
import type { JoinedShares } from './join-shares.js';
import { keepCopy, type RecoveryFolders } from './keep-copy.js';
import { writeRecoveryKey } from './recovery-key.js';

/** From now on keys are sealed for these two shares, and for no earlier ones: those of today at once, later ones as they are made. */
export function takeUpCopy({ copy, privateKey }: JoinedShares, folders: RecoveryFolders, random: Random): void {
  writeRecoveryKey(folders.keys, { copy, publicKey: createPublicKey(privateKey) });
  keepCopy(folders, readKeyFolder(folders.keys), random);
}
