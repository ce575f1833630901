import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { type DeskSite, deskSite } from '../desk/testing/desk-site.js';

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

const look = (page: Page, name: string): Promise<void> => lookAt(page, `training-${name}`);

async function openPage(width: number, token: string | undefined, lang: 'en' | 'cy'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
  if (token) await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}/?lang=${lang}`);
  return page;
}

test('the training on a phone in Welsh, and the managers’ page on a desktop, can be used by everybody', async () => {
  const asha = await site.officer({ roles: ['council-tax-team'], isTrained: false });
  const phone = await openPage(320, asha.cookies.get('staff'), 'cy');
  await phone.goto(`${site.url}/desk/training`);
  await look(phone, 'list');
  await phone.click('text=Darllen gwersi');
  await look(phone, 'lessons');
  await phone.click('text=Ymlaen at y cwestiynau');
  await phone.click('button:has-text("Marcio fy atebion")');
  await look(phone, 'unanswered');
  for (const group of await phone.locator('fieldset').all()) await group.locator('input').first().check();
  await phone.click('button:has-text("Marcio fy atebion")');
  await look(phone, 'failed');
  for (const name of ['Bryn Tudor', 'Carys Owen']) await site.officer({ name, roles: ['council-tax-team'] });
  const duty = await site.officer({ name: 'Nia Corrigan', roles: ['duty-manager'] });
  const desk = await openPage(1280, duty.cookies.get('staff'), 'en');
  await desk.goto(`${site.url}/desk/training/team`);
  await look(desk, 'team');
  await desk.goto(`${site.url}/assurance`);
  await look(desk, 'assurance');
  await phone.goto(`${site.url}/assurance`);
  await look(phone, 'assurance');
});
