import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());
const { site, look } = field;

/** Nia sends a crew to a case without signal, while Dominic refuses it at the desk; then her phone is heard of. */
async function refuseMeanwhile() {
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
  return { one, colleague, context, page, phone };
}

test('what the desk changed meanwhile comes back as a decision with both versions, and the officer’s choice stands', async () => {
  const { one, colleague, context, page } = await refuseMeanwhile();
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

test('what somebody else decides at the desk is told on the phone, with who did and which stands', async () => {
  const { colleague, context, page, phone } = await refuseMeanwhile();
  await page.getByRole('button', { name: '1 thing needs your decision.' }).waitFor();
  const waiting = (await colleague.open('/desk/phones')).links.find(({ text }) => text.endsWith(': Step'));
  assert.ok(waiting);
  await colleague.press(await colleague.open(waiting.href), 'Leave it as it stands');
  await phone.sync();
  await page.getByText('Decided in your stead by: Dominic Oyelaran-Field.').waitFor();
  await page.getByRole('button', { name: 'See what waits and what was sent' }).click();
  const item = page.locator('.gh-field__item');
  await item.getByText('Theirs stands').waitFor();
  await item.getByText('Decided by: Dominic Oyelaran-Field').waitFor();
  assert.equal(await page.getByRole('button', { name: /needs your decision/ }).count(), 0);
  await look(page, 'decided');
  await context.close();
});

test('given to somebody else meanwhile: the case leaves the phone, the officer is told, and what they did is on it', async () => {
  const officer = await field.hire('Nia Corrigan');
  const one = await field.visit(officer);
  await field.visit(officer);
  const other = await field.hire('Dominic Oyelaran-Field');
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Seen before it was handed on');
  await field.handOn(one, other);
  await context.setOffline(false);
  await phone.sync();
  await page.getByText(/^No longer yours, and wiped from this phone: /).waitFor();
  await page.getByText('This case is not on the phone.').waitFor();
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('a shift that was ended from afar is wiped at the next contact; what waits is sent all the same', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await phone.begin();
  await context.setOffline(true);
  await phone.openCase();
  await phone.note('Sent although the shift was ended');
  await field.endFromAfar(officer);
  await context.setOffline(false);
  await phone.sync();
  await page.getByText('The shift was ended.').waitFor();
  await page.getByRole('heading', { name: 'Begin a shift on this phone' }).waitFor();
  assert.equal(await field.count('cases.note', one), 1);
  assert.equal(site.url, new URL(page.url()).origin);
  await context.close();
});
