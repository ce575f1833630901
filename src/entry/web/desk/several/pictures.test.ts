import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import { runBatches } from '../../../../work/cases/index.js';
import { type DeskSite, deskSite } from '../testing/desk-site.js';

let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

for (const [width, language] of [
  [320, 'cy'],
  [1280, 'en'],
] as const)
  test(`at ${width} pixels several cases are chosen, read, confirmed and followed by keyboard, and axe is silent`, async () => {
    for (let count = 0; count < 3; count += 1) await site.open('missed-bin');
    const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const token = asha.cookies.get('staff') ?? '';
    await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
    const page = await context.newPage();
    const look = (name: string) => lookAt(page, `several-${name}`);
    await page.goto(`${site.url}/desk/cases?is=open&lang=${language}`);
    for (const box of (await page.locator('.gh-tick').all()).slice(0, 3)) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await look('ticked');
    await page.locator('.gh-several button').press('Enter');
    await look('choose');
    await page.locator('input[name=move]').last().focus();
    await page.keyboard.press('Space');
    await page.locator('form:has(input[name=move]) button').press('Enter');
    await look('check');
    await page.locator('main form button').press('Enter');
    await look('faulty');
    await page.locator('input[name=reason]').first().check();
    await page.fill('textarea', 'Not out by six.');
    await page.locator('main form button').press('Enter');
    await look('waiting');
    site.house.clock.advance(5 * 60_000);
    await runBatches(site.house, site.house.place);
    await page.reload();
    await look('done');
    await page.goto(`${site.url}/desk/several`);
    await look('history');
    await context.close();
  });
