import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import {
  listAgreements,
  listConcealed,
  listIncidents,
  listOwnConcerns,
  listReviews,
  listStandingHolds,
  listTeamTraining,
  readPublished,
} from '../../../../foundation/assurance/index.js';
import {
  findByAddress,
  listClients,
  listFirms,
  listInDoubt,
  listMergesInto,
  listOwnPermissions,
  listStaff,
} from '../../../../foundation/people/index.js';
import { systemClock } from '../../../../platform/clock.js';
import type { Context } from '../../../../platform/context.js';
import { type TestHouse, testHouse } from '../../../../platform/database/testing.js';
import { type House, read } from '../../../../platform/house.js';
import { createIds, type PersonId, type PlaceId } from '../../../../platform/ids.js';
import { createSystemRandom } from '../../../../platform/random.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listDisposals, listExports } from '../../../../work/cases/index.js';
import { listKeptDrafts } from '../../../../work/journeys/index.js';
import { loadStory } from '../load-story.js';
import { demoActor, makeDemoPlace } from '../make-demo-place.js';
import { readScript } from '../read-script.js';
import type { Story } from '../story.js';
import { showCapabilities } from './show-capabilities.js';
import { addressOf, createStage } from './stage.js';

let testing: TestHouse;
let house: House;
let place: PlaceId;
const who = () => ({ place, actor: demoActor, channel: 'system' }) as const;

/** Of a year of cases so many that every story finds its own. */
function choose(stories: readonly Story[]): readonly Story[] {
  const bins = stories.filter(({ service }) => service === 'missed-bin');
  const discounts = stories.filter(({ service }) => service !== 'missed-bin');
  const spread = discounts.filter((_, at) => at % Math.ceil(discounts.length / 20) === 0);
  return [...bins.slice(0, 3), ...spread, ...bins.slice(-12)];
}

before(async () => {
  testing = await testHouse();
  const random = createSystemRandom();
  house = { ...testing, clock: systemClock, random, ids: createIds(systemClock, random) };
  place = await makeDemoPlace(house);
  const script = await readScript(house, who());
  for (const story of choose(script.planned.map(script.write))) await loadStory(house, who(), script, story);
  await showCapabilities(house, who());
});
after(() => testing.close());

const told = <T>(work: (ctx: Context) => Promise<T>): Promise<T> => read(house, who(), work);
const asOfficer = async <T>(name: string, work: (ctx: Context) => Promise<T>): Promise<T> =>
  read(house, await createStage(house, who()).officer(name), work);

async function personOf(name: string): Promise<PersonId> {
  const person = await told((ctx) => findByAddress(ctx, seal(addressOf(name))));
  assert.ok(person, name);
  return person;
}

async function asResident<T>(name: string, work: (ctx: Context, person: PersonId) => Promise<T>): Promise<T> {
  const person = await personOf(name);
  return read(house, { place, actor: { kind: 'resident', person }, channel: 'web' }, (ctx) => work(ctx, person));
}

test('a program may ask for a resident who let it, and has asked once', async () => {
  assert.deepEqual(
    (await told(listClients)).map(({ name, state }) => [name, state]),
    [['citizen-portal', 'active']],
  );
  const given = await asResident('ceri', listOwnPermissions);
  assert.deepEqual(
    given.map(({ client, asked }) => [client, asked]),
    [['citizen-portal', 1]],
  );
});

test('two accounts are one, two others are apart again, and one keeps a draft', async () => {
  const priya = await personOf('priya');
  assert.equal((await told((ctx) => listMergesInto(ctx, priya))).length, 1);
  assert.deepEqual(
    (await told(listInDoubt)).map(({ why }) => why),
    ['not-meant'],
  );
  assert.equal((await asResident('rhys', listKeptDrafts)).length, 1);
});

test('an officer has two exports with their looks; fewer than a hundred people need no second person', async () => {
  const { own } = await asOfficer('Carys Whitlock', listExports);
  assert.deepEqual(own.map(({ reason, state, looks }) => [reason, state, looks > 0]).sort(), [
    ['export-audit', 'ready', true],
    ['export-planning', 'ready', true],
  ]);
});

test('concerns are there in each state, and an incident with looks in its scope', async () => {
  const concerns = await asResident('winifred', listOwnConcerns);
  const states = concerns.map(({ concern: { answeredAt, acknowledgedAt } }) =>
    answeredAt ? 'answered' : acknowledgedAt ? 'read' : 'new',
  );
  assert.deepEqual([...states].sort(), ['answered', 'new', 'read']);
  const incidents = await asOfficer('Gwen Abernathy', listIncidents);
  assert.ok(incidents.some(({ scopedSubjects, judgement }) => (scopedSubjects ?? 0) >= 3 && judgement === 'risk'));
});

test('there is an emergency to review, a hold, a concealed look of a month that is over, and a disposal', async () => {
  assert.equal((await asOfficer('Nia Corrigan', listReviews)).length, 1);
  assert.equal((await told(listStandingHolds)).length, 1);
  const concealed = await asOfficer('Dominic Oyelaran-Field', listConcealed);
  assert.deepEqual(concealed.map(({ state }) => state).sort(), ['asked', 'looked']);
  assert.ok((await told(readPublished)).months.length > 0);
  assert.ok((await told((ctx) => listDisposals(ctx, 10))).length > 0);
});

test('training and an agreement end soon, and a firm is appointed', async () => {
  const ending = (await told((ctx) => listTeamTraining(ctx))).flatMap(({ name, standing: { forecast } }) =>
    forecast === undefined ? [] : [[name, forecast]],
  );
  assert.deepEqual(ending, [
    ['Carys Whitlock', 14],
    ['Ffiona Marsh', 3],
  ]);
  assert.ok((await told(listAgreements)).some(({ daysLeft }) => daysLeft !== undefined && daysLeft <= 30));
  assert.equal((await told(listFirms)).length, 1);
});

test('everybody whom a visitor may become is there, and the page of what to look at says so in docs too', async () => {
  type Listed = { as?: { officer?: string; resident?: string }; at: string; title: { en: string } };
  const sights: readonly Listed[] = parse(await readFile('definitions/demo/sights.yaml', 'utf8'));
  const docs = await readFile('docs/demo.md', 'utf8');
  const names = (await told((ctx) => listStaff(ctx))).map(({ name }) => name);
  for (const { as = {}, at, title } of sights) {
    const { officer, resident } = as;
    if (officer) assert.ok(names.includes(officer), officer);
    if (resident) assert.ok(await told((ctx) => findByAddress(ctx, seal(resident))), resident);
    assert.ok(docs.includes(`| ${title.en} | ${officer ?? resident ?? 'anybody'} | \`${at}\` |`), title.en);
  }
});
