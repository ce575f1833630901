import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { z } from 'zod';
import { endApiKey } from '../../src/foundation/people/index.js';
import { readId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';
import { findCase, listNotes, moveCase } from '../../src/work/cases/index.js';
import { publishService, readOpen311 } from '../../src/work/services/index.js';
import { open311Site } from './open311-site.js';

const site = await open311Site();
after(() => site.close());
const { house, get, json, xml, post, apiKey } = site;
const operator = { kind: 'system', name: 'operator' } as const;

type Form = readonly (readonly [string, string])[];
const sound: Form = [
  ...([
    ['api_key', apiKey],
    ['service_code', 'pothole'],
    ['lat', '51.12'],
    ['long', '0.26'],
  ] as const),
  ...([
    ['address_string', 'Weir Street, by the bridge'],
    ['attribute[surface]', 'road'],
  ] as const),
  ...([
    ['attribute[depth]', 'deep'],
    ['attribute[danger]', 'no'],
  ] as const),
  ...([
    ['email', 'canary@example.org'],
    ['first_name', 'Kestrel'],
    ['last_name', 'Canaryworth'],
  ] as const),
];
const without = (...names: readonly string[]): Form => sound.filter(([name]) => !names.includes(name));
const caseOf = async (id: string) => {
  const one = await house.read((ctx) => findCase(ctx, { id }));
  assert.ok(one);
  return one;
};

const schemas = '../shared/data/open311/schema';
/** The schemas leave out that what has properties is an object, without which nothing of them would be checked. */
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`${schemas}/${name}.json`, 'utf8'), (_key, value) =>
    typeof value?.properties === 'object' ? { ...value, type: 'object' } : value,
  );
const fits = (name: string, value: unknown) => z.fromJSONSchema(schemaOf(name)).parse(value);

