import { statfs } from 'node:fs/promises';

/** Below this a database soon stops taking anything. */
const leastFree = 200 * 1024 * 1024;

/** Whether the disk of this folder has room: 'ok', or what is wrong in words for an operator. */
export async function checkDisk(folder: string, least = leastFree): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= least) return 'ok';
  return `${Math.floor(free / 1024 ** 2)} MB are free and ${Math.ceil(least / 1024 ** 2)} are needed: make room on the disk of the data folder`;
}
