import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../src/foundation/record/index.js';
import { getCase } from '../../src/work/cases/index.js';
import { sweepCalls } from '../../src/work/partners/index.js';
import { setStanding } from '../../src/work/services/index.js';
import { programSite } from './program-site.js';

const site = await programSite({
  services: ['pothole', 'missed-bin', 'council-tax-single-person-discount'],
});
after(() => site.close());
const { house, call, key } = site;
const { secret } = await key({
  services: ['pothole', 'missed-bin', 'council-tax-single-person-discount'],
});
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const path = '/api/v1/services/pothole/submissions';
const hole = { surface: 'road', depth: 'deep', danger: false, place: 'Weir Street, by the bridge' };
const again = { 'idempotency-key': '"one"' };

let drawn = 0;
const submit = (answers: unknown, more: { path?: string; headers?: Record<string, string>; secret?: string } = {}) => {
  drawn += 1;
  const headers = { 'idempotency-key': `"key-${drawn}"`, ...more.headers };
  return call(more.secret ?? secret, more.path ?? path, { method: 'POST', headers, json: { answers } });
};
const rowsOf = (what: string) =>
  house.read((ctx) => ctx.prepared<{ n: number }>(what, `${what} where place_id = $1`, [ctx.place]));
const countCases = async () => (await rowsOf('select count(*)::int as n from cases."case"'))[0]?.n ?? 0;

describe('a service', () => {
  test('tells its questions with their words, marks and needs, and its states with who makes which move', async () => {
    const reader = await key({
      ...{ services: ['pothole'], may: ['submit', 'read', 'move'], fields: ['pothole.surface'] },
      moves: ['pothole.mended'],
    });
    const { body } = await call(reader.secret, '/api/v1/services/pothole');
    assert.deepEqual(body.submissions, { taken: true, because: null });
    const [surface] = body.questions;
    assert.deepEqual(
      [surface.field, surface.kind, surface.mark, surface.readable],
      ['surface', 'choice', 'open', true],
    );
    assert.deepEqual(surface.options.road, { en: 'A road', cy: 'Ffordd' });
    assert.equal(body.questions.find(({ field }: { field: string }) => field === 'name').readable, false);
    const scheduled = body.states.find(({ state }: { state: string }) => state === 'scheduled');
    assert.deepEqual(
      scheduled.transitions.map((one: { transition: string; makable: boolean }) => [one.transition, one.makable]),
      [
        ['mended', true],
        ['made-safe', false],
      ],
    );
  });

  test('is listed to keys that are for it, and says why no program sends to it', async () => {
    const { body } = await call(secret, '/api/v1/services');
    const taken = Object.fromEntries(
      body.services.map((one: { service: string; submissions: { because: string } }) => [
        one.service,
        one.submissions.because,
      ]),
    );
    assert.deepEqual(
      [taken.pothole, taken['missed-bin'], taken['council-tax-single-person-discount']],
      [null, null, 'channel'],
    );
    const other = await key({ services: ['missed-bin'] });
    assert.equal((await call(other.secret, '/api/v1/services')).body.services.length, 1);
    assert.equal((await call(other.secret, '/api/v1/services/pothole')).status, 404);
    const reader = await key({ services: ['pothole'], may: ['read'] });
    assert.equal((await call(reader.secret, '/api/v1/services/pothole')).body.submissions.because, 'key');
  });
});

