import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { checkInPlace, openBrowser, picture } from '../../../../tests/browser.js';
import { checkout } from '../../../platform/checkout.js';
import { kindSample, questionSample } from './question-samples.js';
import { contentSample, deskSample, formSample } from './samples.js';

const site = 'http://guildhall.test/';
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'";
const samples: Readonly<Record<string, VNode>> = {
  content: contentSample,
  desk: deskSample,
  form: formSample,
  kinds: kindSample,
  question: questionSample,
};
const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens a sample under the site's own content policy; what the policy refuses is in `complaints`. */
async function show(
  name: string,
  width: number,
  hasScripts = true,
): Promise<{ page: BrowserPage; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: hasScripts });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.route(`${site}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith('/assets/')) {
      const body = `<!doctype html>${render(samples[name] ?? <p />)}`;
      const headers = { 'content-security-policy': policy };
      return route.fulfill({ body, headers, contentType: 'text/html; charset=utf-8' });
    }
    const kind = pathname.slice(pathname.lastIndexOf('.') + 1) as keyof typeof types;
    return route.fulfill({ body: readFileSync(join(checkout, 'dist', pathname)), contentType: types[kind] });
  });
  await page.goto(`${site}${name}`);
  return { page, complaints };
}

for (const name of Object.keys(samples)) {
  describe(`the ${name} sample`, () => {
    for (const width of [320, 1280]) {
      test(`at ${width} pixels fits, obeys the policy and leaves axe silent`, async () => {
        const { page, complaints } = await show(name, width);
        await picture(page, `components-${name}-${width}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `the page is ${wide} pixels wide`);
        assert.deepEqual(complaints, []);
        assert.deepEqual(await checkInPlace(page), []);
        await page.context().close();
      });
    }
  });
}

test('at 400 % zoom, which is 320 pixels with the text as large as ever, everything is still on the page', async () => {
  const { page } = await show('kinds', 320);
  const outside = await page.evaluate(() =>
    Array.from(document.querySelectorAll('main input, main button, main label, main legend'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML),
  );
  assert.deepEqual(outside, []);
  await page.context().close();
});

test('a refused page starts at its errors, and an error leads to its input', async () => {
  const { page } = await show('question', 1280);
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'govuk-error-summary');
  await page.click('.govuk-error-summary a');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'missed_on-day');
  await page.context().close();
});

test('the address by hand opens and takes an answer without a script', async () => {
  const { page } = await show('kinds', 1280, false);
  await page.click('text=Enter the address by hand');
  await page.fill('#home-line1', '1 Mill Lane');
  assert.equal(await page.inputValue('#home-line1'), '1 Mill Lane');
  await page.context().close();
});

test('the count of characters follows the typing and tells when there are too many', async () => {
  const { page } = await show('form', 1280);
  await page.fill('#story', 'x'.repeat(195));
  assert.equal(await page.textContent('#story-info'), 'You have 5 characters left');
  await page.fill('#story', 'x'.repeat(201));
  assert.equal(await page.textContent('#story-info'), 'You have 1 characters too many');
  await page.context().close();
});

test('a second press within a moment sends nothing more', async () => {
  const { page } = await show('form', 1280);
  let posts = 0;
  await page.route(`${site}send`, (route) => {
    posts += 1;
    return route.fulfill({ status: 204 });
  });
  await page.dblclick('button:has-text("Continue")');
  await page.waitForTimeout(200);
  assert.equal(posts, 1);
  await page.context().close();
});
