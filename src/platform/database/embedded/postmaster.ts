import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server wrote about itself in its folder (postmaster.pid, one fact a line). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string | undefined;
  /** 'starting', 'ready', 'stopping' … as the server says. */
  readonly status: string;
}

/** Ended, but not yet collected by its parent: in some containers that never happens. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True unless the system can show that `pid` is by now some other program (a number used again after a crash). */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.startsWith('postgres');
}

/** The live server of a cluster's folder; undefined when there is none, a stale postmaster.pid included. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port, socketFolder, , , status] = text.split('\n').map((line) => line.trim());
  const number = Number(pid);
  if (!(number > 0) || !isAlive(number) || !(await isPostgres(number))) return undefined;
  return {
    pid: number,
    port: Number(port) || 0,
    socketFolder: socketFolder || undefined,
    status: status ?? 'starting',
  };
}
