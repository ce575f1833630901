import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createOrgUnit, createPerson } from '../../foundation/people/index.js';
import { followOnce, sequenceOnce } from '../../foundation/record/index.js';
import type { Actor, Channel } from '../../platform/actor.js';
import { checkout } from '../../platform/checkout.js';
import { testHouse } from '../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../platform/ids.js';
import { moveCase, openCase, startEffort } from '../../work/cases/index.js';
import { getService, parseAnswers, publishService } from '../../work/services/index.js';
import { costLines, listCaseCosts, listCosts, setRate } from './index.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const minute = 60_000;

const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
await house.act(system, (ctx) => publishService(ctx, source));
const person: PersonId = await house.act(system, async (ctx) => {
  createOrgUnit(ctx, { slug: 'contact-team', name: { en: 'Contact team', cy: 'Tîm cyswllt' } });
  return createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
});
const officer = (role: string): Actor => ({ kind: 'staff', person, roles: [role] });

async function open(channel: Channel = 'web'): Promise<CaseId> {
  return house.act({ channel }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const answers = parseAnswers(service, { container: { '': ['refuse'] } });
    if (!answers.ok) throw new Error(answers.refused);
    const opened = await openCase(ctx, { service, answers: answers.value });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
}

async function work(one: CaseId, role: string, minutes: number): Promise<void> {
  const started = await house.act(officer(role), (ctx) => startEffort(ctx, { case: one }));
  assert.ok(started.ok);
  house.clock.advance(minutes * minute);
}

async function move(one: CaseId, role: string, transition: string): Promise<void> {
  const moved = await house.act(officer(role), (ctx) => moveCase(ctx, { case: one, transition }));
  assert.ok(moved.ok, JSON.stringify(moved));
}

/** Ends the timer of the one role by closing, as an officer does. */
async function close(one: CaseId, minutes: number): Promise<void> {
  await move(one, 'contact-team', 'schedule');
  await work(one, 'waste-crews', minutes);
  await move(one, 'waste-crews', 'collect');
}

async function follow(): Promise<void> {
  while ((await sequenceOnce(house, house.place)) > 0);
  while ((await followOnce(house, house.place, costLines)).passed > 0);
}

const costsOf = (one: CaseId) => house.read((ctx) => listCaseCosts(ctx, one));

test('a rate that is not a whole number of pence above nothing is refused', async () => {
  for (const pencePerHour of [0, -1, 12.5]) {
    const set = await house.act(system, (ctx) =>
      setRate(ctx, { team: 'waste-crews', validFrom: '2026-01-01', pencePerHour }),
    );
    assert.deepEqual(set, { ok: false, refused: 'not-a-rate' });
  }
});

test('time without a rate has no cost, and nobody guesses one', async () => {
  const one = await open();
  await close(one, 10);
  await follow();
  const lines = await costsOf(one);
  assert.deepEqual(
    lines.map(({ line, seconds, pence }) => ({ line, seconds, pence })),
    [
      { line: 'contact-team', seconds: undefined, pence: undefined },
      { line: 'waste-crews', seconds: 600, pence: undefined },
    ],
  );
});

test('a closed case costs its timed work at the rate of the day', async () => {
  for (const [validFrom, pencePerHour] of [
    ['2026-01-01', 1800],
    ['2026-03-03', 3600],
  ] as const)
    await house.act(system, (ctx) => setRate(ctx, { team: 'waste-crews', validFrom, pencePerHour }));
  const before = await open();
  await close(before, 10);
  house.clock.set(new Date('2026-03-03T09:00:00Z'));
  const later = await open();
  await close(later, 10);
  await follow();
  assert.equal((await costsOf(before))[1]?.pence, 300);
  assert.equal((await costsOf(later))[1]?.pence, 600);
});

test('an open case has no lines, one opened again loses them, and closed again all of its time counts', async () => {
  const one = await open();
  await follow();
  assert.deepEqual(await costsOf(one), []);
  await close(one, 10);
  await follow();
  assert.equal((await costsOf(one))[1]?.seconds, 600);
  await move(one, 'contact-team', 'reopen');
  await follow();
  assert.deepEqual(await costsOf(one), []);
  await close(one, 5);
  await follow();
  assert.equal((await costsOf(one))[1]?.seconds, 900);
});

test('entries that come twice change nothing', async () => {
  const one = await open();
  await close(one, 7);
  await follow();
  const first = await costsOf(one);
  await house.act(system, async (ctx) => {
    ctx.writes.run('update record.follower set epoch = 1, next_index = 0 where place_id = $1 and name = $2', [
      ctx.place,
      costLines.name,
    ]);
  });
  await follow();
  const again = await costsOf(one);
  assert.deepEqual(
    again.map(({ seconds, pence }) => ({ seconds, pence })),
    first.map(({ seconds, pence }) => ({ seconds, pence })),
  );
});

test('costs are summed by service and channel, and fewer than five cases are told no closer', async () => {
  for (let count = 0; count < 5; count += 1) await close(await open('phone'), 10);
  for (let count = 0; count < 4; count += 1) await close(await open('desk'), 10);
  await follow();
  const costs = await house.read((ctx) => listCosts(ctx));
  const of = (channel: string) => costs.find((one) => one.channel === channel);
  assert.deepEqual(of('phone'), {
    service: 'missed-bin',
    channel: 'phone',
    closed: 5,
    timed: { timed: 5, seconds: 3000, pence: 3000, pencePerCase: 600 },
  });
  assert.deepEqual(of('desk'), { service: 'missed-bin', channel: 'desk' });
});

test('a sum has no figures while some of its time has no rate, however many cases it has', async () => {
  await close(await open('desk'), 10);
  const one = await open('desk');
  await move(one, 'contact-team', 'schedule');
  await work(one, 'contact-team', 10);
  await move(one, 'waste-crews', 'collect');
  await follow();
  const costs = await house.read((ctx) => listCosts(ctx));
  assert.deepEqual(
    costs.find(({ channel }) => channel === 'desk'),
    { service: 'missed-bin', channel: 'desk', closed: 6 },
  );
});

test('another place sees none of it', async () => {
  const place = await house.addPlace('otherham');
  assert.deepEqual(await house.read({ place }, (ctx) => listCosts(ctx)), []);
});
