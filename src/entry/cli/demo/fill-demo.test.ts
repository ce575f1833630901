import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listStream } from '../../../foundation/record/index.js';
import { listOutsideAssets } from '../../../insight/registers/index.js';
import { systemClock } from '../../../platform/clock.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { type House, read } from '../../../platform/house.js';
import { createIds, type PlaceId } from '../../../platform/ids.js';
import { createSystemRandom } from '../../../platform/random.js';
import { countCases, listCases, listEffort } from '../../../work/cases/index.js';
import { fillDemo } from './fill-demo.js';
import { makeDemoPlace } from './make-demo-place.js';

let testing: TestHouse;
let house: House;
let place: PlaceId;
before(async () => {
  testing = await testHouse();
  const random = createSystemRandom();
  house = { ...testing, clock: systemClock, random, ids: createIds(systemClock, random) };
  place = await makeDemoPlace(house);
});
after(() => testing.close());

const who = () => ({ place, actor: { kind: 'system', name: 'test' }, channel: 'system' }) as const;
const count = () => read(house, who(), (ctx) => countCases(ctx, { filters: {}, most: 10_000 }));

/** Fills until there are so many cases, or for good; then stops as SIGTERM does. */
async function fillUntil(enough: number, starts = 1): Promise<readonly string[]> {
  const said: string[] = [];
  const fillings = Array.from({ length: starts }, () => fillDemo(house, place, (line) => said.push(line)));
  const running = fillings.map((filling) => filling.start());
  while ((await count()) < enough) await wait(50);
  assert.match(fillings.map((filling) => filling.notice()?.cy ?? '').join(), /Mae blwyddyn o achosion/);
  await Promise.all(running.map((each) => each.stop()));
  assert.deepEqual(
    fillings.map((filling) => filling.notice()),
    fillings.map(() => undefined),
  );
  return said;
}

test('a stopped filling goes on where it stood, and two at once do it once', async () => {
  await fillUntil(40);
  const first = await count();
  await fillUntil(first + 40, 2);
  const page = await read(house, who(), (ctx) => listCases(ctx, { filters: {}, order: 'opened', size: 500 }));
  assert.ok(page.ok);
  const { cases } = page.value;
  const numbers = cases.map(({ source }) => Number(source?.split(':')[1]));
  assert.equal(new Set(numbers).size, numbers.length);
  assert.ok(cases.length > first);
});

test('what the council holds elsewhere is listed from the start', async () => {
  const assets = await read(house, who(), (ctx) => listOutsideAssets(ctx));
  assert.deepEqual(
    assets.map(({ id, owner, reviewBy }) => [id, owner, reviewBy]),
    [
      ['IA-0001', 'waste-services', '2027-09-30'],
      ['IA-0002', 'benefits-team', '2027-03-31'],
      ['IA-0003', 'council-tax-team', '2025-06-30'],
    ],
  );
});

test('what was done is on the record at its own times, by the officers who did it, timed', async () => {
  const page = await read(house, who(), (ctx) => listCases(ctx, { filters: { is: 'closed' }, order: 'opened' }));
  assert.ok(page.ok);
  const [one] = page.value.cases;
  assert.ok(one?.closedAt);
  const entries = await read(house, who(), (ctx) => listStream(ctx.db, place, `case:${one.id}`));
  assert.equal(entries[0]?.occurredAt.getTime(), one.openedAt.getTime());
  assert.equal(entries.at(-1)?.occurredAt.getTime(), one.closedAt.getTime());
  assert.match(entries.at(-1)?.actor ?? '', /^person:/);
  const effort = await read(house, who(), (ctx) => listEffort(ctx, one.id));
  assert.ok(effort.length > 0 && effort.every(({ seconds }) => (seconds ?? 0) > 0));
});
