import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findOpenRow } from '../../insight/opendata/index.js';
import { listCaseCosts } from '../../insight/outcomes/index.js';
import { checkout } from '../../platform/checkout.js';
import { testHouse } from '../../platform/database/testing.js';
import { createLog } from '../../platform/log.js';
import { metricsText } from '../../platform/metrics.js';
import { getCase, moveCase, openCase } from '../../work/cases/index.js';
import { getService, parseAnswers, publishService } from '../../work/services/index.js';
import { startWorker } from './index.js';
import { runTimed } from './run-timed.js';

const house = await testHouse();
const data = await mkdtemp(join(tmpdir(), 'guildhall-worker-'));
after(async () => {
  await house.close();
  await rm(data, { recursive: true });
});
const system = { kind: 'system', name: 'test' } as const;

async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error('It did not come to that.');
}

test('what is done is sequenced, costed and made open by itself, and a stop leaves nothing running', async () => {
  const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
  await house.act(system, (ctx) => publishService(ctx, source));
  const worker = await startWorker({ ...house, config: { data } });
  const one = await house.act(system, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const answers = parseAnswers(service, { container: { '': ['refuse'] } });
    assert.ok(answers.ok);
    const opened = await openCase(ctx, { service, answers: answers.value });
    assert.ok(opened.ok);
    return opened.value.case;
  });
  for (const transition of ['schedule', 'collect'])
    assert.ok((await house.act(system, (ctx) => moveCase(ctx, { case: one, transition }))).ok);
  const lines = await until(async () => {
    const found = await house.read((ctx) => listCaseCosts(ctx, one));
    return found.length > 0 ? found : undefined;
  });
  assert.deepEqual(
    lines.map(({ line }) => line),
    ['contact-team', 'waste-crews'],
  );
  const dataset = await until(() => house.read(async (ctx) => findOpenRow(ctx, await getCase(ctx, one))));
  assert.equal(dataset.dataset.name, 'missed-bins');
  await worker.stop();
  const { idle, total, waiting } = house.database.counts();
  assert.deepEqual([total - idle, waiting], [0, 0]);
});

test('a timed job that is stopped while it runs is waited for, and does not run again', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let runs = 0;
  let finish = () => {};
  const run = () => {
    runs += 1;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  const running = runTimed(
    { ...house, config: { data } },
    { name: 'slow', everyMinutes: 10, firstAfterMinutes: 1, run },
  );
  mock.timers.tick(60_000);
  const stopped = running.stop();
  finish();
  await stopped;
  mock.timers.tick(60 * 60_000);
  mock.timers.reset();
  assert.equal(runs, 1);
});

test('a timed job runs when it is due, again after a fault, and the log says no more than its name', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  let runs = 0;
  const job = {
    name: 'sweep',
    everyMinutes: 10,
    firstAfterMinutes: 1,
    async run() {
      runs += 1;
      if (runs === 1) throw new Error('canary kestrel');
    },
  };
  const running = runTimed({ ...house, log, config: { data } }, job);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  mock.timers.tick(60_000);
  await settle();
  assert.equal(runs, 1);
  assert.match(lines.join(), /"job":"sweep".*a timed job failed/);
  assert.doesNotMatch(lines.join(), /kestrel/);
  mock.timers.tick(9 * 60_000);
  await settle();
  assert.equal(runs, 1);
  mock.timers.tick(60_000);
  await settle();
  assert.equal(runs, 2);
  await running.stop();
  mock.timers.tick(60 * 60_000);
  await settle();
  assert.equal(runs, 2);
  mock.timers.reset();
  const { text } = await metricsText();
  assert.match(text, /guildhall_timed_runs_total\{job="sweep",result="failed"\} 1/);
});

test('what is due by date waits while the clock is not believed, and goes on once it was put right and kept', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  const day = 24 * 60 * 60 * 1000;
  let runs = 0;
  const job = {
    name: 'ends',
    everyMinutes: 0.0002,
    firstAfterMinutes: 0,
    isByDate: true,
    run: async () => (runs += 1),
  };
  const own = join(data, 'clock');
  const running = runTimed({ ...house, log, config: { data: own } }, job);
  const heldAtLeast = (times: number) => until(async () => (lines.length >= times ? true : undefined));
  await until(async () => (runs > 0 ? true : undefined));
  house.clock.advance(365 * day);
  await heldAtLeast(1);
  const before = runs;
  await heldAtLeast(lines.length + 3);
  assert.equal(runs, before);
  assert.match(lines.join(), /"job":"ends".*the clock jumped: what is due by date waits/);
  house.clock.advance(day);
  await until(async () => (runs > before ? true : undefined));
  await running.stop();
});
