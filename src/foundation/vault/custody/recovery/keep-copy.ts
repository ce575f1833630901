import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../../platform/random.js';
import { CustodyFaulty, type KeyFile, syncFolder } from '../key-folder.js';
import { findRecoveryKey } from './recovery-key.js';
import { readCopy, type SealedCopy, sealCopy, writeCopy } from './sealed-copy.js';

/** The two folders of a copy for recovery: that of the keys, and where they lie sealed. */
export interface RecoveryFolders {
  readonly keys: string;
  readonly recovery: string;
}

export const copyFile = (recovery: string): string => join(recovery, 'guildhall-keys.sealed');

/** What is sealed there; undefined where nothing is, or nothing whole. */
export function findCopy(recovery: string): SealedCopy | undefined {
  try {
    return readCopy(readFileSync(copyFile(recovery), 'utf8'));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CustodyFaulty(`${copyFile(recovery)} cannot be read. Let this user read it, and its folder.`);
  }
}

function writeWhole(recovery: string, text: string): void {
  const draft = join(recovery, `.new-${process.pid}`);
  mkdirSync(recovery, { recursive: true, mode: 0o700 });
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(handle, text); // all of it, or a fault
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, copyFile(recovery));
  syncFolder(recovery);
}

/**
 * Seals exactly these keys for the recovery key, in place of what was sealed before, durably; does nothing where no copy was ever made,
 * or where it holds them already.
 * @throws CustodyFaulty when it cannot be written: no key is to come into use that nobody could recover
 */
export function keepCopy(folders: RecoveryFolders, keys: readonly KeyFile[], random: Random): void {
  const { recovery } = folders;
  const recoveryKey = findRecoveryKey(folders.keys);
  if (!recoveryKey) return;
  const there = findCopy(recovery);
  const names = keys.map(({ name }) => name);
  if (there?.copy === recoveryKey.copy && there.keys.join() === names.join()) return;
  try {
    writeWhole(recovery, writeCopy(sealCopy(recoveryKey, keys, random)));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
    throw new CustodyFaulty(
      `The copy of the keys for recovery cannot be written to ${recovery}. Let this user write there, or name another folder in GUILDHALL_RECOVERY.`,
    );
  }
}
