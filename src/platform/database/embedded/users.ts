import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './postmaster.js';

/**
 * Which processes use an embedded server: one empty file each, named by its process id and a number. A killed process
 * leaves its file behind; it no longer counts because the process is gone.
 */
export interface Users {
  leave(): Promise<void>;
  /** Whether any other live process, or another use by this one, remains. */
  othersRemain(): Promise<boolean>;
}

let uses = 0;

export async function joinUsers(folder: string): Promise<Users> {
  await mkdir(folder, { recursive: true });
  uses += 1;
  const mine = `${process.pid}-${uses}`;
  await writeFile(join(folder, mine), '');
  return {
    leave: () => rm(join(folder, mine), { force: true }),
    async othersRemain() {
      let remain = false;
      for (const name of await readdir(folder).catch(() => [])) {
        if (name === mine) continue;
        if (isAlive(Number(name.split('-')[0]))) remain = true;
        else await rm(join(folder, name), { force: true });
      }
      return remain;
    },
  };
}
