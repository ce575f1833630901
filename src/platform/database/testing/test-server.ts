import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../checkout.js';
import { isAlive } from '../embedded/postmaster.js';
import { type EmbeddedServer, startEmbedded } from '../embedded/start-embedded.js';

const folder = () => join(tmpdir(), `guildhall-test-${process.getuid?.() ?? 'user'}`, 'postgres');

/** Holds the process id of the one that keeps the server. */
export const keeperFile = join(folder(), '..', 'keeper.pid');

/** The tests' throw-away server: not durable, in the system's temporary folder, one for every test process of this user. */
export async function openTestServer(): Promise<EmbeddedServer> {
  mkdirSync(join(folder(), '..'), { recursive: true, mode: 0o755 });
  return startEmbedded({ folder: folder(), durable: false, maxConnections: 300, database: 'postgres' });
}

function isKept(): boolean {
  try {
    return isAlive(Number(readFileSync(keeperFile, 'utf8')));
  } catch {
    return false;
  }
}

/**
 * A URL of the server on which test databases are made: GUILDHALL_TEST_SERVER, else our own, started when it does not
 * run. A small process of its own keeps that one until no test has been connected for ten minutes.
 */
export async function findTestServer(): Promise<string> {
  const given = process.env.GUILDHALL_TEST_SERVER;
  if (given) return given;
  const server = await openTestServer();
  if (!isKept()) {
    const keeper = join(checkout, 'dist/src/platform/database/testing/keep-test-server.js');
    spawn(process.execPath, [keeper], { detached: true, stdio: 'ignore', cwd: '/' }).unref();
  }
  process.env.GUILDHALL_TEST_SERVER = server.url;
  return server.url;
}
