import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout } from '../src/platform/checkout.js';
import { makeLivePlace } from './live-place.js';
import { findKept, patiently, prepare, press, type Resident } from './residents.js';
import { makeDataFolder, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';

/** How often it is killed: `GUILDHALL_KILL_ROUNDS=300` for a night of it. */
const rounds = Number(process.env.GUILDHALL_KILL_ROUNDS ?? 8);
/** After how many rounds the record is verified in between. */
const verified = 50;
/** How many residents press Send in one round. */
const residents = 6;
const service = 'missed-bin';
/** How often the database alone is killed. */
const losses = 3;

async function killPostgres(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  process.kill(Number(text.split('\n')[0]), 'SIGKILL');
}

/**
 * One life of the server: those of before are found and pressed again, new ones are made ready, and all press at once.
 * Resolves to how many the end cut off.
 */
async function liveAndDie(folder: string, all: Resident[], round: number): Promise<number> {
  const serving = await startGuildhall({ GUILDHALL_DATA: folder }, []);
  await findKept(serving, all.slice(-2 * residents));
  for (let made = 0; made < residents; made += 1) {
    const resident = await patiently(() => prepare(serving));
    if (resident) all.push(resident);
  }
  const waiting = all.filter(({ isAcknowledged }) => !isAcknowledged).slice(-3 * residents);
  const pressing = waiting.map((resident) => press(serving, resident));
  const pressed = Promise.all(pressing);
  // Every second time only once one of them is through, however slow the machine: so that there is something to lose; else while most are not.
  if (round % 2 === 0) await Promise.race(pressing);
  await wait(randomInt(0, round % 2 === 0 ? 300 : 30));
  if (round % 4 === 0) await killPostgres(folder); // the machine may go down whole
  await serving.kill();
  await pressed;
  return waiting.filter(({ isAcknowledged }) => !isAcknowledged).length;
}

/** A place that has one service, in a folder of its own, for as long as the work takes; `succeed` runs a command. */
async function withPlace(work: (folder: string, succeed: (...args: string[]) => Promise<void>) => Promise<void>) {
  const folder = await makeDataFolder('kill');
  const media = await makeDataFolder('kill-media');
  const succeed = async (...args: string[]) => {
    const { status, said } = await runGuildhall(args, { GUILDHALL_DATA: folder });
    assert.equal(status, 0, `${args.join(' ')}: ${said}`);
  };
  try {
    const made = await makeLivePlace(folder, media);
    assert.equal(made.status, 0, made.said);
    await succeed('service', 'publish', join(checkout, 'definitions', `${service}.yaml`));
    await work(folder, succeed);
  } finally {
    await removeDataFolder(folder);
    await removeDataFolder(media);
  }
}

/** Everybody whose Send has not come through presses it again, until it does. */
async function pressUntilSent(serving: Serving, all: readonly Resident[]): Promise<void> {
  for (const resident of all.filter(({ isAcknowledged }) => !isAcknowledged))
    await patiently(async () => {
      await press(serving, resident);
      return resident.isAcknowledged || undefined;
    });
}

test('killed at random under load, time after time: what was acknowledged is there, once, and the record is whole', (t) =>
  withPlace(async (folder, succeed) => {
    const all: Resident[] = [];
    let [cut, lives] = [0, 0];
    // A fast machine may be through with all of them before its end: then it lives on until some were cut off.
    while (lives < rounds || (cut === 0 && lives < 5 * rounds)) {
      lives += 1;
      cut += await liveAndDie(folder, all, lives);
      if (lives % verified === 0) await succeed('verify');
    }
    assert.ok(cut > 0 && all.some(({ isAcknowledged }) => isAcknowledged), `${cut} were cut off`);
    const last = await startGuildhall({ GUILDHALL_DATA: folder }, []);
    await pressUntilSent(last, all);
    const references = await findKept(last, all);
    assert.equal(await last.stop(), 0);
    assert.equal(references.length, lives * residents, 'what was not acknowledged could be sent again');
    assert.equal(new Set(references).size, references.length, 'each has its own');
    await succeed('verify');
    await succeed('rebuild', '--check');
    t.diagnostic(`${references.length} submissions were kept over ${lives} kills, which cut ${cut} off`);
  }));

test('its database killed under load, three times over, the house goes on: it heals, and keeps what it acknowledged', (t) =>
  withPlace(async (folder, succeed) => {
    const serving = await startGuildhall({ GUILDHALL_DATA: folder }, []);
    const all: Resident[] = [];
    let cut = 0;
    for (let round = 1; round <= losses; round += 1) {
      const made = await Promise.all(Array.from({ length: residents }, () => patiently(() => prepare(serving))));
      const ready = made.filter((resident) => resident !== undefined);
      all.push(...ready);
      const pressed = Promise.all(ready.map((resident) => press(serving, resident)));
      await wait(randomInt(0, 60));
      await killPostgres(folder);
      await pressed;
      cut += ready.filter(({ isAcknowledged }) => !isAcknowledged).length;
      await pressUntilSent(serving, all);
    }
    const references = await findKept(serving, all);
    assert.equal(await serving.stop(), 0);
    assert.equal(references.length, losses * residents, 'what was not acknowledged could be sent again');
    assert.equal(new Set(references).size, references.length, 'each has its own');
    await succeed('verify');
    await succeed('rebuild', '--check');
    t.diagnostic(`${references.length} submissions were kept over ${losses} losses, which cut ${cut} off`);
  }));
