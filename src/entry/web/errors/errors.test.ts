import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { createLog } from '../../../platform/log.js';
import { openCase } from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import { type TestPage, testSite } from '../testing.js';
import { errorWords } from './words.js';

const site = await testSite();
after(() => site.close());

/** What every error page is: whole, in both languages, with a way on and nothing of the inside. */
async function assertPlain(page: TestPage, status: number, title: keyof typeof errorWords): Promise<void> {
  assert.equal(page.status, status);
  assert.equal(page.heading, errorWords[title].en);
  assert.match(page.headers['content-type'] ?? '', /^text\/html/);
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.ok(page.headers['content-security-policy']);
  assert.ok(page.links.some(({ href }) => href === '/'));
  assert.doesNotMatch(page.body, /\bat .*\.js|node_modules|FST_|stack/);
}

/** What the server answers to these very bytes: browsers and clients would put them right first. */
async function sendRaw(...lines: readonly string[]): Promise<string> {
  const socket = connect(site.port, '127.0.0.1');
  let answered = '';
  socket.on('data', (part) => {
    answered += String(part);
  });
  socket.write(lines.join('\r\n'));
  await once(socket, 'close');
  return answered;
}
const ending = ['Host: localhost', 'Connection: close', '', ''] as const;

test('no path leaves the folder of assets, and no folder is listed', async () => {
  for (const path of [
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets//etc/passwd',
    '/package.json',
    '/.git/config',
    '/assets',
    '/assets/',
  ]) {
    const answer = await sendRaw(`GET ${path} HTTP/1.1`, ...ending);
    assert.match(answer, /^HTTP\/1\.1 (400|403|404) /, path);
    assert.doesNotMatch(answer, /"guildhall"|root:|\[core\]|guildhall\.css<|Index of/, path);
    assert.match(answer, /^content-type: text\/html/im, `${path} is answered by a page`);
  }
});

test('a request to trace is refused, and what it brought is not repeated', async () => {
  const answer = await sendRaw('TRACE / HTTP/1.1', 'X-Canary: kestrel', 'Cookie: resident=kestrel', ...ending);
  assert.match(answer, /^HTTP\/1\.1 4\d\d /);
  assert.doesNotMatch(answer, /kestrel/);
});

test('a request that two servers could cut differently is refused whole', async () => {
  const form = 'Content-Type: application/x-www-form-urlencoded';
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
  for (const lengths of [
    ['Content-Length: 4', 'Transfer-Encoding: chunked'],
    ['Content-Length: 4', 'Content-Length: 60'],
    ['Transfer-Encoding: chunked, identity'],
    ['Content-Length : 4'],
  ]) {
    const head = ['POST /status HTTP/1.1', 'Host: localhost', form, ...lengths];
    const answer = await sendRaw(...head, '', `0\r\n\r\n${smuggled}`);
    assert.match(answer, /^HTTP\/1\.1 400 /, lengths.join());
    assert.equal(answer.match(/^HTTP\/1\.1 /gm)?.length, 1, lengths.join());
    for (const language of ['en', 'cy'] as const) assert.ok(answer.includes(errorWords.bad[language]), language);
  }
});

test('an address that is nowhere answers 404 and offers the other language', async () => {
  const visitor = site.visitor();
  const page = await visitor.open('/nowhere?a=1');
  await assertPlain(page, 404, 'missingTitle');
  const welsh = await visitor.follow(page, 'Cymraeg');
  assert.equal(welsh.status, 404);
  assert.equal(welsh.path, '/nowhere?a=1&lang=cy');
  assert.equal(welsh.heading, errorWords.missingTitle.cy);
  assert.equal(welsh.language, 'cy');
  assert.equal((await visitor.open('/')).language, 'cy', 'the choice is kept');
});

