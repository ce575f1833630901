import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { type BinSite, binSite } from './testing/bin-site.js';

let site: BinSite;
let browser: Browser;
before(async () => {
  site = await binSite({ services: ['missed-bin', 'council-tax-single-person-discount'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const discount = 'council-tax-single-person-discount';

const look = (page: Page, name: string): Promise<void> => lookAt(page, `journeys-${name}`, [320, 1280]);

async function openPage(language: 'en' | 'cy'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.url}/?lang=${language}`);
  return page;
}

const fill = async (page: Page, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [id, value] of Object.entries(values)) await page.fill(`#${id}`, value);
};

/** Reports a bin in Welsh: a mistake on the way, an address of the gazetteer, saved and carried on. */
async function reportBin(page: Page): Promise<void> {
  const go = () => page.getByRole('button', { name: 'Parhau' }).click();
  await page.goto(`${site.url}/services/missed-bin`);
  await look(page, 'bin-start');
  await page.click('text=Dechrau nawr');
  await look(page, 'bin-address');
  await go();
  await look(page, 'bin-address-missing');
  await page.fill('#address-find', 'WX2 1CA');
  await page.click('text=Dod o hyd i’r cyfeiriad');
  await look(page, 'bin-address-found');
  await page.check(`input[value="${site.homes[1]}"]`);
  await go();
  await look(page, 'bin-container');
  await page.check('input[value="recycling"]');
  await go();
  await fill(page, { 'missed_on-day': '30', 'missed_on-month': '2', 'missed_on-year': '2026' });
  await go();
  await look(page, 'bin-date-wrong');
  await fill(page, { 'missed_on-day': '27' });
  await go();
  await look(page, 'bin-help');
  await page.check('input[value="no"]');
  await go();
  await look(page, 'bin-contact');
  await page.fill('#email', 'mair@example.org');
  await page.click('text=Cadw a dod yn ôl');
  await look(page, 'bin-save');
  await page.click('text=Cadw fy atebion');
  await look(page, 'bin-saved');
  await page.click('text=Parhau i ateb');
  await fill(page, { name: 'Mair Ellis', email: 'mair@example.org' });
  await go();
  await look(page, 'bin-check');
  await page.getByRole('button', { name: 'Anfon' }).click();
  await look(page, 'bin-done');
  await page.click('text=Gwirio’r cynnydd');
  await look(page, 'bin-status');
}

async function applyForDiscount(page: Page): Promise<void> {
  const go = () => page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(`${site.url}/services/${discount}`);
  await look(page, 'discount-start');
  await page.click('text=Start now');
  await page.click('text=Enter the address by hand');
  await fill(page, { 'address-line1': '12 Mill Lane', 'address-town': 'Wealdham' });
  await go();
  await look(page, 'discount-address-unfinished');
  await fill(page, { 'address-postcode': 'WX1 1AA' });
  await go();
  await fill(page, { account_number: '1234', yearly_bill: 'lots' });
  await go();
  await look(page, 'discount-bill-wrong');
  await fill(page, { account_number: '12345678', yearly_bill: '£1,842.36' });
  await go();
  await fill(page, { adults: '2' });
  await go();
  await look(page, 'discount-others');
  await fill(page, { disregarded: '1' });
  await page.check('input[value="student"]');
  await page.check('input[value="carer"]');
  await go();
  await fill(page, { 'alone_since-day': '1', 'alone_since-month': 'February', 'alone_since-year': '2026' });
  await look(page, 'discount-since');
  await go();
  await page.check('input[value="moved-out"]');
  await look(page, 'discount-reason');
  await go();
  await fill(page, { other_name: 'Aled Ellis' });
  await go();
  await look(page, 'discount-other-address');
  await go();
  await fill(page, { name: 'Mair Ellis', phone: '01632 960 001' });
  await look(page, 'discount-you');
  await go();
  await look(page, 'discount-truth');
  await go();
  await page.check('input[value="yes"]');
  await go();
  await look(page, 'discount-check');
  await page.getByRole('button', { name: 'Send' }).click();
  await look(page, 'discount-done');
}

async function loseTheWay(page: Page): Promise<void> {
  await page.goto(`${site.url}/services/missed-bin/check`);
  await look(page, 'lost');
  await page.goto(`${site.url}/return`);
  await look(page, 'return');
  await fill(page, { reference: '7K3Q-W2XD', code: 'nothing' });
  await page.click('main button');
  await look(page, 'return-wrong');
  await page.goto(`${site.url}/status`);
  await page.click('main button');
  await look(page, 'status-unknown');
}

describe('at 320 and 1280 pixels every page fits and leaves axe silent', () => {
  test('reporting a bin in Welsh', async () => reportBin(await openPage('cy')));
  test('applying for a discount in English', async () => applyForDiscount(await openPage('en')));
  test('losing the way', async () => loseTheWay(await openPage('en')));
});

test('a browser with scripts takes what was typed along into the other language', async () => {
  const page = await openPage('en');
  await page.goto(`${site.url}/services/missed-bin`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.fill('#address-find', 'Weir');
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.waitForURL(/lang=cy/);
  assert.equal(await page.inputValue('#address-find'), 'Weir');
  assert.equal(await page.textContent('h1'), 'Pa gyfeiriad na chafodd gasgliad?');
  assert.equal(await page.locator('.govuk-error-summary').count(), 0);
});
