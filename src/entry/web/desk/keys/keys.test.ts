import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../../tests/browser.js';
import { getCase } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
const { house } = site;
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const first = await site.open('missed-bin');
house.clock.advance(60_000);
const second = await site.open('missed-bin');
const state = async (id: typeof first) => (await house.read((ctx) => getCase(ctx, id))).state;

async function openAs(path: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await context.addCookies([{ name: 'staff', value: asha.cookies.get('staff') ?? '', url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('keys on the desk', () => {
  test('lead from the queue to a closed case, with nothing but the keyboard', async () => {
    const page = await openAs('/desk/cases?is=open&order=due');
    const references = await page.locator('.gh-case__reference > a').allTextContents();
    const keyboard = page.keyboard;
    await keyboard.press('j');
    assert.equal(await focused(page), references[0]?.trim());
    await keyboard.press('j');
    assert.equal(await focused(page), references[1]?.trim());
    await keyboard.press('k');
    assert.equal(await focused(page), references[0]?.trim());
    await keyboard.press('x');
    assert.equal(await page.locator('.gh-tick:checked').count(), 1);
    await keyboard.press('x');
    assert.equal(await page.locator('.gh-tick:checked').count(), 0);
    await Promise.all([page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}/), keyboard.press('Enter')]);
    const opened = pathOf(page).split('/').at(-1) as typeof first;
    await keyboard.press('m');
    assert.equal(await focused(page), 'Send a crew');
    for (let at = 0; at < 30 && (await focused(page)) !== 'Refuse: not out in time'; at += 1)
      await keyboard.press('Tab');
    await Promise.all([page.waitForURL(/did=moved/), keyboard.press('Enter')]);
    assert.equal(await state(opened), 'rejected');
    assert.equal(await state(opened === first ? second : first), 'received');
    await Promise.all([page.waitForURL(/\/desk\/cases\?/), keyboard.press('u')]);
    await page.context().close();
  });

  test('are quiet in boxes, with other keys held down, and where nothing is to be done', async () => {
    const page = await openAs('/desk/cases');
    const { keyboard } = page;
    await keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'reference');
    await keyboard.type('gqj?x/o');
    assert.equal(await page.inputValue('input[name="reference"]'), 'gqj?x/o');
    assert.equal(pathOf(page), '/desk/cases');
    await page.locator('h1').click();
    await keyboard.press('Control+j');
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'A');
    await page.locator('select[name="service"]').focus();
    await keyboard.press('j');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'service');
    await page.context().close();
  });

  test('go to a page by two keys, and to the list of keys', async () => {
    const page = await openAs('/desk/several');
    await page.keyboard.press('g');
    await Promise.all([page.waitForURL(/\/desk\/cases/), page.keyboard.press('q')]);
    await Promise.all([page.waitForURL(/\/desk\/keys/), page.keyboard.press('?')]);
    await page.keyboard.press('g');
    await Promise.all([page.waitForURL(/assignee=me/), page.keyboard.press('h')]);
    await page.context().close();
  });

  test('are off for whoever turns them off, in every browser, until they turn them on', async () => {
    const list = await asha.follow(await asha.open('/desk/several'), 'Keys');
    assert.match(list.text, /They are on.*speak to your computer/);
    const off = await asha.press(list, 'Turn the keys off');
    assert.match(off.text, /They are off/);
    const page = await openAs('/desk/cases');
    await page.keyboard.press('j');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    assert.equal(await page.locator('script[data-keys]').count(), 0);
    await page.context().close();
    const other = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
    assert.match((await other.open('/desk/keys')).text, /They are on/);
    assert.match((await asha.press(await asha.open('/desk/keys'), 'Turn the keys on')).text, /They are on/);
  });

  test('are listed on a page for everybody, in both languages, on a phone and without scripts', async () => {
    for (const [language, width] of [
      ['en', 1280],
      ['cy', 320],
    ] as const) {
      const page = await openAs(`/desk/keys?lang=${language}`, width);
      await picture(page, `desk-keys-${width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} pixels wide`);
      assert.deepEqual(await checkAccessible(page), []);
      await page.context().close();
    }
    const bare = await openAs('/desk/keys?lang=en', 1280, false);
    assert.match((await bare.textContent('main')) ?? '', /To the next case in the list/);
    await bare.context().close();
  });
});
