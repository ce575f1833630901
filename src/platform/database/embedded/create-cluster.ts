import { randomBytes } from 'node:crypto';
import { appendFile, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, programOf } from './find-binaries.js';
import { type Account, runProgram } from './run-program.js';

/** The server's own superuser: the name that owns the cluster and, at first, everything in it. */
export const superuser = 'guildhall';

/**
 * Makes a cluster beside its final name and renames it, so that a half-made one is never taken for whole and, of two
 * starts at once, one wins. The locale is PostgreSQL's own C.UTF-8: the same order on every system, for ever.
 */
export async function createCluster(input: {
  binaries: Binaries;
  account: Account | undefined;
  home: string;
  cluster: string;
  durable: boolean;
  passwordFile: string | undefined;
}): Promise<void> {
  const making = join(input.home, `making-${randomBytes(6).toString('hex')}`);
  const args = [
    '-D',
    making,
    '-U',
    superuser,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  args.push('--auth-host=scram-sha-256', `--auth-local=${input.passwordFile ? 'scram-sha-256' : 'trust'}`);
  if (input.passwordFile) args.push(`--pwfile=${input.passwordFile}`);
  if (!input.durable) args.push('--no-sync');
  const { code, output } = await runProgram(programOf(input.binaries, 'initdb'), args, input.account);
  if (code !== 0) {
    await rm(making, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its folder ${input.cluster}: ${output.trim()}`);
  }
  await appendFile(join(making, 'postgresql.conf'), "\ninclude 'guildhall.conf'\n");
  await rename(making, input.cluster).catch(() => rm(making, { recursive: true, force: true })); // another start was first
  if (process.platform === 'win32') return;
  const home = await open(input.home, 'r'); // the new name must survive a crash of the machine as the rows will
  await home.sync().finally(() => home.close());
}
