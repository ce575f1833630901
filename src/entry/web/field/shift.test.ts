import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { checkout } from '../../../platform/checkout.js';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());
const { site, look } = field;

const openAll = (page: Page) =>
  page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');

/** A signature: one stroke across the box. */
async function sign(page: Page): Promise<void> {
  const box = page.locator('.gh-field__signature canvas');
  await box.scrollIntoViewIfNeeded();
  const at = await box.boundingBox();
  assert.ok(at);
  await page.mouse.move(at.x + 20, at.y + 20);
  await page.mouse.down();
  await page.mouse.move(at.x + 120, at.y + 60);
  await page.mouse.up();
}

async function workWholeCase(page: Page): Promise<void> {
  const item = (count: number) =>
    page
      .locator('.gh-field__item')
      .nth(count - 1)
      .waitFor();
  await page.locator('input[name=item-lid]').first().check();
  await page.locator('input[name=item-bags]').fill('2');
  await page.locator('form:has(input[name=item-lid]) button').click();
  await item(3);
  await page.locator('input[type=file]').setInputFiles(join(checkout, 'src/entry/web/assets/field-icon-512.png'));
  await page.locator('form:has(input[type=file]) button').click();
  await item(4);
  await page.locator('input[name=who]').first().check();
  await sign(page);
  await page.locator('form:has(canvas) button[type=submit]').click();
  await item(5);
  await page.locator('input[name=minutes]').fill('12');
  await page.locator('form:has(input[name=minutes]) button').click();
  await item(6);
  await page.getByRole('button', { name: 'Send a crew' }).click();
  await item(7);
  await page.getByRole('button', { name: 'The visit is done' }).click();
  await item(8);
}

test('a whole shift without signal, while the desk works on the same case: everything is done once, beside the other', async () => {
  const officer = await field.hire('Nia Corrigan');
  const one = await field.visit(officer);
  await field.visit(officer);
  const colleague = await field.hire('Dominic Oyelaran-Field');
  const { context, page, ...phone } = await field.phone(officer);
  await look(page, 'start');
  await phone.begin();
  await look(page, 'day');
  await context.setOffline(true);
  await page.reload();
  await phone.unlock();
  await phone.openCase();
  await phone.note('The lid was open');
  await openAll(page);
  await look(page, 'case');
  await workWholeCase(page);
  await look(page, 'case-worked');
  const desk = await colleague.open(`/desk/cases/${one}`);
  await colleague.press(desk, 'Add a note', { note: 'She rang again' });
  await phone.waits(8);
  await context.setOffline(false);
  await phone.sync();
  await page.getByRole('button', { name: 'See what waits and what was sent' }).click();
  assert.equal(await page.locator('.gh-field__item .govuk-tag').count(), 8);
  const stands = await page.locator('.gh-field__item .govuk-tag').allInnerTexts();
  assert.ok(
    stands.every((said) => said.startsWith('Done')),
    stands.join(),
  );
  await look(page, 'sent');
  const after = await colleague.open(`/desk/cases/${one}`);
  for (const said of ['The lid was open', 'She rang again', 'Crew booked']) assert.match(after.text, new RegExp(said));
  assert.equal(await field.count('cases.effort', one), 1);
  await context.close();
});

test('the order of the round is changed by buttons, and stays', async () => {
  const officer = await field.hire();
  for (let count = 0; count < 3; count += 1) await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  const order = () => page.locator('.gh-field__visit h2').allInnerTexts();
  const [first, second, third] = await order();
  await page.getByRole('button', { name: `Earlier: ${third}` }).click();
  await page
    .locator('.gh-field__visit h2')
    .nth(1)
    .getByText(third ?? '')
    .waitFor();
  await page.locator('.gh-field__visit').first().dragTo(page.locator('.gh-field__visit').nth(1));
  await page
    .locator('.gh-field__visit h2')
    .first()
    .getByText(third ?? '')
    .waitFor();
  await page.reload();
  await phone.unlock();
  await page.locator('.gh-field__visit').first().waitFor();
  assert.deepEqual(await order(), [third, first, second]);
  await context.close();
});

test('what was not sent can be taken back, and is not done', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Wrong house');
  await page.getByRole('button', { name: /^Take back: Note/ }).click();
  await page.getByText('Taken back. It was not sent.').waitFor();
  await phone.waits(0);
  await context.setOffline(false);
  await phone.sync();
  assert.equal(await field.count('cases.note', one), 0);
  await context.close();
});

test('a visit that was not possible asks why, and the reason goes on the case', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  await openAll(page);
  await page.getByRole('button', { name: 'Keep as not possible' }).click();
  await page.getByText('Write or choose something first.').waitFor();
  await page.locator('textarea[name=why]').fill('The gate was locked');
  await page.getByRole('button', { name: 'Keep as not possible' }).click();
  await page.locator('.gh-field__item').getByText('The gate was locked').waitFor();
  await phone.waits(0);
  const desk = await officer.open(`/desk/cases/${one}`);
  assert.match(desk.text, /The gate was locked/);
  await page.getByRole('button', { name: 'Back to your visits' }).click();
  await page.locator('.gh-field__visit').getByText('Not possible').waitFor();
  await context.close();
});

test('by keyboard alone, in Welsh: a shift is begun, a note is kept, and it is sent', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer, 'cy');
  await look(page, 'start-cy');
  await page.locator('input[name=pin]').focus();
  await page.keyboard.type('heulwen-22');
  await page.keyboard.press('Tab');
  await page.keyboard.type('heulwen-22');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Eich ymweliadau' }).waitFor();
  await look(page, 'day-cy');
  const tabTo = async (name: string | RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate<string>('document.activeElement.innerText || document.activeElement.name || ""');
      if (typeof name === 'string' ? said === name : name.test(said)) return;
    }
    assert.fail(`no key leads to ${name}`);
  };
  await tabTo(/^[A-Z0-9-]{5,}$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Beth nesaf' }).waitFor();
  await tabTo('Ychwanegu nodyn');
  await page.keyboard.press('Enter');
  await tabTo('note');
  await page.keyboard.type('Roedd y caead ar agor');
  await tabTo('Cadw’r nodyn hwn');
  await page.keyboard.press('Enter');
  await page.locator('.gh-field__item').getByText('Roedd y caead ar agor').waitFor();
  await look(page, 'case-cy');
  await phone.waits(0);
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('signed out elsewhere, the app says so and keeps what was done', async () => {
  const officer = await field.hire();
  await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.clearCookies({ name: 'staff' });
  await phone.openCase();
  await phone.note('Kept all the same');
  await page.getByText('You are signed out. Sign in to send what waits.').waitFor();
  await phone.waits(1);
  assert.equal(new URL(page.url()).origin, site.url);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL(/\/desk\/sign-in\?to=/);
  await context.close();
});
