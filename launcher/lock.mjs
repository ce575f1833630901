import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache, tell } from './house.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** A holder that died leaves its folder behind; one without a number is given ten seconds to write it. */
function isAbandoned(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')));
  } catch {
    const made = statSync(folder, { throwIfNoEntry: false });
    return made !== undefined && Date.now() - made.mtimeMs > 10_000;
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw fault;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/** Runs `work` while no other launcher of this checkout holds the lock `name`. */
export async function withLock(name, waitingFor, work) {
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, `${name}.lock`);
  for (let told = false; !take(folder); await pause(200)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else if (!told) tell(`waiting for ${waitingFor}…`);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