describe('a request that a program sends', () => {
  test('is opened in its name by the acts of a person’s pages, and what is personal is sealed', async () => {
    const { status, body, headers } = await submit({ ...hole, name: 'Kestrel Canaryworth', email: 'k@example.org' });
    assert.equal(status, 201, JSON.stringify(body));
    assert.equal(headers.get('location'), body.url);
    const one = await house.read((ctx) => getCase(ctx, body.case));
    assert.deepEqual([one.reference, one.channel, one.state], [body.reference, 'api', 'received']);
    assert.deepEqual([one.fields.surface, one.fields.danger], ['road', false]);
    assert.equal(JSON.stringify(one).includes('Canary'), false);
    const [opened] = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${body.case}`));
    assert.equal(opened?.actor, 'client:works-app');
    assert.equal(JSON.stringify(opened).includes('Canary'), false);
  });

  test('counts once, however often it is sent by the same key', async () => {
    const before = await countCases();
    const first = await submit(hole, { headers: again });
    const second = await submit(hole, { headers: { 'idempotency-key': 'one' } });
    assert.deepEqual([second.status, second.body], [201, first.body]);
    assert.equal(second.headers.get('idempotency-replayed'), 'true');
    const other = await submit({ ...hole, depth: 'shallow' }, { headers: again });
    assert.deepEqual([other.status, other.body.code], [422, 'other-asked']);
    assert.equal((await countCases()) - before, 1);
  });

  test('sent by many at once is one request, and whoever comes later is told to wait or the same', async () => {
    const before = await countCases();
    const racing = await key({ services: ['pothole'] });
    for (let race = 1; race <= 8; race += 1) {
      const headers = { 'idempotency-key': `racing-${race}` };
      const told = await Promise.all([1, 2, 3, 4, 5].map(() => submit(hole, { headers, secret: racing.secret })));
      for (const { status, body } of told) assert.ok(status === 201 || body.code === 'in-flight', JSON.stringify(body));
      assert.equal((await countCases()) - before, race);
      assert.equal(
        (await submit(hole, { headers, secret: racing.secret })).headers.get('idempotency-replayed'),
        'true',
      );
    }
  });

  test('by the same key of another client, or a day later, is another request', async () => {
    const other = await key({ services: ['pothole'] }, 'works-app');
    const before = await countCases();
    await submit(hole, { headers: { 'idempotency-key': 'daily' } });
    await submit(hole, { headers: { 'idempotency-key': 'daily' }, secret: other.secret });
    assert.equal((await countCases()) - before, 1);
    house.clock.advance(25 * 3_600_000);
    await sweepCalls(house, house.place);
    assert.deepEqual(await rowsOf('select 1 as n from partners.client_call'), []);
    assert.equal(
      (await submit({ ...hole, depth: 'shallow' }, { headers: { 'idempotency-key': 'daily' } })).status,
      201,
    );
  });

  test('leaves a digest of its key and of what it said, and no word of it', async () => {
    await submit({ ...hole, name: 'Kestrel Canaryworth' }, { headers: { 'idempotency-key': 'Canary-key' } });
    const rows = await rowsOf('select * from partners.client_call');
    assert.ok(rows.length > 0);
    assert.equal(JSON.stringify(rows).includes('Canary'), false);
  });

  test('is refused with all that is wrong by pointer, in the caller’s language, and may be mended with the same key', async () => {
    const headers = { 'idempotency-key': 'mended' };
    const wrong = { surface: 'moon', depth: 7, danger: 'no', place: '', email: 'nowhere', unasked: 'Kestrel' };
    const before = await countCases();
    const first = await submit(wrong, { headers });
    assert.deepEqual([first.status, first.body.code], [422, 'wrong-answers']);
    assert.deepEqual(first.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      ...['/answers', '/answers/danger', '/answers/depth'],
    ]);
    assert.equal(first.text.includes('Kestrel'), false);
    const { surface, place, email } = wrong;
    const judged = await submit({ ...hole, surface, place, email }, { headers });
    const pointers = judged.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
    assert.deepEqual(pointers, ['/answers/email', '/answers/place', '/answers/surface']);
    const welsh = await submit({ ...hole, place }, { headers: { ...headers, 'accept-language': 'cy, en;q=0.8' } });
    assert.equal(welsh.headers.get('content-language'), 'cy');
    assert.match(welsh.body.title, /Nid?|Mae angen/);
    assert.notEqual(
      welsh.body.errors[0].detail,
      judged.body.errors.find(({ pointer }: { pointer: string }) => pointer === '/answers/place').detail,
    );
    assert.equal(await countCases(), before);
    assert.equal((await submit(hole, { headers })).status, 201);
  });

  test('answers an address by its parts and a day as such', async () => {
    const bin = {
      ...{
        address: { line1: '7 Canary Row', town: 'Wealdham', postcode: 'WX2 1CA' },
        container: 'recycling',
        help: true,
      },
      missed_on: house.clock.now().toISOString().slice(0, 10),
    };
    const bins = '/api/v1/services/missed-bin/submissions';
    const { postcode: _, ...unfinished } = bin.address;
    const wrong = await submit({ ...bin, address: unfinished, missed_on: '2026-02-30' }, { path: bins });
    assert.deepEqual(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      ...['/answers/address/postcode', '/answers/missed_on'],
    ]);
    for (const [field, value] of [
      ['address', 'Weir Street'],
      ['address', { line1: 'x', county: 'Kent' }],
      ['missed_on', '2/3/2026'],
      ['container', true],
    ] as const) {
      const { body } = await submit({ ...bin, [field]: value }, { path: bins });
      assert.equal(body.errors[0].pointer, `/answers/${field}`, JSON.stringify(body));
    }
  });

  test('is taken by no service that has no such channel, is paused, or is for another key', async () => {
    const discount = '/api/v1/services/council-tax-single-person-discount/submissions';
    assert.equal((await submit({}, { path: discount })).body.code, 'not-by-call');
    const other = await key({ services: ['missed-bin'] });
    assert.equal((await submit(hole, { secret: other.secret })).body.code, 'not-found');
    const reader = await key({ services: ['pothole'], may: ['read'] });
    assert.equal((await submit(hole, { secret: reader.secret })).body.code, 'not-for-key');
    const owner = { kind: 'staff', person: asha.person, roles: ['service-owner'] } as const;
    const why = { en: 'Snow', cy: 'Eira' };
    const stand = (state: 'open' | 'paused') =>
      house.act(owner, (ctx) =>
        setStanding(ctx, state === 'open' ? { service: 'pothole', state } : { service: 'pothole', state, why }),
      );
    assert.ok((await stand('paused')).ok);
    assert.equal((await submit(hole)).body.code, 'takes-none');
    assert.ok((await stand('open')).ok);
    assert.equal((await submit(hole)).status, 201);
  });

  test('that cannot be read is refused with how to mend it, and says nothing back', async () => {
    const post = (more: object) => call(secret, path, { method: 'POST', headers: { 'idempotency-key': 'x' }, ...more });
    assert.equal(
      (await call(secret, path, { method: 'POST', json: { answers: hole } })).body.code,
      'no-idempotency-key',
    );
    assert.equal((await submit(hole, { headers: { 'idempotency-key': 'a "b' } })).body.code, 'bad-header');
    assert.equal((await submit(hole, { headers: { 'idempotency-key': 'x'.repeat(300) } })).body.code, 'bad-header');
    const json = { headers: { 'idempotency-key': 'x', 'content-type': 'application/json' } };
    for (const raw of [
      '{',
      '',
      '\u0000',
      '[]',
      '"x"',
      'null',
      '{"answers":{"place":{"a":{"b":"Kestrel"}}}}',
      '{"Kestrel":1,"answers":{}}',
    ]) {
      const { body, text } = await post({ ...json, raw });
      assert.equal(body.code, 'bad-body', raw);
      assert.equal(text.includes('Kestrel'), false);
    }
    assert.equal(
      (await post({ ...json, raw: `{"answers":{"place":"${'x'.repeat(1_000_001)}"}}` })).body.code,
      'too-large',
    );
    assert.equal(
      (await post({ headers: { 'idempotency-key': 'x', 'content-type': 'text/xml' }, raw: '<a/>' })).body.code,
      'wrong-type',
    );
    const hostile = '{"answers":{"__proto__":{"line1":"x"},"constructor":"x","toString":"x"}}';
    assert.equal((await post({ ...json, raw: hostile })).status, 422);
    assert.equal(
      (
        await call(secret, `${path}?dry=1`, {
          method: 'POST',
          headers: { 'idempotency-key': 'x' },
          json: { answers: hole },
        })
      ).body.code,
      'bad-query',
    );
  });
});

test('a key is answered 120 times a minute, and told how many are left', async () => {
  const hasty = await key({ services: ['pothole'], may: ['read'] });
  for (let left = 119; left >= 0; left -= 1) {
    const { status, headers } = await call(hasty.secret, '/api/v1/services');
    assert.equal(status, 200);
    assert.match(headers.get('ratelimit') ?? '', new RegExp(`^"key";r=${left};t=\\d+$`));
  }
  const over = await call(hasty.secret, '/api/v1/services');
  assert.deepEqual([over.status, over.body.code, over.headers.get('retry-after')], [429, 'too-many', '60']);
  assert.equal((await call(secret, '/api/v1/services')).status, 200);
});
