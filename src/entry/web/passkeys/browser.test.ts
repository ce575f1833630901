import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../tests/browser.js';
import { createPerson, holdRole, inviteStaff } from '../../../foundation/people/index.js';
import { type TestSite, testSite } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: [] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const phone = { viewport: { width: 320, height: 700 } } as const;

interface Device {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The device's own keeper of passkeys, as the browser's test protocol knows it. */
  readonly authenticatorId: string;
}

/** A browser whose device keeps passkeys and asks its owner each time, who always says yes. */
async function openDevice(session: string | undefined, how: BrowserContextOptions = phone): Promise<Device> {
  const context = await browser.newContext(how);
  if (session !== undefined) await context.addCookies([{ name: 'resident', value: session, url: site.url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = {
    ...({ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const),
    ...{ isUserVerified: true, automaticPresenceSimulation: true },
  };
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return { page, cdp, authenticatorId };
}

async function look(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  await picture(page, `${name}-${width}`);
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  assert.ok(wide <= width, `${name} is ${wide} pixels wide`);
  assert.deepEqual(await checkAccessible(page), [], name);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('with a device that keeps passkeys', () => {
  test('a resident adds one, and signs in by it alone', async () => {
    const resident = await site.resident();
    const { page, cdp, authenticatorId } = await openDevice(resident.cookies.get('resident'));
    await page.goto(`${site.url}/account/passkeys`);
    await look(page, 'passkeys');
    await press(page, 'Add a passkey');
    await page.waitForURL(`${site.url}/account?did=passkey`);
    await page.getByText('Your passkey is added').waitFor();
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
    assert.deepEqual([credentials.length, credentials[0]?.rpId], [1, 'localhost']);
    await look(page, 'account');

    await page.context().clearCookies();
    await page.goto(`${site.url}/sign-in/passkey`);
    await look(page, 'passkey-sign-in');
    await press(page, 'Sign in with a passkey');
    await page.waitForURL(`${site.url}/account`);
    await page.context().close();
  });

  test('whoever has none on it is told so, on the same page, and can try again', async () => {
    const { page } = await openDevice(undefined);
    await page.goto(`${site.url}/sign-in/passkey`);
    await press(page, 'Sign in with a passkey');
    await page.locator('[data-when="stopped"]:visible').waitFor();
    assert.equal(new URL(page.url()).pathname, '/sign-in/passkey');
    await look(page, 'passkey-stopped');
    await page.context().close();
  });

  test('one device makes one passkey for each account', async () => {
    const resident = await site.resident();
    const { page } = await openDevice(resident.cookies.get('resident'));
    for (const where of ['/account', '/account/passkeys']) {
      await page.goto(`${site.url}/account/passkeys`);
      await press(page, 'Add a passkey');
      if (where === '/account') await page.waitForURL(`${site.url}/account?did=passkey`);
    }
    await page.locator('[data-when="held"]:visible').waitFor();
    await page.context().close();
  });

  test('an officer follows an invitation’s link, whose code no server is told, and opens the desk', async () => {
    const person = await site.house.act({ kind: 'system', name: 'operator' }, async (ctx) => {
      const one = createPerson(ctx, { kind: 'staff', name: 'Cerys Vaughan' });
      await ctx.writes.flush();
      await holdRole(ctx, { person: one, role: 'contact-team' });
      return one;
    });
    const invited = await site.house.act({ kind: 'system', name: 'operator' }, (ctx) => inviteStaff(ctx, person));
    assert.ok(invited.ok);
    const { page } = await openDevice(undefined);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
    await page.goto(`${site.url}/desk/join#${invited.value.code}`);
    assert.equal(await page.getByLabel(/code/i).inputValue(), invited.value.code);
    assert.equal(new URL(page.url()).hash, '');
    await look(page, 'join');
    await press(page, 'Continue');
    await press(page, 'Add a passkey');
    await page.getByText('Passkeys so far: 1').waitFor();
    await look(page, 'join-ways');
    await press(page, 'Make recovery codes to print');
    await look(page, 'join-codes');
    await page.goto(`${site.url}/desk/sign-in`);
    await press(page, 'Sign in with a passkey');
    await page
      .getByText(/Cerys Vaughan/)
      .first()
      .waitFor();
    assert.match(new URL(page.url()).pathname, /^\/desk(\/cases)?$/);
    assert.ok(asked.length > 0 && asked.every((one) => !one.includes(invited.value.code)));
    await page.context().close();
  });
});
