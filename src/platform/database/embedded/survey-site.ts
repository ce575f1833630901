import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAccount } from './choose-account.js';
import { chooseClusterFolder, chooseSocketFolder, spareFolder } from './choose-folders.js';
import { superuser } from './create-cluster.js';
import { type Binaries, findBinaries } from './find-binaries.js';
import type { Postmaster } from './postmaster.js';
import type { Account } from './run-program.js';

export interface EmbeddedOptions {
  /** Where the database is wanted. It lives elsewhere when the server's account cannot reach this. */
  readonly folder: string;
  /** Whether a commit survives a crash of the machine (default true; false only for tests). */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** The name of the database, made when it is missing (default 'guildhall'). */
  readonly database?: string;
  /** Given, a server that ends unasked is started again, and this hears of it. */
  readonly onEnded?: (line: string) => void;
}

/** Everything decided before a server is started: as whom, from where, in which folders. */
export interface Site {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly home: string;
  readonly cluster: string;
  readonly socketFolder: string | undefined;
  readonly password: string | undefined;
  readonly durable: boolean;
  readonly maxConnections: number;
  /** Sentences for the operator. */
  readonly notes: readonly string[];
}

export async function surveySite(options: EmbeddedOptions): Promise<Site> {
  const account = await chooseAccount();
  const spare = spareFolder(options.folder);
  const [binaries, home] = await Promise.all([
    findBinaries(account, spare),
    chooseClusterFolder(options.folder, account, spare),
  ]);
  const notes: string[] = [];
  if (binaries.moved)
    notes.push(
      `PostgreSQL runs as ${account?.name ?? 'you'}, who cannot reach this installation: its programs are in ${binaries.folder}`,
    );
  if (home.moved)
    notes.push(
      `PostgreSQL runs as ${account?.name ?? 'you'}, who cannot reach ${options.folder}: the database is in ${home.folder}`,
    );
  const windows = process.platform === 'win32';
  return {
    account,
    binaries,
    home: home.folder,
    cluster: join(home.folder, 'cluster'),
    socketFolder: windows ? undefined : await chooseSocketFolder(home.folder, account),
    password: windows ? await keepPassword(home.folder) : undefined,
    durable: options.durable ?? true,
    maxConnections: options.maxConnections ?? 100,
    notes,
  };
}

async function keepPassword(home: string): Promise<string> {
  const file = join(home, 'password');
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFile(file, 'utf8');
}

/** How to reach a database of the server, as its superuser or as the application. */
export function urlFor(
  site: Site,
  postmaster: Postmaster,
  database: string,
  user: typeof superuser | 'guildhall_run' = superuser,
): string {
  const { port, socketFolder } = postmaster;
  if (socketFolder)
    return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`;
  return `postgresql://${user}:${site.password ?? ''}@127.0.0.1:${port}/${database}`;
}
