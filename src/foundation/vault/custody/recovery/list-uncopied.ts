import { timingSafeEqual } from 'node:crypto';
import { type KeyFile, readKeyFolder } from '../key-folder.js';

/** The names of the folder's keys that a copy does not hold, or holds otherwise; none when it opens all that they open. */
export const listUncopied = (folder: string, copied: readonly KeyFile[]): readonly string[] =>
  readKeyFolder(folder)
    .filter(({ name, secret }) => !copied.some((one) => one.name === name && timingSafeEqual(one.secret, secret)))
    .map(({ name }) => name);
