import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, describe, test } from 'node:test';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { createGeoReportPeer } from './georeport-peer.js';
import type { ToTell } from './peer.js';
import { readRequests, readSent, readUpdates } from './read-georeport.js';

type Answer = { readonly status?: number; readonly type?: string; readonly body: string };

/** Another city on this machine, which answers as it is told to and keeps what it was asked. */
async function city(answer: (path: string, query: URLSearchParams, form: URLSearchParams) => Answer) {
  const asked: { path: string; form: URLSearchParams }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      asked.push({ path: `${request.method} ${pathname}`, form });
      const { status = 200, type = 'application/xml', body } = answer(pathname, searchParams, form);
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const peer = (more: Partial<Parameters<typeof createGeoReportPeer>[0]> = {}) =>
    createGeoReportPeer({
      ...{ address: `http://127.0.0.1:${port}/v2/`, jurisdiction: 'county.example', code: 'potholes', key: 'xyz' },
      ...{ hasUpdates: true, takesOnce: false, opens: undefined, mayReach: () => true, patience: 10_000 },
      ...{ now: () => new Date('2026-03-02T09:00:00Z'), ...more },
    });
  return { asked, peer };
}
const told: ToTell = {
  ...{ key: 'a.3', case: '019cadc6-9a80-7583-b629-4be3f5626de8', theirs: undefined, state: 'IN_PROGRESS', version: 3 },
  ...{ at: new Date('2026-03-02T09:00:00Z'), said: 'Crew booked', isUnsure: false },
  fields: { address_string: 'Weir Street (51.12, 0.26)', 'attribute[surface]': 'road' },
};
const sent = (within: string) =>
  `<?xml version="1.0"?><service_requests><request>${within}</request></service_requests>`;
const list = (rows: string) => `<service_requests>${rows}</service_requests>`;
const row = (id: string, more = '') =>
  `<request><service_request_id>${id}</service_request_id><status>open</status>
   <requested_datetime>2026-03-01T09:00:00+0000</requested_datetime>${more}</request>`;

describe('what is told', () => {
  test('is posted as a request with its point, and then as an update', async () => {
    const { asked, peer } = await city((path) => ({
      body: path.endsWith('requests.xml') ? sent('<service_request_id>638344</service_request_id>') : '<ok/>',
    }));
    assert.deepEqual(await peer().tell(told), { ok: true, id: '638344' });
    const [request, update] = asked;
    const form = Object.fromEntries(request?.form ?? []);
    assert.deepEqual(
      [form.api_key, form.jurisdiction_id, form.service_code, form.lat, form.long, form['attribute[surface]']],
      ['xyz', 'county.example', 'potholes', '51.12', '0.26', 'road'],
    );
    assert.equal(update?.path, 'POST /v2/servicerequestupdates.xml');
    const said = Object.fromEntries(update?.form ?? []);
    assert.deepEqual(
      [said.service_request_id, said.update_id, said.status, said.updated_datetime, said.description],
      ['638344', 'a.3', 'IN_PROGRESS', '2026-03-02T09:00:00Z', 'Crew booked'],
    );
    assert.deepEqual(await peer().tell({ ...told, theirs: '638344', key: 'a.4' }), { ok: true, id: '638344' });
    assert.equal(asked.length, 3);
  });

  test('for which they give a token is asked for until it has a number, and never sent again', async () => {
    let isReady = false;
    const { asked, peer } = await city((path) => {
      if (path.includes('/tokens/'))
        return isReady
          ? { body: sent('<token>503f</token><service_request_id>7</service_request_id>') }
          : { status: 404, body: 'no' };
      return { body: sent('<token>503f</token>') };
    });
    assert.deepEqual(await peer().tell(told), { ok: false, why: 'token-not-ready', isFinal: false, id: 'token:503f' });
    isReady = true;
    assert.deepEqual(await peer().tell({ ...told, theirs: 'token:503f' }), { ok: true, id: '7' });
    assert.equal(asked.filter(({ path }) => path === 'POST /v2/requests.xml').length, 1);
  });

  for (const [why, answer, expected] of [
    [
      'an error',
      { status: 400, body: '<errors><error><code>400</code></error></errors>' },
      { why: 'status-400', isFinal: true },
    ],
    ['an error of its own', { status: 500, body: '<html>' }, { why: 'status-500', isFinal: false }],
    ['neither number nor token', { body: '<html>Thank you</html>' }, { why: 'no-number', isFinal: true }],
    ['a redirect', { status: 302, body: '' }, { why: 'redirected', isFinal: false }],
  ] as const)
    test(`is not taken where they answer with ${why}`, async () => {
      const { peer } = await city(() => answer);
      assert.deepEqual(await peer().tell(told), { ok: false, ...expected });
    });

  test('whose answer is lost is sent again only to who makes one of both, by the same key', async () => {
    const { asked, peer } = await city(() => ({ status: 504, body: '' }));
    const lost = { ok: false, why: 'reply-lost', isFinal: true };
    assert.deepEqual(await peer().tell(told), lost);
    assert.deepEqual(await peer().tell({ ...told, isUnsure: true }), lost, 'a process that died may have sent it');
    assert.equal(asked.length, 1);
    const unsure = { ok: false, why: 'status-504', isFinal: false, isUnsure: true };
    assert.deepEqual(await peer({ takesOnce: true }).tell({ ...told, isUnsure: true }), unsure);
  });

  test('where nobody answers at all was not sent, and is tried again', async () => {
    const { peer } = await city(() => ({ body: '' }));
    const nobody = await peer({ address: 'http://127.0.0.1:9/v2' }).tell(told);
    assert.deepEqual(nobody, { ok: false, why: 'no-answer', isFinal: false });
  });

  test('goes nowhere that may not be reached', async () => {
    const { asked, peer } = await city(() => ({ body: '' }));
    assert.deepEqual(await peer({ mayReach: () => false }).tell(told), {
      ok: false,
      why: 'private-address',
      isFinal: false,
    });
    assert.equal(asked.length, 0);
  });
});

