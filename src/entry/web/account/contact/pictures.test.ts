import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import { getCase } from '../../../../work/cases/index.js';
import { createNotifyClient, demoNotifyAccount, readNotifyAccount } from '../../../../work/messages/index.js';
import { type DeskSite, deskSite } from '../../desk/testing/desk-site.js';
import { contactWords } from './words.js';

const at = { base: '', now: () => new Date() };
const notify = createNotifyClient({
  base: () => at.base,
  clock: { now: () => at.now() },
  accountOf: async () => readNotifyAccount(JSON.stringify(demoNotifyAccount)),
});
let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite({ isDemo: true, notify });
  at.base = `${site.url}/demo/notify`;
  at.now = () => site.house.clock.now();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const sizes = [
  [320, 'cy'],
  [1280, 'en'],
] as const;

async function openAs(cookies: ReadonlyMap<string, string>, width: number, language: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })));
  const page = await context.newPage();
  await page.goto(`${site.url}/?lang=${language}`);
  return page;
}

async function choose(page: Page, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(said))
    await page.locator(`input[name="${name}"][type="radio"][value="${value}"]`).check();
}

const texts = { in: 'cy', by: 'text', print: 'large', calls: 'no' };

test('how somebody is contacted fits a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  for (const [width, language] of sizes) {
    const mair = await site.resident();
    const page = await openAs(mair.cookies, width, language);
    const save = page.getByRole('button', { name: contactWords.save[language], exact: true });
    await page.goto(`${site.url}/account/contact`);
    await lookAt(page, 'contact-empty');
    await save.click();
    await lookAt(page, 'contact-missing');
    await choose(page, texts);
    await page.locator('input[name="phone"]').fill('07700 900 982');
    await save.click();
    await lookAt(page, 'contact-code');
    await page.goto(`${site.url}/account/contact`);
    await choose(page, { ...texts, by: 'letter' });
    await save.click();
    await lookAt(page, 'contact-saved');
    await page.context().close();
  }
});

test('and so it does where an officer asks it of somebody, in the browser that they work in', async () => {
  const helper = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  for (const [width, language] of sizes) {
    const { reference } = await site.house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
    const page = await openAs(helper.cookies, width, language);
    await page.goto(`${site.url}/desk/mandates/help`);
    await page.locator('input[name="reference"]').fill(reference);
    await choose(page, { evidence: 'document-seen', by: 'telephone' });
    await page.locator('main form button').click();
    await choose(page, texts);
    await page.locator('input[name="phone"]').fill('07700 900 983');
    await page.getByRole('button', { name: contactWords.helpedSave[language] }).click();
    await page.getByRole('heading', { name: contactWords.helpedCodeTitle[language] }).waitFor();
    await lookAt(page, 'contact-helped-code');
    await page.locator('input[name="code"]').fill('abc');
    await page.locator('main form button').click();
    await lookAt(page, 'contact-helped-wrong');
    await page.context().close();
  }
});
