import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());
const { look } = field;

test('what the desk changed meanwhile comes back as a decision with both versions, and the officer’s choice stands', async () => {
  const officer = await field.hire('Nia Corrigan');
  const one = await field.visit(officer);
  const colleague = await field.hire('Dominic Oyelaran-Field');
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await page.locator('summary', { hasText: 'Send a crew' }).click();
  await page.getByRole('button', { name: 'Send a crew' }).click();
  await phone.waits(1);
  const desk = await colleague.open(`/desk/cases/${one}`);
  const refused = { 'reject-note': 'Wrong things in it', 'reject-reason': 'contaminated' };
  await colleague.press(desk, 'Refuse', refused);
  await context.setOffline(false);
  await phone.sync();
  await page.getByRole('button', { name: '1 thing needs your decision.' }).click();
  const clash = page.locator('.gh-field__both');
  await clash.getByText('Refused').first().waitFor();
  await clash.getByText('Send a crew').first().waitFor();
  await look(page, 'decide');
  await page.getByRole('button', { name: 'Keep theirs' }).click();
  await page.getByText('Nothing needs your decision.').waitFor();
  const after = await colleague.open(`/desk/cases/${one}`);
  assert.match(after.heading, /Refused/);
  await context.close();
});
