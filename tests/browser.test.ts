import assert from 'node:assert/strict';
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
