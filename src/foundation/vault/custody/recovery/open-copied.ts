import type { KeyFile } from '../key-folder.js';
import type { JoinedShares } from './join-shares.js';
import { copyFile, findCopy } from './keep-copy.js';
import { openCopy } from './sealed-copy.js';
import { ShareFaulty } from './share.js';

/** The keys that two shares open together, as they were sealed last. @throws ShareFaulty, which says what is missing */
export function openCopied({ copy, privateKey }: JoinedShares, recovery: string): readonly KeyFile[] {
  const file = copyFile(recovery);
  const sealed = findCopy(recovery);
  if (!sealed)
    throw new ShareFaulty(
      `${file} is not there, or not whole. Put its newest copy there, or name its folder in GUILDHALL_RECOVERY.`,
    );
  if (sealed.copy !== copy)
    throw new ShareFaulty(`${file} is sealed for the shares of another copy. Bring the two that were made last.`);
  const keys = openCopy(privateKey, sealed);
  if (!keys) throw new ShareFaulty(`${file} was changed since it was written. Put another copy of it there.`);
  return keys;
}