describe('what anybody may ask', () => {
  test('discovery says where it is and what it speaks, in both forms', async () => {
    const told = await json('/discovery.json');
    assert.equal(told.endpoints[0].url, `${site.base}/v2`);
    assert.deepEqual(told.endpoints[0].formats, ['text/xml', 'application/json']);
    assert.deepEqual((await xml('/discovery.xml')).discovery.endpoints.endpoint.formats.format, [
      'text/xml',
      'application/json',
    ]);
    for (const field of ['changeset', 'contact', 'key_service']) assert.ok(told[field], field);
  });

  test('services are those with a code and the channel, as XML and as JSON, in either language', async () => {
    const listed = await json('/v2/services.json');
    assert.deepEqual(listed.map((one: { service_code: string }) => one.service_code).sort(), ['missed-bin', 'pothole']);
    const { type, text } = await get('/v2/services.xml?jurisdiction_id=');
    assert.equal(type, 'text/xml; charset=utf-8');
    assert.ok(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<services><service>'));
    const read = readOpen311(text);
    assert.ok(read.is === 'services' && read.services.length === 2);
    assert.match(JSON.stringify(await json('/v2/services.json?lang=cy')), /dwll/);
  });

  test('a definition asks what the declaration asks, but for what every report has', async () => {
    const told = await json('/v2/services/pothole.json');
    assert.deepEqual(
      told.attributes.map((one: { code: string; datatype: string; required: boolean; order: number }) => [
        ...[one.code, one.datatype, one.required, one.order],
      ]),
      [
        ['surface', 'singlevaluelist', true, 1],
        ['depth', 'singlevaluelist', true, 2],
        ['danger', 'singlevaluelist', true, 3],
      ],
    );
    assert.deepEqual(told.attributes[2].values, [
      { key: 'yes', name: 'Yes' },
      { key: 'no', name: 'No' },
    ]);
    const read = readOpen311((await get('/v2/services/missed-bin.xml')).text);
    assert.ok(read.is === 'definition' && read.definition.attributes.some(({ type }) => type === 'datetime'));
  });

  test('what is not there is 404 in the form that was asked for', async () => {
    for (const path of ['services/complaint', 'requests/nothing', 'tokens/abc']) {
      const { status, text, type } = await get(`/v2/${path}.xml`);
      assert.deepEqual([status, type], [404, 'text/xml; charset=utf-8'], path);
      assert.match(text, /<errors><error><code>404<\/code><description>[^<]+<\/description><\/error><\/errors>/);
      assert.equal((await json(`/v2/${path}.json`))[0].code, 404);
    }
  });
});

describe('a report', () => {
  test('becomes a request as a person’s own would, sealed where it must be', async () => {
    const { status, body } = await post(sound);
    assert.equal(status, 200, JSON.stringify(body));
    const [{ service_request_id: id, service_notice }] = body;
    const one = await caseOf(id);
    assert.ok(service_notice.includes(one.reference));
    assert.deepEqual(
      [one.channel, one.fields.surface, one.fields.place],
      [...['api', 'road', 'Weir Street, by the bridge (51.12, 0.26)']],
    );
    assert.doesNotMatch(JSON.stringify(one), /Canary|canary/);
    const [told] = await json(`/v2/requests/${id}.json`);
    assert.deepEqual([told.status, told.service_code, told.address], ['open', 'pothole', null]);
    assert.match(told.description, /A road/);
  });

  test('tells anybody of its square of the map and no more of where it is', async () => {
    const [{ service_request_id: id }] = (await post(sound)).body;
    const [told] = await json(`/v2/requests/${id}.json`);
    assert.ok(Math.abs(told.lat - 51.12) < 0.001 && Math.abs(told.long - 0.26) < 0.001);
    assert.notDeepEqual([told.lat, told.long], [51.12, 0.26]);
    assert.doesNotMatch(JSON.stringify(told), /Weir|anary/);
  });

  test('keeps what no question takes as a note for those who work on it', async () => {
    const { body } = await post([
      ...sound,
      ['description', 'Deep as a canary'],
      ['media_url', 'https://x.example/1.jpg'],
      ['media_url[]', 'https://x.example/2.jpg'],
    ]);
    const id = readId<'case'>(body[0].service_request_id);
    assert.ok(id);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 1);
    assert.doesNotMatch((await get(`/v2/requests/${id}.json`)).text, /canary/);
  });

  for (const [why, form, status, said] of [
    ['no key', without('api_key'), 403, /api_key/],
    ['another key', [...without('api_key'), ['api_key', `guildhall_${'A'.repeat(43)}`]], 403, /api_key/],
    [
      'a service that the key is not for',
      [...without('service_code'), ['service_code', 'missed-bin']],
      403,
      /not for this/,
    ],
    ['no service', without('service_code'), 400, /service_code/],
    ['an unknown service', [...without('service_code'), ['service_code', "x' or 1=1"]], 404, /service_code/],
    ['no place', without('lat', 'long', 'address_string'), 400, /^lat: /],
    ['half a point', without('long'), 400, /^long: /],
    ['a point that is none', [...without('lat'), ['lat', '1e400']], 400, /^long: /],
    ['a point that is nowhere', [...without('lat'), ['lat', '91.5']], 400, /^long: /],
    ['a point given twice', [...sound, ['lat', '51.13']], 400, /more than once/],
    ['a missing attribute', without('attribute[surface]'), 400, /^attribute\[surface\]: Select/],
    ['a choice that is none', [...without('attribute[depth]'), ['attribute[depth]', '<b>']], 400, /attribute\[depth\]/],
    ['an attribute that is none', [...sound, ['attribute[colour]', 'red']], 400, /no such attribute/],
    ['an address that is none', [...without('email'), ['email', 'nobody']], 400, /^email: /],
    ['a description without end', [...sound, ['description', 'x'.repeat(4001)]], 400, /4,000/],
  ] as readonly (readonly [string, Form, number, RegExp])[])
    test(`with ${why} is refused, and nothing of it is kept`, async () => {
      const count = async () => {
        const told = await json('/v2/requests.json');
        assert.ok(Array.isArray(told), JSON.stringify(told));
        return told.length;
      };
      const before = await count();
      const { status: given, body } = await post(form);
      assert.equal(given, status, JSON.stringify(body));
      assert.match(body[0].description, said);
      assert.equal(await count(), before);
    });

  test('says all that is wrong at once, in Welsh where that is asked, and repeats nothing of what was sent', async () => {
    const form: Form = [...without('attribute[surface]', 'attribute[danger]', 'email'), ['email', 'canary nobody']];
    const { body, text } = await post(form);
    assert.deepEqual(body.length, 3);
    assert.doesNotMatch(text, /canary/);
  });

  test('by a key that was ended is refused', async () => {
    const other = await open311Site();
    try {
      const made = await other.house.act(operator, (ctx) => endApiKey(ctx, other.keyId));
      assert.ok(made.ok);
      const form = [...without('api_key'), ['api_key', other.apiKey] as const];
      assert.equal((await other.post(form)).status, 403);
    } finally {
      await other.close();
    }
  });
});

