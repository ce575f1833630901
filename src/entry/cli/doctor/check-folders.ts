import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Config } from '../../../platform/config.js';
import { checkDisk } from '../../../platform/disk.js';
import { explainFault } from '../explain-fault.js';
import { advice, type Finding, fault, well } from './finding.js';

const isInside = (folder: string, parent: string): boolean => !relative(parent, folder).startsWith('..');

async function checkData({ data }: Config): Promise<Finding> {
  try {
    await access(data, constants.R_OK | constants.W_OK | constants.X_OK);
    const disk = await checkDisk(data);
    return disk === 'ok' ? well('data folder', data) : fault('data folder', `${disk}.`);
  } catch (found) {
    return fault('data folder', explainFault(found));
  }
}

/** What must outlive the data folder, and must not lie in its backups. */
function checkApart({ data, keys, shred, recovery }: Config): Finding {
  const about = 'copies';
  if (keys === shred) return fault(about, 'GUILDHALL_KEYS and GUILDHALL_SHRED are one folder. Give each its own.');
  if (isInside(recovery, keys))
    return fault(
      about,
      `${recovery} is in the keys folder, and would be lost with it. Set GUILDHALL_RECOVERY to another.`,
    );
  const inside = [keys, shred, recovery].filter((folder) => isInside(folder, data));
  if (inside.length === 0) return well(about, `${keys}, ${shred} and ${recovery} are apart from the data folder`);
  return advice(
    about,
    `${inside.join(' and ')} ${inside.length === 1 ? 'is' : 'are'} in the data folder. Keep a copy of each elsewhere, and not beside the backups: without the keys nothing sealed opens again.`,
  );
}

/** Whether this installation has begun at all: an empty folder is nothing to look at. */
export async function isBegun(config: Config): Promise<boolean> {
  if (config.databaseUrl !== undefined) return true;
  const names: readonly string[] = await readdir(config.data).catch(() => []);
  return names.includes('postgres');
}

export const checkFolders = async (config: Config): Promise<readonly Finding[]> => [
  await checkData(config),
  checkApart(config),
];
