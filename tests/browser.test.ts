import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkAccessible, openBrowser } from './browser.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Trial</title></head><body>${body}</body></html>`;

test('a page with a heading and a labelled field has nothing for axe to say', async () => {
  const page = await browser.newPage();
  await page.setContent(html('<main><h1>Bins</h1><label for="a">Street</label><input id="a"></main>'));
  assert.deepEqual(await checkAccessible(page), []);
});

test('a field without a label and grey on grey are both told, without JavaScript in the page too', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(
    html('<main><h1>Bins</h1><input id="a"><p style="color:#999;background:#aaa">Faint</p></main>'),
  );
  const found = await checkAccessible(page);
  assert.equal(found.length, 2);
  assert.match(found.join('\n'), /^label: .*\n?/m);
  assert.match(found.join('\n'), /color-contrast: .*Faint/);
});

const served: Readonly<Record<string, string>> = {
  '/faint.css': 'p { color: #999; background: #aaa }',
  '/faint': html('<link rel="stylesheet" href="faint.css"><main><h1>Bins</h1><p>Faint</p></main>'),
  '/plain': html('<main><h1>Bins</h1><p>Plain</p></main>'),
  '/scripted': html('<main><h1>Bins</h1><script>document.body.innerHTML = "<input>"</script></main>'),
};

test('pages of one site that are looked at in turn are each judged alone: by their own styles, without their scripts', async () => {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
    response.end(served[url]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const found: number[] = [];
  for (const path of ['/plain', '/faint', '/plain', '/scripted', '/faint']) {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    found.push((await checkAccessible(page)).length);
  }
  assert.deepEqual(found, [0, 1, 0, 0, 1]);
  await context.close();
  server.closeAllConnections();
  server.close();
});
