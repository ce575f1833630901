import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkout } from '../../../platform/checkout.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { createSeededRandom } from '../../../platform/random.js';
import { getCalendar } from '../../../work/places/index.js';
import {
  askingAt,
  type Compiled,
  calculate,
  findService,
  isAsked,
  parseAnswers,
  publishService,
  refusalOf,
} from '../../../work/services/index.js';
import { listDemoHouses, readDemoPlace } from './demo-place.js';
import { planHistory } from './plan-history.js';
import { type Story, streetServices } from './story.js';
import { createStoryWriter } from './story-writer.js';

const founded = new Date('2026-11-24T15:00:00Z');
const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };

async function write(until = founded): Promise<readonly Story[]> {
  const demo = await readDemoPlace();
  const houses = new Map(
    listDemoHouses(demo).map(({ line }, at) => [line, `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`]),
  );
  const planned = planHistory(demo, createSeededRandom(demo.seed), until);
  return planned.map(createStoryWriter({ houses, calendar: clock.calendar, until }));
}

let house: TestHouse;
const services = new Map<string, Compiled>();
before(async () => {
  house = await testHouse();
  for (const name of [
    'missed-bin',
    'council-tax-single-person-discount',
    'register-a-food-business',
    'blue-badge',
    'complaint',
    ...streetServices,
  ]) {
    const source = await readFile(join(checkout, 'definitions', `${name}.yaml`), 'utf8');
    const operator = { kind: 'system', name: 'test' } as const;
    const published = await house.act(operator, (ctx) => publishService(ctx, source));
    assert.ok(published.ok, JSON.stringify(published));
    const found = await house.read((ctx) => findService(ctx, name));
    if (found) services.set(name, found);
  }
});
after(() => house.close());

/** What a form would have said of a story's answers on its own day; nothing when a resident could have given them. */
function findFault({ service: name, answers: raws, openedAt, source }: Story): string | undefined {
  const service = services.get(name);
  if (!service) return `${source}: no service ${name}`;
  const asking = askingAt(clock, openedAt);
  const parsed = parseAnswers(service, raws);
  if (!parsed.ok) return `${source}: ${parsed.detail?.field} cannot be read`;
  const answers = calculate(service, parsed.value, asking);
  for (const [field, question] of Object.entries(service.declaration.fields)) {
    const isThere = Object.hasOwn(answers, field);
    if (question.cell && !isThere) continue; // a row that there may be
    const asked = isAsked(service, field, answers, asking);
    if (isThere && !asked) return `${source}: ${field} was not asked`;
    if (!isThere && asked && !question.optional && !question.calculate) return `${source}: ${field} is missing`;
    const refused = isThere ? refusalOf(service, field, answers, asking) : undefined;
    if (refused) return `${source}: ${field}: ${refused.en}`;
  }
  return undefined;
}

test('every answer of the year is one that a resident could have given on that day', async () => {
  const stories = await write();
  assert.deepEqual(stories.map(findFault).filter(Boolean), []);
  assert.deepEqual(await write(), stories, 'the same stories at every start');
});

test('nobody works on two cases at once, before a case is there, or later than now', async () => {
  const work = (await write()).flatMap(({ openedAt, steps }) => steps.map((step) => ({ ...step, openedAt })));
  assert.ok(work.every(({ at, openedAt }) => at >= openedAt && at < founded));
  for (const officer of new Set(work.map(({ by }) => by))) {
    const timed = work.flatMap((step) => (step.do === 'work' && step.by === officer ? [step] : []));
    timed.sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const [at, step] of timed.entries()) {
      const before = timed[at - 1];
      if (before) assert.ok(before.at.getTime() + before.minutes * 60_000 <= step.at.getTime());
    }
  }
});

test('some cases are refused, some late, some still open', async () => {
  const stories = await write();
  const moved = (transition: string) =>
    stories.filter(({ steps }) => steps.some((step) => step.do === 'move' && step.transition === transition)).length;
  for (const each of ['reject', 'miss-again', 'ask', 'refuse', 'withdraw']) assert.ok(moved(each) > 5, each);
  const ends = [
    'collect',
    'reject',
    'award',
    'refuse',
    'withdraw',
    'register',
    'grant',
    'mended',
    'remove',
    'cleared',
    'answer',
  ];
  const open = stories.length - ends.reduce((count, transition) => count + moved(transition), 0);
  assert.ok(open > 10 && open < 150, String(open));
});

test('whatever the day of the week and the hour, missed bins wait', async () => {
  for (let day = 24; day < 31; day += 1) {
    const stories = (await write(new Date(`2026-11-${day}T16:30:00Z`))).filter(
      ({ service }) => service === 'missed-bin',
    );
    const isDone = ({ steps }: Story) =>
      steps.some((step) => step.do === 'move' && ['collect', 'reject'].includes(step.transition));
    const waiting = stories.slice(-14).filter((story) => !isDone(story)).length;
    assert.ok(waiting >= 8, `day ${day}: ${waiting}`);
  }
});
