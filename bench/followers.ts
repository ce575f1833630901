/**
 * 100,000 people who follow one request, half of them from near it without its reference, told that it is closed, by email, while others send requests at a steady pace: the p99 of a
 * submission (its answers judged, sealed, case and entry committed) is then under twice what it is when nothing is told. Sequencer,
 * followers, telling and delivery run in the same process, as in `serve`. `bench followers 20000` takes another number.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { startFollowers, startSequencer } from '../src/foundation/record/index.js';
import { systemClock } from '../src/platform/clock.js';
import type { Context } from '../src/platform/context.js';
import { testHouse } from '../src/platform/database/testing.js';
import { act, type House, read } from '../src/platform/house.js';
import { type CaseId, createIds } from '../src/platform/ids.js';
import { createSystemRandom } from '../src/platform/random.js';
import { seal } from '../src/platform/sealed/index.js';
import { keepFollow, moveCase, openCase, tellFollowers, tellOfFollowed } from '../src/work/cases/index.js';
import { deliverBulk } from '../src/work/messages/index.js';
import { askingNow, calculate, getService, parseAnswers, publishService } from '../src/work/services/index.js';
import { percentile, printReport, toReport } from './report.js';

const followers = Number(process.argv[2] ?? 100_000);
const perAct = 500;
const perSecond = 40;
const idleSeconds = 30;

const testing = await testHouse({ maxConnections: 12 });
const random = createSystemRandom();
let mailed = 0;
const post = {
  isSetUp: true,
  send: async () => {
    mailed += 1;
    return { ok: true } as const;
  },
  check: async () => ({ ok: true }) as const,
};
const house: House = { ...testing, post, clock: systemClock, random, ids: createIds(systemClock, random) };
const { place } = testing;
const who = { place, actor: { kind: 'system', name: 'bench' }, channel: 'web' } as const;

const typed = {
  surface: { '': ['road'] },
  depth: { '': ['deep'] },
  danger: { '': ['no'] },
  place: { '': ['51.04520, 0.27015'] },
  email: { '': ['resident@example.org'] },
  name: { '': ['Example Resident'] },
};

async function submit(ctx: Context): Promise<CaseId> {
  const service = await getService(ctx, 'pothole');
  const parsed = parseAnswers(service, typed);
  if (!parsed.ok) throw new Error(`The answers were refused: ${parsed.refused}.`);
  const opened = await openCase(ctx, { service, answers: calculate(service, parsed.value, await askingNow(ctx)) });
  if (!opened.ok) throw new Error(`The request was refused: ${opened.refused}.`);
  return opened.value.case;
}

/** Those who follow, each with an address and a key of their own; that they said yes is written for all at once. */
async function fill(id: CaseId): Promise<void> {
  for (let done = 0; done < followers; done += perAct)
    await act(house, who, async (ctx) => {
      for (let at = done; at < Math.min(done + perAct, followers); at += 1) {
        const address = { email: seal(`follower-${at}@example.org`), link: 'https://wealdham.example/follow/' };
        await keepFollow(ctx, { case: id, language: at % 4 === 0 ? 'cy' : 'en', isNear: at % 2 === 0 }, address);
      }
    });
  await act(house, who, async (ctx) => {
    ctx.writes.run(
      `update cases.follow set state = 'following', confirmed_at = $3 where place_id = $1 and case_id = $2`,
      [...[ctx.place, id, ctx.clock.now()]],
    );
  });
}

/** Submissions at a steady pace, whatever each takes, until told to stop: milliseconds of each. */
async function sendSteadily(isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  const running = new Set<Promise<void>>();
  const begun = performance.now();
  for (let sent = 0; !isOver(); sent += 1) {
    const due = begun + (sent * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    const one = act(house, who, submit).then(() => {
      times.push(performance.now() - due);
      running.delete(one);
    });
    running.add(one);
  }
  await Promise.all(running);
  return times;
}

const after = (seconds: number) => {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
};

const source = await readFile(new URL('../../definitions/pothole.yaml', import.meta.url), 'utf8');
await act(house, who, (ctx) => publishService(ctx, source));
const followed = await act(house, who, submit);
await fill(followed);
await testing.database.connect().then(async (connection) => {
  await connection.send({ text: 'analyze' }).catch(() => undefined);
  testing.database.release(connection);
});
const parts = [startSequencer(house), startFollowers(house, [tellOfFollowed])];
let isOver = false;
/** The two timed jobs that a worker has for it. */
const worker = (async () => {
  while (!isOver) {
    await Promise.all([tellFollowers(house, place), deliverBulk(house, place)]);
    await wait(250);
  }
})();
await sendSteadily(after(5));
const idle = await sendSteadily(after(idleSeconds));
const officer = {
  ...who,
  actor: { kind: 'staff', person: house.ids.next<'person'>(), roles: ['contact-team'] },
} as const;
const closed = await act(house, officer, (ctx) =>
  moveCase(ctx, { case: followed, transition: 'refuse', note: seal('Too shallow'), reason: 'below-level' }),
);
if (!closed.ok) throw new Error(`The request was not closed: ${closed.refused}.`);
const began = performance.now();
/** So long without a letter is an end too: whoever is left is not told. */
const silence = 60_000;
let lastMailed = { mailed, at: performance.now() };
function isOut(): boolean {
  if (mailed !== lastMailed.mailed) lastMailed = { mailed, at: performance.now() };
  return mailed >= followers || performance.now() - lastMailed.at > silence;
}
const busy = await sendSteadily(isOut);
const toldSeconds = (performance.now() - began) / 1000;
isOver = true;
await worker;
for (const part of parts) await part.stop();
const sent = await read(house, who, async (ctx) =>
  ctx.prepared<{ many: number }>(
    'bench_sent',
    `select count(*)::int as many from messages.outbox where place_id = $1 and state = 'sent'`,
    [ctx.place],
  ),
);
await testing.close();
const ratio = percentile(busy, 0.99) / percentile(idle, 0.99);
printReport(
  toReport(
    'followers',
    {
      p99InIdleOnes: { measured: ratio, limit: { atMost: 2 } },
      toldOnce: { measured: mailed === followers && sent[0]?.many === followers ? 1 : 0, limit: { atLeast: 1 } },
    },
    {
      followers,
      toldSeconds,
      toldPerSecond: followers / toldSeconds,
      idleP99Milliseconds: percentile(idle, 0.99),
      busyP99Milliseconds: percentile(busy, 0.99),
      idleP50Milliseconds: percentile(idle, 0.5),
      busyP50Milliseconds: percentile(busy, 0.5),
      submissions: idle.length + busy.length,
    },
  ),
);
