import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkout } from '../../platform/checkout.js';
import { checkDisk } from '../../platform/disk.js';
import { startWeb } from './index.js';
import { testSite } from './testing.js';

const site = await testSite();
after(() => site.close());

test('every answer keeps other sites, frames and guesses of content out', async () => {
  for (const path of ['/', '/nowhere', '/%', '/assets/guildhall.css', '/readyz', '/costs.csv']) {
    const { headers } = await site.visitor().open(path);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*script-src 'self'/, path);
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|https?:|\*/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['strict-transport-security'], undefined, 'nothing is promised that http cannot keep');
  }
});

test('pages carry no inline script or style and fetch nothing from elsewhere', async () => {
  for (const path of ['/', '/costs', '/open-data/missed-bins', '/record', '/services/missed-bin', '/status']) {
    const { body } = await site.visitor().open(path);
    assert.doesNotMatch(body, /<style|style="|<script(?![^>]* src="\/)|\son[a-z]+="|javascript:/, path);
    for (const [, url = ''] of body.matchAll(/(?:src|<link[^>]* href)="([^"]*)"/g)) assert.match(url, /^\//);
  }
});

test('our scripts make no code, talk to no other window and keep nothing in the browser; nothing of ours writes HTML', async () => {
  for (const script of ['desk-keys', 'enhance', 'passkey', 'verify-proof']) {
    const { status, body } = await site.visitor().open(`/assets/${script}.js`);
    assert.equal(status, 200, script);
    const wrong = /\beval\(|new Function|postMessage|(local|session)Storage|indexedDB|document\.(cookie|write)/;
    assert.doesNotMatch(body, wrong, script);
  }
  const root = join(checkout, 'src', 'entry');
  const sources = (await readdir(root, { recursive: true })).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  assert.ok(sources.length > 500);
  for (const path of sources)
    assert.doesNotMatch(await readFile(join(root, path), 'utf8'), /(inner|outer|adjacent)HTML/i, path);
});

test('a question page weighs under 40 kB the first time and under 12 kB after', async () => {
  const visitor = site.visitor();
  const question = await visitor.press(await visitor.open('/services/missed-bin'), 'Start now');
  const page = Buffer.byteLength(question.body);
  assert.ok(page < 12_000, `${page}`);
  let first = page;
  for (const [, url = ''] of question.body.matchAll(/(?:src|<link[^>]* href)="(\/assets\/[^"]*)"/g)) {
    const sent = await visitor.open(url, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(sent.headers['content-encoding'], 'gzip', url);
    first += Number(sent.headers['content-length']);
  }
  assert.ok(first < 40_000, `${first}`);
});

test('assets are kept by a tag; pages are kept by nobody', async () => {
  const first = await site.visitor().open('/assets/guildhall.css');
  const tag = String(first.headers.etag);
  assert.match(tag, /"/);
  const again = await site.visitor().open('/assets/guildhall.css', { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  const page = await site.visitor().open('/');
  assert.equal(page.headers.etag, undefined);
  assert.equal(page.headers['cache-control'], 'no-store');
});

test('HEAD tells what GET would, without it', async () => {
  for (const path of ['/', '/open-data/missed-bins.csv', '/nowhere', '/healthz']) {
    const [whole, head] = await Promise.all([site.visitor().open(path), site.visitor().open(path, { method: 'HEAD' })]);
    assert.equal(head.status, whole.status, path);
    assert.equal(head.headers['content-type'], whole.headers['content-type']);
    assert.equal(head.body, '');
  }
});

test('the language toggle keeps the page and its query, and the choice holds', async () => {
  const visitor = site.visitor();
  const page = await visitor.open('/costs?a=1&b=%C3%A9');
  const welsh = await visitor.follow(page, 'Cymraeg');
  assert.equal(welsh.path, '/costs?a=1&b=%C3%A9&lang=cy');
  assert.equal(welsh.language, 'cy');
  assert.equal(welsh.headers['content-language'], 'cy');
  assert.equal((await visitor.open('/record')).language, 'cy');
  assert.equal((await visitor.open('/?lang=xx')).language, 'cy', 'a word that is no language changes nothing');
  assert.equal((await visitor.open('/?lang=en&lang=cy')).language, 'en', 'of two the first counts');
  const prefixed = await site.visitor().open('/cy/services/missed-bin');
  assert.equal(prefixed.language, 'cy', 'the language may stand in the path');
  const wish = site.visitor({ headers: { 'accept-language': 'cy-GB,en;q=0.5' } });
  assert.equal((await wish.open('/')).language, 'cy');
});

test('open files may be read by other sites’ scripts, pages may not', async () => {
  const allowed = async (path: string) => (await site.visitor().open(path)).headers['access-control-allow-origin'];
  for (const path of ['/open-data/missed-bins.csv', '/costs.csv', '/schemas/service.json'])
    assert.equal(await allowed(path), '*', path);
  for (const path of ['/', '/costs', '/open-data/missed-bins']) assert.equal(await allowed(path), undefined, path);
});

test('the figures for machines name routes by their pattern, and no id, address or person', async () => {
  await site.visitor().open('/status/MB-7K3Q-W2XD?canary=kestrel');
  await site.visitor().open('/canary-kestrel');
  await site.visitor().open('/costs/cases/01890000-0000-7000-8000-000000000000');
  const { body } = await site.visitor().open('/metrics');
  assert.match(body, /guildhall_http_request_seconds_count\{method="GET",route="\/status\/:reference",status="4xx"\}/);
  assert.match(body, /guildhall_database_connections\{state="idle"\}/);
  assert.doesNotMatch(body, /kestrel|7K3Q|[0-9a-f]{8}-[0-9a-f]{4}-/);
});

test('readiness looks at the disk, and says in words when it is full', async () => {
  assert.equal(await checkDisk('.'), 'ok');
  assert.match(await checkDisk('.', Number.MAX_SAFE_INTEGER), /MB are free .* make room/);
});

test('a place is told by its host name, and an unknown name is the default place', async () => {
  const { house } = site;
  const place = await house.addPlace('otherham');
  await house.act({ place, actor: { kind: 'system', name: 'test' } }, async (ctx) => {
    ctx.writes.insert('platform.place_host', { place_id: place, host: 'otherham.example' });
  });
  house.clock.advance(11_000);
  const there = await site.visitor({ host: 'otherham.example' }).open('/');
  assert.match(there.title, /otherham$/);
  assert.match(there.text, /no services here yet/);
  assert.match((await site.visitor({ host: 'OTHERHAM.example:8080' }).open('/')).title, /otherham$/);
  assert.match((await site.visitor({ host: 'strange.example' }).open('/')).title, /testham$/);
  assert.equal((await site.visitor({ host: 'otherham.example' }).open('/services/missed-bin')).status, 404);
  assert.equal((await site.visitor({ host: 'otherham.example' }).open('/open-data/missed-bins.csv')).status, 404);
});

test('a proxy is believed only as far as it is told', async () => {
  const web = await startWeb(site.house, { port: 0, host: '127.0.0.1', isDemo: false, proxies: 1 });
  const ask = (port: number) => site.visitor({ headers: { 'x-forwarded-proto': 'https', host: `localhost:${port}` } });
  const port = Number(new URL(web.url).port);
  const behind = await new Promise<string | undefined>((resolve, reject) => {
    const headers = { 'x-forwarded-proto': 'https' };
    get(`http://127.0.0.1:${port}/?lang=cy`, { headers, agent: false }, (answer) => {
      answer.resume();
      resolve(`${answer.headers['strict-transport-security']} ${answer.headers['set-cookie']}`);
    }).on('error', reject);
  });
  await web.stop();
  assert.match(behind ?? '', /^max-age=31536000; includeSubDomains __Host-language=cy; .*Path=\/.*Secure/);
  const { headers } = await ask(site.port).open('/?lang=cy');
  assert.doesNotMatch(String(headers['set-cookie']), /Secure/);
});

test('stopping finishes what is under way, ends idle connections and takes no more', async () => {
  const web = await startWeb(site.house, { port: 0, host: '127.0.0.1', isDemo: false });
  const port = Number(new URL(web.url).port);
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/healthz', agent }, (answer) =>
      answer.resume().on('end', () => resolve()),
    ).on('error', reject);
  });
  // A form of which half has been sent when the stop comes.
  const slow = connect(port, '127.0.0.1');
  let answered = '';
  slow.on('data', (part) => {
    answered += String(part);
  });
  const form = 'content-type: application/x-www-form-urlencoded\r\ncontent-length: 14';
  slow.write(`POST /status HTTP/1.1\r\nhost: localhost\r\n${form}\r\n\r\nrefer`);
  await wait(200);
  const stopped = web.stop();
  await wait(200);
  await assert.rejects(
    new Promise((resolve, reject) =>
      get(`http://127.0.0.1:${port}/healthz`, { agent: false }, resolve).on('error', reject),
    ),
    /ECONNREFUSED/,
  );
  slow.write('ence=MB-1');
  await Promise.all([once(slow, 'end'), stopped]);
  assert.match(answered, /^HTTP\/1\.1 404 [\s\S]*connection: close[\s\S]*<h1/i);
  agent.destroy();
});
