import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());

const openAll = (page: Page) =>
  page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
const typedIn = (page: Page, name: string) =>
  page.evaluate<string>(`document.querySelector('[name=${name}]:is(textarea, [type=text], :checked)')?.value ?? ''`);

/** What a page of this phone puts off by timers or to the next drawing comes so many milliseconds late. */
const lag = (late: number): string => `{
  const [wait, draw] = [setTimeout, requestAnimationFrame];
  globalThis.setTimeout = (work, after = 0) => wait(work, after + ${late});
  globalThis.requestAnimationFrame = (work) => draw(() => wait(work, ${late}));
}`;

test('a phone that is slow to draw leads to a new heading at once, and not away from whoever types by then', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await page.addInitScript(lag(2500));
  await page.reload();
  await page.locator('input[name=pin]').waitFor();
  await phone.begin();
  await phone.openCase();
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1');
  await openAll(page);
  await page.locator('textarea[name=note]').focus();
  await page.keyboard.type('Typed before ');
  await page.waitForTimeout(3500);
  await page.keyboard.type('and after.');
  assert.equal(await typedIn(page, 'note'), 'Typed before and after.');
  await page.locator('form:has(textarea[name=note]) button').click();
  await page.locator('.gh-field__item').getByText('Typed before and after.').waitFor();
  await phone.waits(0);
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('what is typed while the phone and the server are still busy with what was kept before stays, and is kept once', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  await openAll(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 15 });
  await context.route('**/field/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.evaluate(`{
    globalThis.shrunk = 0;
    let before = 0;
    new MutationObserver(() => {
      const now = document.querySelectorAll('.gh-field__item').length;
      if (now < before) globalThis.shrunk += 1;
      before = now;
    }).observe(document.body, { subtree: true, childList: true });
    const note = document.querySelector('textarea[name=note]');
    const type = (text) => { note.value = text; note.dispatchEvent(new Event('input', { bubbles: true })); };
    type('The first');
    note.form.querySelector('button').click();
    note.form.querySelector('button').click();
    type('The second');
    for (let turn = 0; turn < 20; turn += 1) document.dispatchEvent(new Event('visibilitychange'));
  }`);
  await page.locator('.gh-field__item').getByText('The first').waitFor();
  await phone.waits(0);
  assert.equal(await typedIn(page, 'note'), 'The second');
  await page.locator('form:has(textarea[name=note]) button').click();
  await page.locator('.gh-field__item').getByText('The second').waitFor();
  await phone.waits(0);
  assert.equal(await typedIn(page, 'note'), '');
  assert.equal(await field.count('cases.note', one), 2);
  assert.equal(await page.evaluate('globalThis.shrunk'), 0, 'what was shown as done went away again');
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('a case that goes on at the desk while its officer writes takes nothing from under them, and what they keep is as they saw it', async () => {
  const officer = await field.hire('Nia Corrigan');
  const one = await field.visit(officer);
  const colleague = await field.hire('Dominic Oyelaran-Field');
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  await openAll(page);
  await page.locator('input[name=item-lid]').first().check();
  await page.locator('input[name=item-bags]').fill('4');
  await page.locator('textarea[name=note]').fill('Half a sentence');
  const desk = await colleague.open(`/desk/cases/${one}`);
  await colleague.press(desk, 'Refuse', { 'reject-note': 'Wrong things in it', 'reject-reason': 'contaminated' });
  await phone.sync();
  await page.getByText('Others changed this case meanwhile.').waitFor();
  await page.getByRole('button', { name: 'Back to your visits' }).click();
  await page.getByText('You wrote something here that is not kept yet.').waitFor();
  await phone.openCase();
  const typed = async () => [
    await typedIn(page, 'item-lid'),
    await typedIn(page, 'item-bags'),
    await typedIn(page, 'note'),
  ];
  assert.deepEqual(await typed(), ['yes', '4', 'Half a sentence']);
  await openAll(page);
  await page.getByRole('button', { name: 'Send a crew' }).click();
  await page.getByRole('button', { name: '1 thing needs your decision.' }).waitFor();
  assert.deepEqual(await typed(), ['yes', '4', 'Half a sentence']);
  await page.getByRole('button', { name: 'Leave out what I am writing' }).click();
  await page.locator('summary', { hasText: 'Send a crew' }).waitFor({ state: 'detached' });
  assert.deepEqual(await typed(), ['', '', '']);
  await context.close();
});
