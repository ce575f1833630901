import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type CaseId, readId } from '../../src/platform/ids.js';
import { findCase, listNotes, listOpened, moveCase } from '../../src/work/cases/index.js';
import { officeHouse } from '../../src/work/partners/exchanging/testing/office-house.js';
import { open311Site } from './open311-site.js';

const city = await open311Site();
const ours = await officeHouse();
after(() => Promise.all([city.close(), ours.close()]));
const operator = { kind: 'system', name: 'operator' } as const;

const documentOf = (more: string) => `connector: works-office
title: { en: The county’s streets, cy: Strydoedd y sir }
service: pothole
by: open311
address: ${city.base}/v2
code: pothole
clearance: internal
asks: highways
states: { inspecting: OPEN, scheduled: IN_PROGRESS, mended: FIXED }
takes: { FIXED: mended }
fields: { place: address_string, surface: "attribute[surface]", depth: "attribute[depth]" }
${more}`;

const stateIn = async (house: typeof ours.house, id: CaseId) =>
  (await house.read((ctx) => findCase(ctx, { id })))?.state;
async function move(house: typeof ours.house, id: CaseId, ...transitions: readonly string[]) {
  for (const transition of transitions) {
    const moved = await house.act(operator, (ctx) => moveCase(ctx, { case: id, transition }));
    assert.ok(moved.ok, JSON.stringify(moved));
  }
}
const requestsThere = async (): Promise<readonly { service_request_id: string; service_code: string }[]> =>
  city.json('/v2/requests.json');
/** Both clocks go on together. */
async function exchange(minutes = 6) {
  city.house.clock.advance(minutes * 60_000);
  await city.settle();
  await ours.exchange(minutes, 20_000);
}

test('a case of ours is sent to another city, updates go both ways, and their end of it is ours', async () => {
  await mkdir(ours.folder, { recursive: true });
  await writeFile(join(ours.folder, 'key'), city.apiKey);
  const faulty = await ours.set(documentOf('').replace('FIXED: mended', 'fixed: mended'));
  assert.ok(!faulty.ok && /fixed is no state of theirs/.test(JSON.stringify(faulty.findings)));
  const set = await ours.set(
    documentOf('').replace('surface: "attribute[surface]", depth: "attribute[depth]"', 'surface: "attribute[surface]"'),
  );
  assert.ok(set.ok, JSON.stringify(set));
  const before = (await requestsThere()).length;
  const id = await ours.open();
  await move(ours.house, id, 'inspect');
  await exchange();
  assert.equal((await requestsThere()).length, before, 'what they need and are not told is refused there');
  const again = await ours.set(
    documentOf('').replace('depth: "attribute[depth]"', 'depth: "attribute[depth]", danger: "attribute[danger]"'),
  );
  assert.ok(again.ok, JSON.stringify(again));
  const other = await ours.open();
  await move(ours.house, other, 'inspect');
  await exchange();
  const [there] = await requestsThere();
  assert.ok(there);
  assert.equal((await requestsThere()).length, before + 1);
  await move(ours.house, other, 'mend');
  await exchange();
  const theirs = readId<'case'>(there.service_request_id);
  assert.ok(theirs);
  assert.equal((await city.house.read((ctx) => listNotes(ctx, theirs))).length, 1, 'an update of ours is a note there');
  await move(city.house, theirs, 'inspect', 'mend', 'mended');
  await exchange();
  await exchange();
  assert.equal(await stateIn(ours.house, other), 'mended');
  assert.ok((await ours.house.read((ctx) => listNotes(ctx, other))).length > 0, 'what they say of it is a note here');
});

test('requests of another city become cases here, once, with what stands there of them alone', async () => {
  const second = await officeHouse();
  try {
    const opens = 'opens: { surface: road, depth: unknown, danger: no }\n';
    const text = documentOf(opens).replace(
      'takes: { FIXED: mended }\n',
      'takes: { FIXED: mended }\nignores: [REOPEN]\n',
    );
    const sound = await second.set(text);
    assert.ok(sound.ok, JSON.stringify(sound));
    const wanting = await second.set(text.replace('depth: unknown, ', ''));
    assert.ok(wanting.ok);
    second.house.clock.advance(city.house.clock.now().getTime() - second.house.clock.now().getTime());
    const open = async () =>
      (await city.json('/v2/requests.json?status=open')) as readonly { service_request_id: string }[];
    const sent = await city.post([
      ...([
        ['api_key', city.apiKey],
        ['service_code', 'pothole'],
        ['lat', '51.12'],
        ['long', '0.26'],
      ] as const),
      ...([
        ['attribute[surface]', 'road'],
        ['attribute[depth]', 'deep'],
        ['attribute[danger]', 'no'],
      ] as const),
      ...([
        ['email', 'canary@example.org'],
        ['first_name', 'Kestrel'],
        ['last_name', 'Canaryworth'],
      ] as const),
    ]);
    assert.equal(sent.status, 200, sent.text);
    const all = () =>
      second.house.read((ctx) =>
        listOpened(ctx, { services: ['pothole'], from: new Date(0), before: new Date('2999-01-01'), most: 100 }),
      );
    const count = async () => (await all()).length;
    await second.exchange(6, 20_000);
    assert.equal(await count(), 0, 'an answer that the service needs is missing');
    assert.ok((await second.set(text)).ok);
    await second.exchange(6, 20_000);
    assert.equal(await count(), (await open()).length);
    await second.exchange(6, 20_000);
    await second.exchange(60 * 25, 20_000);
    assert.equal(await count(), (await open()).length);
    const whole = JSON.stringify(await all());
    assert.doesNotMatch(whole, /anary/);
  } finally {
    await second.close();
  }
});
