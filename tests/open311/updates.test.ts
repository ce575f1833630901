import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { findCase, listNotes, moveCase } from '../../src/work/cases/index.js';
import { open311Site } from './open311-site.js';

const site = await open311Site();
after(() => site.close());
const { house, json, xml, post, apiKey, settle } = site;
const operator = { kind: 'system', name: 'operator' } as const;

type Form = readonly (readonly [string, string])[];

let reports = 0;

/** Each of them from a device of its own: the same from one would be one. */
async function report() {
  reports += 1;
  const form: Form = [
    ['device_id', `${reports}`],
    ...([
      ['api_key', apiKey],
      ['service_code', 'pothole'],
      ['lat', '51.12'],
      ['long', '0.26'],
    ] as const),
    ...([
      ['attribute[surface]', 'road'],
      ['attribute[depth]', 'deep'],
      ['attribute[danger]', 'no'],
    ] as const),
  ];
  const { body } = await post(form);
  const id = readId<'case'>(body[0].service_request_id);
  assert.ok(id);
  return id;
}
type CaseId = Awaited<ReturnType<typeof report>>;
const move = async (id: CaseId, transition: string, more = {}) => {
  house.clock.advance(60_000);
  const moved = await house.act(operator, (ctx) => moveCase(ctx, { case: id, transition, ...more }));
  assert.ok(moved.ok, JSON.stringify(moved));
};
const told = async (id: CaseId, query = '') =>
  (await json(`/v2/servicerequestupdates.json?${query}`)).filter(
    (one: { service_request_id: string }) => one.service_request_id === id,
  );
const notesOf = async (id: CaseId) => (await house.read((ctx) => listNotes(ctx, id))).length;
const update = (id: string, more: Form = []): Form => [
  ...([
    ['api_key', apiKey],
    ['service_request_id', id],
    ['update_id', '17'],
    ['status', 'OPEN'],
  ] as const),
  ...([
    ['updated_datetime', '2026-03-02T09:00:00Z'],
    ['description', 'Deeper than a canary'],
  ] as const),
  ...more,
];
const without = (form: Form, name: string): Form => form.filter(([one]) => one !== name);

test('each change of a request is told once, oldest first, in the words that anybody may read', async () => {
  const id = await report();
  await move(id, 'inspect');
  await move(id, 'mend');
  await move(id, 'mended');
  await settle();
  const all = await told(id);
  assert.deepEqual(
    all.map((one: { status: string; external_status_code: string }) => [one.status, one.external_status_code]),
    [
      ['IN_PROGRESS', 'inspecting'],
      ['IN_PROGRESS', 'scheduled'],
      ['FIXED', 'mended'],
    ],
  );
  assert.equal(new Set(all.map((one: { update_id: string }) => one.update_id)).size, 3);
  const [, second] = all;
  assert.equal((await told(id, `start_date=${second.updated_datetime}`)).length, 2);
  assert.equal((await told(id, `end_date=${second.updated_datetime}`)).length, 1);
  const read = await xml('/v2/servicerequestupdates.xml');
  assert.ok(Array.isArray(read.service_request_updates.request_update));
  const [request] = await json(`/v2/requests/${id}.json`);
  assert.deepEqual([request.status, request.updated_datetime], ['closed', all[2].updated_datetime]);
});

test('why a request was refused is told by the reason that its declaration gives', async () => {
  const id = await report();
  await move(id, 'refuse', { reason: 'not-ours', note: seal('Canary Road is private') });
  await settle();
  const [one] = await told(id);
  assert.deepEqual(
    [one.status, one.description],
    ['NOT_COUNCILS_RESPONSIBILITY', 'Not mended: The road is not the council’s'],
  );
  assert.doesNotMatch(JSON.stringify(one), /anary/);
});

test('what a client tells of a request becomes a note, once however often it is told, and nobody else reads it', async () => {
  const id = await report();
  for (let times = 0; times < 3; times += 1) {
    const { status, body } = await post(update(id), 'json', 'servicerequestupdates');
    assert.deepEqual([status, body], [200, [{ update_id: '17' }]]);
  }
  assert.equal(await notesOf(id), 1);
  await Promise.all(
    Array.from({ length: 4 }, () =>
      post([...without(update(id), 'update_id'), ['update_id', '18']], 'xml', 'servicerequestupdates'),
    ),
  );
  assert.equal(await notesOf(id), 2);
  assert.doesNotMatch(JSON.stringify(await json(`/v2/requests/${id}.json`)), /canary/);
  assert.equal((await house.read((ctx) => findCase(ctx, { id })))?.state, 'received');
});

for (const [why, change, status, said] of [
  ['no key', (form: Form) => without(form, 'api_key'), 403, /api_key/],
  ['no number', (form: Form) => without(form, 'update_id'), 400, /update_id is missing/],
  ['nothing said', (form: Form) => without(form, 'description'), 400, /description is missing/],
  ['a state of its own', (form: Form) => [...without(form, 'status'), ['status', 'LOST']], 400, /one of: OPEN/],
  [
    'a number with a name in it',
    (form: Form) => [...without(form, 'update_id'), ['update_id', 'Mair Canary']],
    400,
    /names nobody/,
  ],
  [
    'a request that is not there',
    (form: Form) => [...without(form, 'service_request_id'), ['service_request_id', 'x']],
    404,
    /no request/,
  ],
] as readonly (readonly [string, (form: Form) => Form, number, RegExp])[])
  test(`an update with ${why} is refused with how to mend it, and nothing of it is kept`, async () => {
    const id = await report();
    const { status: given, body, text } = await post(change(update(id)), 'json', 'servicerequestupdates');
    assert.equal(given, status, text);
    assert.match(body[0].description, said);
    assert.doesNotMatch(text, /anary/);
    assert.equal(await notesOf(id), 0);
  });
