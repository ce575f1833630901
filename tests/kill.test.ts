import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { checkout } from '../src/platform/checkout.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, type Serving, startGuildhall } from './serving.js';
import { answerBlindly, missedBin, readReference, send } from './submit.js';

const rounds = 20;
/** How many residents press Send in one round. */
const residents = 6;
const service = 'missed-bin';

/** Somebody on the way: their cookies outlive the server, as a browser's do. */
interface Resident {
  readonly cookies: Readonly<Record<string, string>>;
  /** Whether the server has said that it keeps their submission. */
  isAcknowledged: boolean;
}

const isGone = (fault: unknown): boolean =>
  /ECONN|socket hang up|EPIPE/.test(`${(fault as { code?: string }).code ?? ''} ${String(fault)}`);

const returning = (serving: Serving, { cookies }: Resident) => createVisitor(portOf(serving.url), { cookies });

/** Tries again while a busy server refuses with 503, or has no answer yet: ten seconds at most. */
async function patiently<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      const result = await work();
      if (result !== undefined || tries === 20) return result;
    } catch (fault) {
      if (tries === 20 || !/\b503\b/.test(String(fault))) throw fault;
    }
    await wait(500);
  }
}

async function prepare(serving: Serving): Promise<Resident> {
  const visitor = createVisitor(portOf(serving.url));
  await answerBlindly(visitor, service, missedBin());
  return { cookies: Object.fromEntries(visitor.cookies), isAcknowledged: false };
}

/** Presses Send, again when it was pressed before and nothing came back: that must count once. */
async function press(serving: Serving, resident: Resident): Promise<void> {
  const visitor = returning(serving, resident);
  try {
    const summary = await visitor.open(`/services/${service}/check`);
    // Sent before the last kill, though nobody said so: the summary leads on to the confirmation.
    const isSent = summary.path.endsWith('/done') && summary.status === 200;
    if (isSent || (await send(visitor, summary))) resident.isAcknowledged = true;
  } catch (fault) {
    // A killed database makes pages say 503, which have no button to press.
    if (!isGone(fault) && !/\(503\) has no button/.test(String(fault))) throw fault;
  }
}

async function killPostgres(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  process.kill(Number(text.split('\n')[0]), 'SIGKILL');
}

/** The reference of each that was acknowledged; fails when one is not there. */
async function findKept(serving: Serving, all: readonly Resident[]): Promise<readonly string[]> {
  const references: string[] = [];
  for (const resident of all.filter(({ isAcknowledged }) => isAcknowledged)) {
    const reference = await patiently(() => readReference(returning(serving, resident), service));
    assert.ok(reference, 'an acknowledged submission is not there');
    references.push(reference);
  }
  return references;
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
  // Every second time only once one of them is through, however slow the machine: so that there is something to lose.
  if (round % 2 === 0) await Promise.race(pressing);
  await wait(randomInt(0, 300));
  if (round % 4 === 0) await killPostgres(folder); // the machine may go down whole
  await serving.kill();
  await pressed;
  return waiting.filter(({ isAcknowledged }) => !isAcknowledged).length;
}

test('killed at random under load, twenty times over: what was acknowledged is there, once, and the record is whole', async (t) => {
  const folder = await makeDataFolder('kill');
  const all: Resident[] = [];
  const succeed = async (...args: readonly string[]) => {
    const { status, said } = await runGuildhall(args, { GUILDHALL_DATA: folder });
    assert.equal(status, 0, `${args.join(' ')}: ${said}`);
  };
  try {
    await succeed('place', 'create', 'testham', '--en', 'Testham Council', '--cy', 'Cyngor Testham');
    await succeed('service', 'publish', join(checkout, 'definitions', `${service}.yaml`));
    let cut = 0;
    for (let round = 1; round <= rounds; round += 1) cut += await liveAndDie(folder, all, round);
    assert.ok(cut > 0 && all.some(({ isAcknowledged }) => isAcknowledged), `${cut} were cut off`);
    const last = await startGuildhall({ GUILDHALL_DATA: folder }, []);
    for (const resident of all.filter(({ isAcknowledged }) => !isAcknowledged))
      await patiently(async () => {
        await press(last, resident);
        return resident.isAcknowledged || undefined;
      });
    const references = await findKept(last, all);
    assert.equal(await last.stop(), 0);
    assert.equal(references.length, rounds * residents, 'what was not acknowledged could be sent again');
    assert.equal(new Set(references).size, references.length, 'each has its own');
    await succeed('verify');
    await succeed('rebuild', '--check');
    t.diagnostic(`${references.length} submissions were kept over ${rounds} kills, which cut ${cut} off`);
  } finally {
    await removeDataFolder(folder);
  }
});