describe('what is heard', () => {
  test('comes window after window from 89 days ago, page after page, and a server without pages is asked twice', async () => {
    const { asked, peer } = await city((path, query) => ({
      body: path.endsWith('updates.xml')
        ? '<service_request_updates/>'
        : list(query.get('page') === '1' || query.get('page') === '2' ? row('1') : ''),
    }));
    const heard = await peer({ opens: {} }).hear(undefined);
    assert.ok(heard.ok);
    assert.deepEqual([heard.heard.length, heard.heard[0]?.state, heard.heard[0]?.opensOnly], [1, 'OPEN', true]);
    assert.equal(asked.filter(({ path }) => path.endsWith('/requests.xml')).length, 2);
    assert.equal(heard.hasMore, true);
    const on = await peer({ opens: {} }).hear(heard.next);
    assert.ok(on.ok && !on.hasMore && on.next);
  });

  test('of updates is told with their codes, oldest first; without that extension the list says it', async () => {
    const update = (id: string, at: string, status: string) =>
      `<request_update><update_id>${id}</update_id><service_request_id>9</service_request_id><status>${status}</status>
       <updated_datetime>${at}</updated_datetime><description>Said &lt;so&gt; &amp; done</description></request_update>`;
    const { peer } = await city((path) =>
      path.endsWith('updates.xml')
        ? {
            body: `<service_request_updates>${update('2', '2026-03-02T08:00:00Z', 'fixed')}${update('1', '2026-03-02T07:00:00Z', 'IN_PROGRESS')}</service_request_updates>`,
          }
        : {
            type: 'application/json',
            body: JSON.stringify({
              service_requests: [
                { service_request_id: 12, status: 'closed', requested_datetime: '2026-03-01T09:00:00Z' },
              ],
            }),
          },
    );
    const heard = await peer().hear('2026-03-01T00:00:00Z');
    assert.ok(heard.ok);
    assert.deepEqual(
      heard.heard.map(({ key, state }) => [key, state]),
      [
        ['1', 'IN_PROGRESS'],
        ['2', 'FIXED'],
      ],
    );
    assert.equal(heard.heard[0]?.note && contentOf(heard.heard[0].note), 'IN_PROGRESS: Said <so> & done');
    const plain = await peer({ hasUpdates: false }).hear('2026-03-01T00:00:00Z');
    assert.ok(plain.ok);
    assert.deepEqual(
      plain.heard.map(({ id, state, opensOnly }) => [id, state, opensOnly]),
      [['12', 'closed', false]],
    );
  });

  test('that is no GeoReport is refused whole, and no entity of theirs is read', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><service_requests><request>&b;</request></service_requests>';
    for (const body of [
      bomb,
      '<html><body>Sorry</body></html>',
      '{"errors":[]}',
      'null',
      '',
      '<service_requests><request>',
      '['.repeat(100_000),
    ]) {
      const { peer } = await city(() => ({ body }));
      const heard = await peer({ hasUpdates: false }).hear(undefined);
      assert.ok(!heard.ok && heard.why === 'no-georeport', body.slice(0, 40));
      assert.equal(heard.garbage?.text && contentOf(heard.garbage.text), body);
    }
  });

  test('row by row: what is sound counts, and what is not is kept with why', () => {
    const faulty = [
      row(''),
      row('2').replace('open', 'exploded'),
      row('3').replace('2026-03-01T09:00:00+0000', 'yesterday'),
      row('4'),
    ];
    const read = readRequests(list(faulty.join('')), { answers: undefined, hasUpdates: false });
    assert.ok(typeof read !== 'string');
    assert.deepEqual(
      [read.heard.map(({ id }) => id), read.garbage.map(({ why }) => why)],
      [['4'], ['row 1: no-id', 'row 2: no-state', 'row 3: no-moment']],
    );
    const proto = readUpdates('[{"__proto__":{"service_request_id":"1"},"status":"OPEN"}]');
    assert.ok(typeof proto !== 'string' && proto.heard.length === 0);
  });
});

const replies = '../shared/data/open311';
test('replies of cities in use are read', { skip: existsSync(replies) ? false : 'no replies here' }, () => {
  const text = (name: string) => readFileSync(`${replies}/${name}`, 'utf8');
  const read = readRequests(text('service-requests.xml'), { answers: { surface: 'road' }, hasUpdates: false });
  assert.ok(typeof read !== 'string');
  assert.deepEqual(
    read.heard.map(({ id, state }) => [id, state]),
    [
      ['638344', 'closed'],
      ['638349', 'open'],
    ],
  );
  const [, open] = read.heard;
  assert.deepEqual(
    open?.report &&
      ['lat', 'address_string', 'attribute[surface]'].map((name) =>
        contentOf(open.report as never as Parameters<typeof contentOf<ReadonlyMap<string, readonly string[]>>>[0]).get(
          name,
        ),
      ),
    [['37.762221815'], ['8TH AVE and JUDAH ST'], ['road']],
  );
  assert.deepEqual(readSent(text('token.xml')), { id: '638344' });
  assert.deepEqual(readSent(text('boston-submitrequest-token.xml')), { token: '503fc045901932078800163c' });
  assert.equal(readSent(text('boston-err-submitrequest-base_is_duplicate.xml')), undefined);
});
