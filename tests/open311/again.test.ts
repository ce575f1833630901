import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import type { Log } from '../../src/platform/log.js';
import { moveCase } from '../../src/work/cases/index.js';
import { officeHouse } from '../../src/work/partners/exchanging/testing/office-house.js';
import { listConnectors, listMismatches } from '../../src/work/partners/index.js';
import { setStanding } from '../../src/work/services/index.js';
import { open311Site } from './open311-site.js';

const lines: string[] = [];
const write = (facts: unknown, message: string) => void lines.push(JSON.stringify([facts, message]));
const log: Log = { info: write, warn: write, error: write, with: () => log };
const site = await open311Site({ log });
after(() => site.close());
const { house, base, json, apiKey } = site;
const operator = { kind: 'system', name: 'operator' } as const;

const report: Readonly<Record<string, string>> = {
  ...{ api_key: apiKey, service_code: 'pothole', lat: '51.12', long: '0.26', 'attribute[surface]': 'road' },
  ...{ 'attribute[depth]': 'deep', 'attribute[danger]': 'no' },
};
async function send(more: Readonly<Record<string, string>> = {}, key?: string, query = '') {
  const body = new URLSearchParams({ ...report, ...more });
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  const answer = await fetch(`${base}/v2/requests.json${query}`, { method: 'POST', body, headers });
  const text = await answer.text();
  return { status: answer.status, text, id: JSON.parse(text)[0].service_request_id as string | undefined };
}
const count = async (): Promise<number> => (await json('/v2/requests.json')).length;

describe('a report that comes again', () => {
  test('with the same words and place within an hour is the request that it was, and after it another', async () => {
    const first = await send({ description: 'Deep one' });
    assert.equal(first.status, 200, first.text);
    assert.deepEqual((await send({ description: 'Deep one' })).text, first.text);
    house.clock.advance(59 * 60_000);
    assert.equal((await send({ description: 'Deep one' })).id, first.id);
    assert.notEqual((await send({ description: 'Another' })).id, first.id);
    assert.notEqual((await send({ description: 'Deep one', long: '0.27' })).id, first.id);
    house.clock.advance(2 * 60_000);
    assert.notEqual((await send({ description: 'Deep one' })).id, first.id);
  });

  test('is another where only words say where it is, as two people say them alike', async () => {
    const words = { lat: '', long: '', address_string: 'High Street' };
    assert.notEqual((await send(words)).id, (await send(words)).id);
    const mine = { ...words, email: 'canary@example.org' };
    assert.equal((await send(mine)).id, (await send(mine)).id);
  });

  test('ten times at once is one, and whoever comes while it is taken is asked to come again', async () => {
    const before = await count();
    const all = await Promise.all(Array.from({ length: 10 }, () => send({ description: 'At once' })));
    assert.equal(await count(), before + 1);
    assert.equal(new Set(all.filter(({ status }) => status === 200).map(({ id }) => id)).size, 1);
    assert.deepEqual(
      [...new Set(all.map(({ status }) => status))].filter((one) => one !== 200 && one !== 503),
      [],
    );
  });

  test('by a key of its client is the same for a day, and with other words is refused', async () => {
    const key = '"0198-a"';
    const first = await send({ description: 'By key' }, key);
    house.clock.advance(20 * 3_600_000);
    assert.equal((await send({ description: 'By key' }, key)).id, first.id);
    const other = await send({ description: 'Other words' }, key);
    assert.deepEqual([other.status, /Idempotency-Key/.test(other.text)], [400, true]);
    assert.equal((await send({ description: 'x' }, 'a\u00e9')).status, 400);
  });

  test('after it was refused may be mended', async () => {
    assert.equal((await send({ 'attribute[depth]': 'bottomless' }, 'k')).status, 400);
    assert.equal((await send({}, 'k')).status, 200);
  });
});

test('requests of a paused service are listed by its code, and a code that never was is 404', async () => {
  const { id } = await send({ description: 'Before the pause' });
  const why = { en: 'Works', cy: 'Gwaith' };
  const owner = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['service-owner'] } as const;
  const paused = await house.act(owner, (ctx) => setStanding(ctx, { service: 'pothole', state: 'paused', why }));
  assert.ok(paused.ok);
  const listed = await json('/v2/requests.json?service_code=pothole');
  assert.equal(listed[0].service_request_id, id);
  assert.equal((await site.get('/v2/requests.json?service_code=pothole,nothing')).status, 404);
  assert.ok((await house.act(owner, (ctx) => setStanding(ctx, { service: 'pothole', state: 'open' }))).ok);
});

