import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canaries } from '../desk/testing/desk-site.js';
import { dumpStores } from './testing/dump-stores.js';
import { fieldSite, pin } from './testing/field-site.js';

const field = await fieldSite(new Date());
const typed = 'Osprey canary under the hedge';

test('nothing that was shown or typed lies unsealed on the phone, and no PIN', async () => {
  const officer = await field.hire('Nia Corrigan');
  await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  assert.match(String(await page.locator('.gh-field').allInnerTexts()), new RegExp(canaries.line), 'the case is shown');
  await context.setOffline(true);
  await phone.note(typed);
  const kept = await dumpStores(page);
  assert.match(kept, /lock[\s\S]*wrapped=/, 'the dump reads the store');
  const secrets = [...Object.values(canaries), typed, 'Osprey', pin, 'Nia Corrigan'];
  for (const value of secrets) assert.ok(!kept.includes(value), value);
  await context.close();
});

test('after the shift’s end nothing of a case is left, and what waits still is', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  await context.setOffline(true);
  await phone.note(typed);
  await page.clock.setFixedTime(new Date(Date.now() + 15 * 3_600_000));
  await page.reload();
  await page.getByText('The shift is over.').waitFor();
  await phone.waits(1);
  await page.clock.setFixedTime(new Date(Date.now() - 3_600_000));
  await page.reload();
  await page.getByRole('heading', { name: 'Begin a shift on this phone' }).waitFor();
  assert.ok(!(await dumpStores(page)).includes('wrapped='), 'the key is gone, and a clock set back brings none again');
  await context.setOffline(false);
  await phone.sync();
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('ten wrong PINs wipe the shift, however often the page is loaded anew, and not what waits', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await phone.openCase();
  await context.setOffline(true);
  await phone.note(typed);
  for (let left = 9; left > 0; left -= 1) {
    await page.reload();
    await phone.unlock(`wrong-${left}`);
    await page.getByText(`its cases are wiped: ${left}.`).waitFor();
  }
  await phone.unlock('wrong-at-last');
  await page.getByText('Ten wrong PINs').waitFor();
  assert.ok(!(await dumpStores(page)).includes('wrapped='));
  await phone.waits(1);
  await context.setOffline(false);
  await phone.sync();
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('a guess counts before it is tried: a page that is closed meanwhile gives none back', async () => {
  const officer = await field.hire();
  await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await page.reload();
  await page.locator('input[name=pin]').fill('wrong-one');
  await page.evaluate('document.querySelector("form:has(input[name=pin])").requestSubmit()');
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  await page.reload();
  await phone.unlock('wrong-two');
  await page.getByText('its cases are wiped: 8.').waitFor();
  await phone.unlock();
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.reload();
  await phone.unlock('wrong-again');
  await page.getByText('its cases are wiped: 9.').waitFor();
  await context.close();
});
