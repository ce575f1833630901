import type { Page } from 'playwright-core';
import { signInByCode } from './sign-in-by-passkey.js';
import { insist, openDoor, press, readMain, type Stage } from './stage.js';

/** The resident lets an adviser act for her in one service for a week; the adviser takes the code and turns to her. */
export async function giveAMandate(stage: Stage, resident: Page): Promise<Page> {
  await resident.goto(new URL('account/mandates/give', stage.url).href);
  await resident.getByLabel('Your name', { exact: false }).fill('Mair Bevan');
  await resident.getByLabel('Their name', { exact: false }).fill('Idris of the advice centre');
  for (const [name, value] of [
    ['capacity', 'adviser'],
    ['services', 'council-tax-single-person-discount'],
    ['may', 'see'],
    ['may', 'apply'],
    ['days', '7'],
  ])
    await resident.check(`main [name="${name}"][value="${value}"]`);
  await press(resident, 'Get a code for them');
  const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(await readMain(resident)) ?? [];
  insist(code !== '', 'no code was given for the adviser.');
  stage.say('She lets Idris of the advice centre see and use this one service for a week, and tells him the code.');
  const adviser = await openDoor(stage, { viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await signInByCode(stage, adviser, 'idris@advice.example');
  await adviser.goto(new URL('account/mandates/take', stage.url).href);
  await adviser.getByLabel('Code', { exact: false }).fill(code);
  await press(adviser, 'Continue');
  insist((await readMain(adviser)).includes('Mair Bevan'), 'the adviser is not told for whom the mandate is.');
  await press(adviser, 'Accept');
  await adviser.getByRole('button', { name: 'Act for them' }).first().click();
  stage.say('Idris signs in as himself, takes the code, and turns to act for her.');
  return adviser;
}

/** She takes it back: the adviser's next click opens nothing. */
export async function takeItBack(stage: Stage, resident: Page, adviser: Page): Promise<void> {
  await resident.goto(new URL('account/mandates', stage.url).href);
  await resident.getByRole('link', { name: 'Idris of the advice centre' }).click();
  await press(resident, 'End it now');
  const answer = await adviser.reload();
  insist(answer?.status() === 403, `the adviser still reads it: ${answer?.status()}`);
  insist((await readMain(adviser)).includes('Your mandate is over'), 'the adviser is not told why.');
  stage.say('She ends the mandate with one button. His next click: “Your mandate is over”.');
}
