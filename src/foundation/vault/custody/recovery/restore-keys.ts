import { CustodyFaulty, type KeyFile, prepareKeyFolder, readKeyFolder, writeKeyFile } from '../key-folder.js';

/** Puts recovered keys into a folder that has none. @throws CustodyFaulty when it has: what is there is never written over. */
export function restoreKeys(folder: string, keys: readonly KeyFile[]): void {
  prepareKeyFolder(folder);
  if (readKeyFolder(folder).length > 0)
    throw new CustodyFaulty(`${folder} holds keys already. Move them away first, or name another GUILDHALL_KEYS.`);
  for (const key of keys) writeKeyFile(folder, key);
}
