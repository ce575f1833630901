import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const roomWanted = 3 * 2 ** 30;
const memoryWanted = 6 * 2 ** 30;

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= roomWanted && process.availableMemory() >= memoryWanted;
  } catch {
    return false; // not a Linux, or none that lends its memory
  }
}

/**
 * Where tests write what nobody keeps: in memory where there is plenty of it, unless TMPDIR names a place. A test's database
 * is nine hundred files, whose copying costs a disk's file system a second and memory a twentieth (docs/performance.md).
 */
export function findScratch() {
  if (process.env.TMPDIR || !hasRoom()) return tmpdir();
  const folder = join(memory, `guildhall-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 }); // the tests' server has an account of its own, which must pass
  return folder;
}

const runFolder = /^guildhall-run-(\d+)-/;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM'; // somebody else's
  }
}

/** A folder of one run's own in it; those of runs that were killed go. Gives what removes it, too. */
export function makeRunFolder() {
  const scratch = findScratch();
  const remove = (folder) => rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(scratch)) {
    const [, pid] = runFolder.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(scratch, name));
  }
  const folder = mkdtempSync(join(scratch, `guildhall-run-${process.pid}-`));
  chmodSync(folder, 0o755);
  return { folder, remove: () => remove(folder) };
}
