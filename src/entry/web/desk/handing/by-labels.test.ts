import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import { joinOrgUnit } from '../../../../foundation/people/index.js';
import { openBadges } from '../../../../work/cases/testing.js';
import { testSite, type Visitor } from '../../testing.js';

const [site, browser] = await Promise.all([testSite({ services: [], isDemo: true }), openBrowser()]);
after(async () => {
  await browser.close();
  await site.close();
});
const { house } = site;
const { openUnit, agree } = await openBadges(house);
const wheels = await openUnit('charity');
await agree(wheels);
const jac = await site.officer({ name: 'Jac Wetherby', roles: ['blue-badge-team'] });
const ann = await site.officer({ name: 'Ann Lloyd', roles: ['mobility-assessor'], teams: [] });
await house.act((ctx) => joinOrgUnit(ctx, { person: ann.person, unit: wheels }));

async function openPage(width: number, officer?: Visitor): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const token = officer?.cookies.get('staff');
  if (token) await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}/?lang=en`);
  return page;
}

const choose = async (page: Page, ...labels: readonly string[]): Promise<void> => {
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
};
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState('domcontentloaded');
};
const goOn = (page: Page) => press(page, 'Continue');
const fill = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).first().fill(text);
};
const textOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/** What a resident does at the public pages. @returns their reference. */
async function apply(page: Page): Promise<string> {
  await page.goto(`${site.url}/services/blue-badge`);
  await press(page, 'Start now');
  await choose(page, 'None of these: I cannot walk, or walking is very hard for me');
  await goOn(page);
  await fill(page, { 'What makes walking or a journey hard for you?': 'My hip gives way.' });
  await goOn(page);
  await choose(page, 'Less than 30 metres');
  await goOn(page);
  await choose(page, 'A stick or crutches');
  await goOn(page);
  await choose(page, 'Yes');
  await goOn(page);
  await fill(page, { 'Your full name': 'Mair Ellis', Day: '17', Month: '5', Year: '1950' });
  await goOn(page);
  await page.locator('main summary').first().click();
  await fill(page, { 'Address line 1': '6 Example Street', 'Town or city': 'Testham', Postcode: 'WX2 1CA' });
  await goOn(page);
  await goOn(page);
  await fill(page, { 'Phone number': '01632 960123' });
  await goOn(page);
  await page.getByRole('checkbox').first().check();
  await goOn(page);
  await press(page, 'Send');
  return /BB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await textOf(page))?.[0] ?? '';
}

async function openCase(page: Page, reference: string): Promise<void> {
  await page.goto(`${site.url}/desk/cases?is=open`);
  await page.getByRole('link', { name: reference }).first().click();
  await page.waitForLoadState('domcontentloaded');
}

test('a partner finishes its part of a blue badge, on a phone, and sees its fields alone', async () => {
  const resident = await openPage(1280);
  const reference = await apply(resident);
  assert.notEqual(reference, '', await textOf(resident));

  const team = await openPage(1280, jac);
  await openCase(team, reference);
  await press(team, 'Send to the mobility assessor');
  assert.match(await textOf(team), /not accepted yet, done by/);
  await lookAt(team, 'hand-off-case-team');

  const partner = await openPage(320, ann);
  await partner.goto(`${site.url}/desk/hand-offs`);
  await lookAt(partner, 'hand-off-list');
  assert.doesNotMatch(await textOf(partner), /Mair Ellis|My hip|Example Street/);
  await press(partner, `Accept ${reference}`);
  await lookAt(partner, 'hand-off-accepted');
  await partner.getByRole('link', { name: reference }).click();
  await partner.waitForLoadState('domcontentloaded');
  await lookAt(partner, 'hand-off-case');
  const part = await textOf(partner);
  assert.match(part, /My hip gives way\./);
  assert.match(part, /Mair Ellis/);
  assert.match(part, /01632 ?960123/);
  assert.doesNotMatch(part, /6 Example Street/, 'not the address');

  await resident.goto(`${site.url}/status/${reference}`);
  assert.match(await textOf(resident), /Who is working on it\s*Unit \d+, until \d+ \w+ \d{4} at the latest/);
  await lookAt(resident, 'hand-off-status');

  await partner.getByText('I find it met', { exact: true }).first().click();
  await choose(partner, 'Walks with very great difficulty: pain, breathlessness, speed or distance');
  await partner.getByLabel(/^Note/).first().fill('Stood still twice in the corridor.');
  await press(partner, 'I find it met');
  assert.doesNotMatch(await textOf(partner), /Mair Ellis|My hip/);

  await openCase(team, reference);
  await team.goto(`${team.url().replace('/desk/cases/', '/desk/hand-offs/').split('?')[0]}`);
  await lookAt(team, 'hand-off-parts');
  assert.match(await textOf(team), /Done/);
  await openCase(team, reference);
  await team.getByText('Give the badge', { exact: true }).first().click();
  await choose(team, 'The assessment found it (regulation 4)');
  await press(team, 'Give the badge');
  await resident.goto(`${site.url}/status/${reference}`);
  assert.match(await textOf(resident), /Badge given/);
});