describe('a list', () => {
  const ids = async (query: string) => {
    const told = await json(`/v2/requests.json?${query}`);
    assert.ok(Array.isArray(told), JSON.stringify(told));
    return (told as readonly { service_request_id: string }[]).map((one) => one.service_request_id);
  };

  test('is of the last 90 days, newest first, by code, state and time; numbers go over all else', async () => {
    const old = (await post(sound)).body[0].service_request_id;
    house.clock.advance(91 * 86_400_000);
    const start = house.clock.now().toISOString();
    const first = (await post([...sound, ['device_id', '1']])).body[0].service_request_id;
    house.clock.advance(60_000);
    const second = (await post([...sound, ['device_id', '2']])).body[0].service_request_id;
    assert.deepEqual(await ids(''), [second, first]);
    assert.deepEqual(await ids(`service_request_id=${old},${first}&status=closed`), [old, first]);
    assert.deepEqual(await ids(`start_date=${start}&service_code=pothole,missed-bin`), [second, first]);
    assert.deepEqual(await ids('service_code=missed-bin'), []);
    assert.deepEqual(await ids('page_size=1&page=2'), [first]);
    const one = await caseOf(first);
    const closed = await house.act(operator, (ctx) =>
      moveCase(ctx, { case: one.id, transition: 'refuse', reason: 'not-ours', note: seal('Not our road') }),
    );
    assert.ok(closed.ok, JSON.stringify(closed));
    assert.deepEqual([await ids('status=closed'), await ids('status=open')], [[first], [second]]);
    assert.deepEqual((await ids('status=open,closed')).length, 2);
  });

  for (const [query, said] of [
    ['start_date=yesterday', /seconds and zone/],
    ['start_date=2026-03-02', /seconds and zone/],
    ['start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', /90 days/],
    ['start_date=2026-03-02T00:00:00Z&end_date=2026-03-01T00:00:00Z', /after end_date/],
    ['start_date=2026-03-02T00:00:00Z&start_date=2026-03-03T00:00:00Z', /more than once/],
    ['status=broken', /open, closed/],
    ['page_size=1001', /1 to 1000/],
    ['page=0', /from 1/],
    [`service_request_id=${'a,'.repeat(3)}${Array.from({ length: 1001 }, (_, at) => at).join(',')}`, /more than 1000/],
  ] as const)
    test(`asked with ${query.slice(0, 60)} is refused with how to mend it`, async () => {
      const { status, text } = await get(`/v2/requests.json?${query}`);
      assert.equal(status, 400);
      assert.match(text, said);
    });
});

test('what the newest version shows and offers no more is told no more, of requests from before either', async () => {
  const other = await open311Site();
  try {
    const form = [...without('api_key'), ['api_key', other.apiKey] as const];
    const id = (await other.post(form)).body[0].service_request_id;
    const source = readFileSync('definitions/pothole.yaml', 'utf8');
    const publish = async (text: string) => {
      const published = await other.house.act(operator, (ctx) => publishService(ctx, text));
      assert.ok(published.ok, JSON.stringify(published));
    };
    assert.ok((await other.json(`/v2/requests/${id}.json`))[0].lat);
    const hidden = source.replace(', public: [surface, depth]', '');
    await publish(hidden);
    const [told] = await other.json(`/v2/requests/${id}.json`);
    assert.deepEqual([told.status, told.description, told.lat, told.long], ['open', null, null, null]);
    await publish(hidden.replace(', api]', ']'));
    assert.equal((await other.get(`/v2/requests/${id}.json`)).status, 404);
    assert.deepEqual(await other.json('/v2/requests.json'), []);
  } finally {
    await other.close();
  }
});

test('replies fit the schemas of Open311', { skip: existsSync(schemas) ? false : 'no schemas here' }, async (t) => {
  const [services, definition, requests] = [
    await json('/v2/services.json'),
    await json('/v2/services/missed-bin.json'),
    await json('/v2/requests.json?start_date=2026-03-01T00:00:00Z'),
  ];
  assert.ok(services.length > 0 && requests.length >= 0);
  for (const one of services) fits('service', one);
  fits('service-definition', definition);
  for (const one of requests) fits('request', one);
  assert.throws(() => fits('request', { status: 'ajar' }));
  t.diagnostic(`suite: open311 schemas: ${services.length + 1 + requests.length} cases ran, 0 skipped`);
});
