import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { chooseAccount } from './choose-account.js';
import { chooseClusterFolder, chooseSocketFolder, spareFolder } from './choose-folders.js';
import { createCluster, superuser } from './create-cluster.js';
import { type Binaries, findBinaries, programOf } from './find-binaries.js';
import { findPostmaster, type Postmaster } from './postmaster.js';
import { type Account, runProgram } from './run-program.js';
import { settingsFile } from './settings.js';
import { joinUsers } from './users.js';

export interface EmbeddedOptions {
  /** Where the database is wanted. It lives elsewhere when the server's account cannot reach this; see `folder` below. */
  readonly folder: string;
  /** Whether a commit survives a crash of the machine (default true; false only for tests). */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** The name of the database, made when it is missing. */
  readonly database?: string;
}

export interface EmbeddedServer {
  /** A URL for `database` as the server's superuser, for migrations and operators. */
  readonly url: string;
  /** Where the database really is, and where its programs are. */
  readonly folder: string;
  readonly programs: string;
  /** Sentences for the operator: what had to move and where to, and whether a running server was taken up. */
  readonly notes: readonly string[];
  /** Ends this use; the last live user stops the server. True when it was stopped. Never touches a server of anybody else's folder. */
  stop(): Promise<boolean>;
}

interface Site {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly home: string;
  readonly cluster: string;
  readonly socketFolder: string | undefined;
  readonly password: string | undefined;
  readonly durable: boolean;
  readonly maxConnections: number;
  readonly notes: string[];
}

const patience = 60_000;

async function survey(options: EmbeddedOptions): Promise<Site> {
  const account = await chooseAccount();
  const spare = await spareFolder();
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

function urlFor(site: Site, postmaster: Postmaster, database: string): string {
  if (postmaster.socketFolder) {
    return `postgresql://${superuser}@localhost:${postmaster.port}/${database}?host=${encodeURIComponent(postmaster.socketFolder)}`;
  }
  return `postgresql://${superuser}:${site.password ?? ''}@127.0.0.1:${postmaster.port}/${database}`;
}

async function ask(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 5432));
    });
  });

/** One attempt; its failure is not yet a fault, because another start may have won or a killed server's children still hold its memory. */
async function launch(site: Site): Promise<string | undefined> {
  if (!existsSync(join(site.cluster, 'PG_VERSION'))) {
    await createCluster({
      ...site,
      passwordFile: site.password === undefined ? undefined : join(site.home, 'password'),
    });
  }
  const port = site.socketFolder ? 5432 : await freePort();
  const conf = join(site.cluster, 'guildhall.conf');
  await writeFile(conf, settingsFile({ ...site, port }), { mode: 0o600 });
  if (site.account) await chown(conf, site.account.uid, site.account.gid);
  const log = join(site.home, 'postgres.log');
  const args = ['start', '-D', site.cluster, '-l', log, '-w', '-t', '60', '-s'];
  const { code, output } = await runProgram(programOf(site.binaries, 'pg_ctl'), args, site.account);
  if (code === 0) return undefined;
  const tail = await readFile(log, 'utf8').catch(() => '');
  return `${output.trim()}\n${tail.trim().split('\n').slice(-5).join('\n')}`;
}

async function reach(site: Site): Promise<{ postmaster: Postmaster; attached: boolean }> {
  const giveUpAt = Date.now() + patience;
  let launches = 0;
  for (let said = ''; Date.now() < giveUpAt; ) {
    const postmaster = await findPostmaster(site.cluster);
    if (postmaster) {
      const answered = await ask(urlFor(site, postmaster, 'postgres'), 'select 1').then(
        () => true,
        (fault: Error) => {
          said = fault.message;
          return false;
        },
      );
      if (answered) return { postmaster, attached: launches === 0 };
      await wait(100); // starting, recovering or stopping: each of them ends
      continue;
    }
    launches += 1;
    const failure = await launch(site);
    if (failure === undefined) continue;
    if (launches >= 20) throw new Error(`PostgreSQL does not start in ${site.cluster}: ${failure || said}`);
    await wait(500);
  }
  throw new Error(`PostgreSQL in ${site.cluster} runs but did not answer within ${patience / 1000} seconds.`);
}

/**
 * Starts the PostgreSQL that came with this installation, or takes up the one that already serves this folder (left by
 * a killed process, or used by another that runs now). Two servers never open one folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const site = await survey(options);
  const users = await joinUsers(join(site.home, 'users'));
  const database = options.database ?? 'guildhall';
  try {
    const { postmaster, attached } = await reach(site);
    if (attached)
      site.notes.push(`Took up the PostgreSQL that already serves ${site.home} (process ${postmaster.pid}).`);
    const found = await ask(
      urlFor(site, postmaster, 'postgres'),
      `select 1 from pg_database where datname = '${database}'`,
    );
    if (found.rowCount === 0) await createDatabaseOnce(urlFor(site, postmaster, 'postgres'), database);
    return {
      url: urlFor(site, postmaster, database),
      folder: site.home,
      programs: site.binaries.folder,
      notes: site.notes,
      stop: () => stop(site, users),
    };
  } catch (fault) {
    await users.leave();
    throw fault;
  }
}

async function createDatabaseOnce(url: string, database: string): Promise<void> {
  await ask(url, `create database "${database}"`).catch((fault: { code?: string }) => {
    if (fault.code !== '42P04' && fault.code !== '23505') throw fault; // another start made it meanwhile
  });
}

async function stop(site: Site, users: { leave(): Promise<void>; othersRemain(): Promise<boolean> }): Promise<boolean> {
  await users.leave();
  if ((await users.othersRemain()) || !(await findPostmaster(site.cluster))) return false;
  const args = ['stop', '-D', site.cluster, '-m', 'fast', '-w', '-t', '60', '-s'];
  const { code, output } = await runProgram(programOf(site.binaries, 'pg_ctl'), args, site.account);
  if (code !== 0) throw new Error(`PostgreSQL in ${site.cluster} did not stop: ${output.trim()}`);
  return true;
}
