import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { programOf } from './find-binaries.js';
import { keepServer } from './keep-server.js';
import { letRunLogIn } from './let-run-log-in.js';
import { findPostmaster } from './postmaster.js';
import { ask, reachServer } from './reach-server.js';
import { runProgram } from './run-program.js';
import { type EmbeddedOptions, type Site, surveySite, urlFor } from './survey-site.js';
import { joinUsers, type Users } from './users.js';

export interface EmbeddedServer {
  /** A URL for `database` as the server's superuser, for migrations and operators. */
  readonly url: string;
  /** The same as the application's own login, guildhall_run, which can take on no other role. */
  readonly runUrl: string;
  /** Where the database really is, and where its programs are. */
  readonly folder: string;
  readonly programs: string;
  /** Whether the server ran already. */
  readonly attached: boolean;
  /** Sentences for the operator: what had to move and where to, and whether a running server was taken up. */
  readonly notes: readonly string[];
  /** Ends this use; the last live user stops the server. True when it was stopped. Never touches a server of anybody else's folder. */
  stop(): Promise<boolean>;
}

/**
 * Starts the PostgreSQL that came with this installation, or takes up the one that already serves this folder (left by
 * a killed process, or used by another that runs now). Two servers never open one folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const site = await surveySite(options);
  const users = await joinUsers(join(site.home, 'users'));
  const database = options.database ?? 'guildhall';
  try {
    const { postmaster, attached } = await reachServer(site);
    const taken = `Took up the PostgreSQL that already serves ${site.home} (process ${postmaster.pid}).`;
    const found = await ask(
      urlFor(site, postmaster, 'postgres'),
      `select 1 from pg_database where datname = '${database}'`,
    );
    if (found.rowCount === 0) await createDatabaseOnce(urlFor(site, postmaster, 'postgres'), database);
    await letRunLogIn(urlFor(site, postmaster, database), site.password);
    const stopKeeping = options.onEnded && keepServer(site, options.onEnded);
    return {
      url: urlFor(site, postmaster, database),
      runUrl: urlFor(site, postmaster, database, 'guildhall_run'),
      folder: site.home,
      programs: site.binaries.folder,
      attached,
      notes: attached ? [...site.notes, taken] : site.notes,
      async stop() {
        await stopKeeping?.();
        return stop(site, users);
      },
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

async function stop(site: Site, users: Users): Promise<boolean> {
  await users.leave();
  if ((await users.othersRemain()) || !(await findPostmaster(site.cluster))) return false;
  const args = ['stop', '-D', site.cluster, '-m', 'fast', '-w', '-t', '60', '-s'];
  const { code, output } = await runProgram(programOf(site.binaries, 'pg_ctl'), args, site.account);
  if (code !== 0) throw new Error(`PostgreSQL in ${site.cluster} did not stop: ${output.trim()}`);
  if (site.socketFolder) await rm(site.socketFolder, { recursive: true, force: true });
  return true;
}