test('a key in the address of a call is kept nowhere: no answer, log line or table has it', async () => {
  const query = `?api_key=${apiKey}`;
  const sent = [
    await send({ api_key: '', description: 'By address' }, undefined, query),
    await send({ api_key: '', lat: '91.5' }, undefined, query),
    await send({ api_key: '', service_code: 'nothing' }, undefined, query),
    await send({ api_key: '' }, undefined, `${query}x`),
  ];
  assert.deepEqual(
    sent.map(({ status }) => status),
    [200, 400, 404, 403],
  );
  const client = new pg.Client({ connectionString: house.url });
  await client.connect();
  try {
    await client.query('alter table partners.case_update rename to away');
    sent.push({ status: 0, id: undefined, text: (await site.get(`/v2/requests.json${query}`)).text });
    assert.ok(lines.length > 0, 'a fault is logged');
    await client.query('alter table partners.away rename to case_update');
    assert.ok(!`${sent.map(({ text }) => text).join()}${lines.join()}`.includes(apiKey));
    const tables = await client.query(
      "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information)'",
    );
    for (const { name } of tables.rows) {
      const text = `select count(*)::int as found from ${name} t where t::text like $1`;
      const { rows } = await client.query(text, [`%${apiKey}%`]);
      assert.equal(rows[0].found, 0, name);
    }
    assert.ok(tables.rows.length > 50);
  } finally {
    await client.end();
  }
});

/** What stands between two cities and loses answers: the other side did what it was asked, and nobody hears of it. */
async function betweenUs() {
  const told = { isCut: true, posts: 0 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const { method = 'GET', url = '' } = request;
      const key = request.headers['idempotency-key'];
      const headers = {
        'content-type': String(request.headers['content-type'] ?? ''),
        ...(key && { 'idempotency-key': String(key) }),
      };
      const body = method === 'POST' ? Buffer.concat(parts).toString() : null;
      const answer = await fetch(`${base}${url}`, { method, body, headers });
      const text = await answer.text();
      if (method === 'POST') told.posts += 1;
      if (method === 'POST' && told.isCut) request.socket.destroy();
      else response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const address = server.address();
  return { told, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}

const documentOf = (address: string, more: string) => `connector: works-office
title: { en: The county’s streets, cy: Strydoedd y sir }
service: pothole
by: open311
address: ${address}/v2
code: pothole
clearance: internal
asks: highways
states: { inspecting: OPEN }
fields: { place: address_string, surface: "attribute[surface]", depth: "attribute[depth]", danger: "attribute[danger]" }
${more}`;

for (const [takesOnce, what] of [
  [true, 'is sent again to a server that makes one of both'],
  [false, 'is never sent again to another: a person asks them'],
] as const)
  test(`a case of ours whose answer is lost after the other city took it ${what}`, async () => {
    const [ours, between] = [await officeHouse(), await betweenUs()];
    try {
      await mkdir(ours.folder, { recursive: true });
      await writeFile(join(ours.folder, 'key'), apiKey);
      const set = await ours.set(documentOf(between.url, takesOnce ? 'once: true\n' : ''));
      assert.ok(set.ok, JSON.stringify(set));
      house.clock.advance(25 * 3_600_000); // both places of this test give their cases the same ids
      ours.house.clock.advance(house.clock.now().getTime() - ours.house.clock.now().getTime());
      const before = await count();
      const id = await ours.open();
      assert.ok((await ours.house.act(operator, (ctx) => moveCase(ctx, { case: id, transition: 'inspect' }))).ok);
      await ours.exchange();
      assert.deepEqual(
        [between.told.posts, await count()],
        [1, before + 1],
        'it was taken there, and nobody here heard',
      );
      between.told.isCut = false;
      await ours.exchange();
      await ours.exchange(60 * 25);
      assert.equal(await count(), before + 1);
      const [one] = await ours.house.read(listConnectors);
      const actor = { kind: 'staff', person: ours.house.ids.next(), roles: ['highways'] } as never;
      const open = await ours.house.read(actor, listMismatches);
      assert.deepEqual(
        [between.told.posts, one?.waiting, open.map(({ mismatch }) => mismatch.kind)],
        takesOnce ? [2, 0, []] : [1, 0, ['not-taken']],
      );
    } finally {
      await ours.close();
    }
  });
