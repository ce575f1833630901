import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { checkAccessible, openBrowser, picture } from '../../../../tests/browser.js';
import { openDoor } from '../index.js';
import { createVisitor } from '../testing/visitor.js';

const door = await openDoor({ port: 0, host: '127.0.0.1', proxies: 0 });
after(() => door.close());
const open = (path: string, accept: string, more: { method?: 'POST'; body?: URLSearchParams } = {}) =>
  createVisitor(door.port).open(path, { ...more, headers: { accept, 'accept-language': 'en' } });
const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';

test('a browser is told in its language that the site starts, and looks again by itself', async () => {
  const page = await open('/services/missed-bin', browser);
  assert.equal(page.status, 503);
  assert.equal(page.heading, 'We are just starting');
  assert.match(page.body, /<meta http-equiv="refresh" content="5"/);
  assert.equal(page.headers['retry-after'], '5');
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
  const welsh = await open('/services/missed-bin?lang=cy', browser);
  assert.deepEqual([welsh.language, welsh.heading], ['cy', 'Rydym wrthi’n dechrau']);
});

test('a form that is sent meanwhile leads to the front page, and no address leads elsewhere', async () => {
  const sent = await open('/services/missed-bin/start', browser, {
    method: 'POST',
    body: new URLSearchParams({ a: 'b' }),
  });
  assert.equal(sent.status, 503);
  assert.match(sent.body, /content="5;url=\/"/);
  const odd = await open('//evil.example/x', browser);
  assert.doesNotMatch(odd.body, /url=|href="\/\/evil/);
});

test('programs and probes are told by JSON, and the process by itself is well', async () => {
  for (const [path, accept] of [
    ['/readyz', '*/*'],
    ['/api/looks', 'application/json'],
  ] as const) {
    const told = await open(path, accept);
    assert.equal(told.status, 503);
    assert.deepEqual(JSON.parse(told.body), { ready: false, checks: { start: 'under way' } });
  }
  assert.equal((await open('/healthz', '*/*')).status, 200);
});

test('the page wears the styles, on a phone and a desk', async () => {
  const chrome = await openBrowser();
  try {
    const page = await (await chrome.newContext()).newPage();
    for (const [language, width] of [
      ['en', 320],
      ['cy', 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`http://127.0.0.1:${door.port}/?lang=${language}`);
      await picture(page, `starting-${language}-${width}`);
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
      // It holds no form and two sentences that stay the same: nothing is lost to a slow reader when it looks again.
      const faults = (await checkAccessible(page)).filter((line) => !line.startsWith('meta-refresh:'));
      assert.deepEqual(faults, []);
    }
  } finally {
    await chrome.close();
  }
});

test('the port is left to the site at once, whoever still holds a connection', async () => {
  const other = await openDoor({ port: 0, host: '127.0.0.1', proxies: 0 });
  await createVisitor(other.port).open('/');
  await other.close();
  const next = await openDoor({ port: other.port, host: '127.0.0.1', proxies: 0 });
  assert.equal(next.port, other.port);
  await next.close();
});
