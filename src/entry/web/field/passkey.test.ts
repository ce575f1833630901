import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { dumpStores } from './testing/dump-stores.js';
import { fieldSite } from './testing/field-site.js';

const field = await fieldSite(new Date());

/** A device that keeps passkeys and asks its owner each time, who always says yes. */
async function addDevice(page: Page, hasPrf: boolean): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...({ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const),
      ...{ isUserVerified: true, automaticPresenceSimulation: true, ctap2Version: 'ctap2_1', hasPrf },
    },
  });
}

/** As the page for passkeys makes one. */
const makePasskey = (page: Page) =>
  page.evaluate(`navigator.credentials.create({ publicKey: {
    challenge: new Uint8Array(32), rp: { name: 'Guildhall' }, extensions: { prf: {} },
    user: { id: new Uint8Array(16), name: 'officer', displayName: 'officer' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  } }).then(() => true)`);

const byPasskey = (page: Page) => page.getByRole('button', { name: /with the passkey of this phone/ }).click();

test('a shift is locked by the passkey of the phone, and opened by it after the page was closed, without signal', async () => {
  const officer = await field.hire();
  const one = await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await addDevice(page, true);
  await makePasskey(page);
  await byPasskey(page);
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  assert.match(await dumpStores(page), /way=passkey/);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Open your shift' }).waitFor();
  assert.equal(await page.locator('input[name=pin]').count(), 0);
  await byPasskey(page);
  await phone.openCase();
  await phone.note('Opened by a passkey');
  await context.setOffline(false);
  await phone.sync();
  assert.equal(await field.count('cases.note', one), 1);
  await context.close();
});

test('a device whose passkey gives no key says so, and a PIN is asked for', async () => {
  const officer = await field.hire();
  await field.visit(officer);
  const { context, page, ...phone } = await field.phone(officer);
  await addDevice(page, false);
  await makePasskey(page);
  await byPasskey(page);
  await page.getByText('This device has no passkey that can lock a shift').waitFor();
  assert.ok(!(await dumpStores(page)).includes('wrapped='));
  await phone.begin();
  await context.close();
});

test('the passkey of another phone opens nothing, and counts as a guess', async () => {
  const officer = await field.hire();
  await field.visit(officer);
  const { context, page } = await field.phone(officer);
  await addDevice(page, true);
  await makePasskey(page);
  await byPasskey(page);
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.reload();
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.disable');
  await addDevice(page, true);
  await makePasskey(page);
  await byPasskey(page);
  await page.getByText('its cases are wiped: 9.').waitFor();
  await context.close();
});