test('the other language of an address with two slashes is here, and on no other site', async () => {
  const page = await site.visitor().open('//evil.example/x');
  assert.equal(page.links.find(({ text }) => text === 'Cymraeg')?.href, '/evil.example/x?lang=cy');
  assert.doesNotMatch(page.body, /href="\/\/evil/);
});

test('an address with a broken encoding answers 400, however it is asked for', async () => {
  for (const path of ['/%', '/services/%E0%A4%A', '/status/%ff'])
    await assertPlain(await site.visitor().open(path), 400, 'badTitle');
  assert.equal((await site.visitor().open('/%', { method: 'HEAD' })).status, 400);
  assert.equal((await site.visitor().post('/%', { a: 'b' })).status, 400);
});

test('a very long address is a page that is not there', async () => {
  await assertPlain(await site.visitor().open(`/services/${'a'.repeat(8000)}`), 404, 'missingTitle');
});

test('a form from another site is refused with 403 and nothing is done', async () => {
  const headers = { origin: 'https://evil.example' };
  const visitor = site.visitor();
  const page = await visitor.open('/services/missed-bin/start', {
    method: 'POST',
    headers,
    body: new URLSearchParams(),
  });
  await assertPlain(page, 403, 'elsewhereTitle');
  assert.equal(visitor.cookies.size, 0);
  const counted = /\{method="POST",route="\/services\/:service\/start",status="4xx"\} ([1-9])/;
  assert.match((await visitor.open('/metrics')).body, counted, 'and it is counted in the figures');
});

test('a body that no form of ours sends is refused before it is read', async () => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' } as const;
  await assertPlain(await site.visitor().open('/services/missed-bin/start', json), 400, 'badTitle');
  const big = { method: 'POST', body: new URLSearchParams({ a: 'x'.repeat(5 * 1024 * 1024) }) } as const;
  await assertPlain(await site.visitor().open('/services/missed-bin/start', big), 413, 'tooMuchTitle');
});

test('who asks too often waits a minute', async () => {
  let page = await site.visitor().open('/status/MB-0000-0000');
  for (let count = 0; count < 40 && page.status !== 429; count += 1) page = await site.visitor().open(page.path);
  await assertPlain(page, 429, 'tooOftenTitle');
  const counted = /\{method="GET",route="\/status\/:reference",status="4xx"\} [1-9]\d/;
  assert.match((await site.visitor().open('/metrics')).body, counted, 'and it is counted in the figures');
  assert.ok(Number(page.headers['retry-after']) > 0);
});

test('a lost database answers 503, says that nothing is lost and tells the log no values', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  const lost = await testSite({ log, hasCable: true });
  try {
    const someone = lost.visitor();
    await someone.open('/');
    lost.cable?.cut();
    const page = await someone.open('/services/missed-bin?canary=kestrel');
    await assertPlain(page, 503, 'lostTitle');
    assert.equal(page.headers['retry-after'], '10');
    assert.match(page.text, /Nothing you have already saved is lost/);
    assert.match(page.title, /testham$/, 'it is still the place’s own page');
    const [, number = ''] = /quote ([0-9A-F]{6})/.exec(page.text) ?? [];
    const [line = ''] = lines.filter((text) => text.includes(number));
    assert.match(line, /"route":"\/services\/:service"/);
    assert.doesNotMatch(line, /kestrel/);
    const ready = await someone.open('/readyz');
    assert.equal(ready.status, 503);
    assert.match(ready.body, /does not answer/);
    assert.equal((await someone.open('/healthz')).status, 200);
    lost.cable?.mend();
    assert.equal((await someone.open('/services/missed-bin')).status, 200, 'it heals by itself');
  } finally {
    await lost.close();
  }
});

test('a fault answers 500 with a number to quote, and keeps its reason to the log', async () => {
  const lines: string[] = [];
  const broken = await testSite({ log: createLog('info', { write: (line: string) => lines.push(line) }) });
  try {
    const { house } = broken;
    const reference = await house.act({ channel: 'web' }, async (ctx) => {
      const opened = await openCase(ctx, { service: await getService(ctx, 'missed-bin'), answers: {} });
      if (!opened.ok) throw new Error(opened.refused);
      return opened.value.reference;
    });
    await house.act({ kind: 'system', name: 'test' }, async (ctx) =>
      ctx.writes.run('update cases."case" set service_version = 99 where place_id = $1', [ctx.place]),
    );
    const page = await broken.visitor().open(`/status/${reference}`);
    await assertPlain(page, 500, 'faultTitle');
    assert.doesNotMatch(page.body, /version 99|missed-bin 99|There is no service/);
    const [, number = ''] = /quote ([0-9A-F]{6})/.exec(page.text) ?? [];
    assert.equal(number.length, 6);
    const [line = ''] = lines.filter((text) => text.includes(number));
    assert.match(line, /"fault":\{"name":"Error".*"at":" {4}at /);
    assert.doesNotMatch(line, new RegExp(reference));
  } finally {
    await broken.close();
  }
});

test('too many at once are refused at once and told to come again', async () => {
  const busy = await testSite({ pressure: { mostAtOnce: 0 } });
  try {
    await assertPlain(await busy.visitor().open('/'), 503, 'busyTitle');
    assert.equal((await busy.visitor().open('/healthz')).status, 200);
    assert.equal((await busy.visitor().open('/assets/guildhall.css')).status, 200);
  } finally {
    await busy.close();
  }
});
