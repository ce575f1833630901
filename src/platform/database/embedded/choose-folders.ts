import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Account, runProgram } from './run-program.js';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

async function canUse(folder: string, account: Account): Promise<boolean> {
  const probe = await runProgram(
    '/bin/sh',
    ['-c', 'test -r "$1" && test -w "$1" && test -x "$1"', 'sh', folder],
    account,
  );
  return probe.code === 0;
}

/** Only for a folder that belongs to us or already to the account: somebody else's data is never taken over. */
async function give(folder: string, account: Account | undefined, mode: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode });
  if (!account) return;
  const { uid } = await stat(folder);
  if (uid !== 0 && uid !== account.uid) {
    throw new Error(`${folder} belongs to another user (uid ${uid}). Choose another folder with GUILDHALL_DATA.`);
  }
  await chown(folder, account.uid, account.gid);
  await chmod(folder, mode);
}

/**
 * A folder for what cannot be kept where it was asked for: as root one of the machine's own, else beside the database,
 * never one that another user could have made first. Made only when it is needed.
 */
export const spareFolder = (wanted: string): string =>
  process.getuid?.() === 0 ? '/var/lib/guildhall' : dirname(wanted);

/** Makes a folder that every account may enter, whatever the umask. */
export async function makeOpenFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await chmod(folder, 0o755);
}

/**
 * Where the cluster will live: `wanted`, or, when the server's account cannot reach it (a clone under a closed home),
 * a folder of that account under `spare`, the same one at every start.
 */
export async function chooseClusterFolder(
  wanted: string,
  account: Account | undefined,
  spare: string,
): Promise<{ folder: string; moved: boolean }> {
  await mkdir(dirname(wanted), { recursive: true });
  await give(wanted, account, 0o700);
  if (!account || (await canUse(wanted, account))) return { folder: wanted, moved: false };
  const folder = join(spare, `data-${short(wanted)}`, 'postgres');
  await makeOpenFolder(spare);
  await makeOpenFolder(dirname(folder));
  await give(folder, account, 0o700);
  if (await canUse(folder, account)) return { folder, moved: true };
  throw new Error(
    `The user ${account.name}, as whom PostgreSQL runs, can reach neither ${wanted} nor ${folder}. Set GUILDHALL_DATA to a folder that it can reach, or set DATABASE_URL.`,
  );
}

/** The system allows 107 bytes for a socket's whole name. */
const longestSocketFolder = 88;

/** The closed folder of the server's socket: beside the cluster, or under the temporary folder where that is too deep. */
export async function chooseSocketFolder(home: string, account: Account | undefined): Promise<string> {
  const beside = join(home, 'socket');
  const fits = Buffer.byteLength(beside) <= longestSocketFolder;
  const folder = fits ? beside : join(tmpdir().length > 50 ? '/tmp' : tmpdir(), `guildhall-socket-${short(home)}`);
  await give(folder, account, 0o700);
  const { uid, mode } = await stat(folder);
  const owner = account?.uid ?? process.getuid?.();
  if (uid !== owner || (mode & 0o077) !== 0)
    throw new Error(`${folder} should be a closed folder of uid ${owner}, and is not. Remove it.`);
  return folder;
}
