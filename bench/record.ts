/**
 * The record at 1,000,000 entries: verified whole in under 20 s, one entry proved in under 5 ms, and followers at most 1 s
 * behind while 1,000 acts a second are recorded for 20 s. `bench record 100000` takes another number of entries; the
 * limit of 20 s then shrinks with it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import {
  appendEntry,
  proveInclusion,
  type RecordedEntry,
  sequenceOnce,
  startFollowers,
  startSequencer,
  verify,
} from '../src/foundation/record/index.js';
import { systemClock } from '../src/platform/clock.js';
import type { Context } from '../src/platform/context.js';
import { testHouse } from '../src/platform/database/testing.js';
import { act, type House, read } from '../src/platform/house.js';
import { createIds } from '../src/platform/ids.js';
import { createSystemRandom } from '../src/platform/random.js';
import { percentile, printReport, toReport } from './report.js';

const entries = Number(process.argv[2] ?? 1_000_000);
const perAct = 2000;
const versionsOfCase = 4;
const proofs = 500;
const actsPerSecond = 1000;
const seconds = 20;

const testing = await testHouse({ maxConnections: 12 });
const random = createSystemRandom();
const house: House = { ...testing, clock: systemClock, random, ids: createIds(systemClock, random) };
const { place } = testing;
const who = { place, actor: { kind: 'system', name: 'bench' }, channel: 'web' } as const;

/** One step in the life of a case, with about as much in it as a real one has. */
function appendStep(ctx: Context, id: string, version: number): void {
  appendEntry(ctx, {
    stream: `case:${id}`,
    version,
    kind: version === 1 ? 'case.opened' : 'case.moved',
    purpose: 'waste-collection',
    service: 'missed-bin',
    serviceVersion: 1,
    data: {
      reference: `MB-${id.slice(-8)}`,
      state: 'received',
      channel: 'web',
      area: 'ward:elm-park',
      due: '2026-03-04T17:00:00.000Z',
      fields: { container: 'refuse', missed: '2026-03-02' },
      envelopes: [{ id: ctx.ids.next(), digest: ctx.random.bytes(32).toString('hex') }],
    },
  });
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

async function fill(): Promise<readonly string[]> {
  const cases: string[] = [];
  for (let done = 0; done < entries; done += perAct)
    await act(house, who, async (ctx) => {
      for (let at = 0; at < perAct; at += versionsOfCase) {
        const id = ctx.ids.next();
        cases.push(id);
        for (let version = 1; version <= versionsOfCase; version += 1) appendStep(ctx, id, version);
      }
    });
  return cases;
}

async function sequenceAll(): Promise<void> {
  while ((await sequenceOnce(house, place)) > 0);
}

async function proveSome(cases: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = -20; at < proofs; at += 1) {
    const stream = `case:${cases[Math.floor(Math.random() * cases.length)]}`;
    const { seconds, value } = await timed(() =>
      read(house, who, (ctx) => proveInclusion(ctx.db, place, stream, 1 + (Math.abs(at) % versionsOfCase))),
    );
    if (!value.ok) throw new Error(`No proof: ${value.refused}.`);
    if (at >= 0) times.push(seconds * 1000);
  }
  return times;
}

/** Acts of one entry each, started evenly whether those before have ended or not. */
async function actSteadily(): Promise<{ acts: number; perSecond: number }> {
  const acts: Promise<void>[] = [];
  const start = performance.now();
  const total = actsPerSecond * seconds;
  while (acts.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * actsPerSecond));
    while (acts.length < due) acts.push(act(house, who, async (ctx) => appendStep(ctx, ctx.ids.next(), 1)));
    await wait(2);
  }
  await Promise.all(acts);
  return { acts: total, perSecond: total / ((performance.now() - start) / 1000) };
}

/** How far behind, in milliseconds, each entry was when a follower's work on it was about to be committed. */
async function followSteadily(): Promise<{ behind: readonly number[]; perSecond: number }> {
  const behind: number[] = [];
  const follower = (name: string) => ({
    name,
    async handle(_: Context, batch: readonly RecordedEntry[]) {
      const now = Date.now();
      for (const { recordedAt } of batch) behind.push(now - recordedAt.getTime());
    },
  });
  const followers = [follower('first'), follower('second')];
  for (const { name } of followers)
    await act(house, who, async (ctx) => {
      ctx.writes.run(
        `insert into record.follower (place_id, name, epoch, next_index)
         select place_id, $2, epoch, size from record.tree_head where place_id = $1`,
        [place, name],
      );
    });
  const running = [startSequencer(house), startFollowers(house, followers)];
  const { acts, perSecond } = await actSteadily();
  const until = performance.now() + 10_000;
  while (behind.length < acts * followers.length && performance.now() < until) await wait(50);
  await Promise.all(running.map((one) => one.stop()));
  if (behind.length !== acts * followers.length) throw new Error('A follower missed an entry, or saw one twice.');
  return { behind, perSecond };
}

try {
  const filled = await timed(fill);
  const sequenced = await timed(sequenceAll);
  const verified = await timed(() => verify(house, place));
  if (!verified.value.ok) throw new Error(`The record is not in order: ${JSON.stringify(verified.value.fault)}`);
  const peak = process.resourceUsage().maxRSS / 1024;
  const times = await proveSome(filled.value);
  const followed = await followSteadily();
  printReport(
    toReport(
      'record',
      {
        verifySeconds: { measured: verified.seconds, limit: { atMost: (20 * entries) / 1_000_000 } },
        proofP95Milliseconds: { measured: percentile(times, 0.95), limit: { atMost: 5 } },
        mostBehindMilliseconds: { measured: percentile(followed.behind, 1), limit: { atMost: 1000 } },
      },
      {
        entries,
        appendedPerSecond: entries / filled.seconds,
        sequencedPerSecond: entries / sequenced.seconds,
        verifiedPerSecond: entries / verified.seconds,
        proofMedianMilliseconds: percentile(times, 0.5),
        actsPerSecond: followed.perSecond,
        medianBehindMilliseconds: percentile(followed.behind, 0.5),
        residentMegabytesAfterVerify: peak,
      },
    ),
  );
} finally {
  await testing.close();
}
