import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../embedded/postmaster.js';
import { keeperFile } from './test-server.js';

/** Run as a program, at the end of a test run: the tests' server stops now, unless another run's tests use it. */
const keeper = Number(await readFile(keeperFile, 'utf8').catch(() => '0'));
if (keeper > 0 && isAlive(keeper)) {
  process.kill(keeper, 'SIGTERM');
  for (let tries = 0; tries < 50 && isAlive(keeper); tries += 1) await wait(100);
}
