import type { Page } from 'playwright-core';
import { insist, openDoor, press, readMain, type Stage } from './stage.js';

/** A phone that runs scripts. */
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'en-GB' } as const;

/** A phone that keeps passkeys, whose owner always says yes. */
async function openPhone(stage: Stage): Promise<Page> {
  const page = await openDoor(stage, phone);
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const kind = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const;
  const options = { ...kind, isUserVerified: true, automaticPresenceSimulation: true };
  await device.send('WebAuthn.addVirtualAuthenticator', { options });
  return page;
}

/** Signs somebody in by the code of the newest letter, as the demonstration shows what was sent. */
export async function signInByCode(stage: Stage, page: Page, email: string): Promise<void> {
  await page.goto(new URL('sign-in', stage.url).href);
  await page.getByLabel('Email address').fill(email);
  await press(page, 'Send me a code');
  const post = await openDoor(stage, {});
  await post.goto(new URL('demo/sent', stage.url).href);
  const letter = post.locator('article', { hasText: email }).first();
  const [code = ''] = /\b\d{6}\b/.exec((await letter.textContent()) ?? '') ?? [];
  await post.context().close();
  await page.getByLabel('Code', { exact: false }).fill(code);
  await press(page, 'Continue');
  insist((await readMain(page)).includes(email), `${email} did not come in by their code.`);
}

/** A resident signs in by email code once, adds a passkey, and signs in by that alone. */
export async function signInByPasskey(stage: Stage): Promise<Page> {
  stage.say('Mair has a form to send and wants to see what becomes of it. She signs in with a code sent by email …');
  const page = await openPhone(stage);
  await signInByCode(stage, page, 'mair.bevan@example.org');
  await page.goto(new URL('account/passkeys', stage.url).href);
  await press(page, 'Add a passkey');
  await page.waitForURL('**/account?did=passkey');
  await press(page, 'Sign out');
  await page.goto(new URL('sign-in/passkey', stage.url).href);
  await press(page, 'Sign in with a passkey');
  await page.waitForURL('**/account');
  stage.say('… adds a passkey to her phone, signs out, and comes in again by that alone.');
  return page;
}
