import type { Page } from 'playwright-core';
import { enter, insist, openDoor, press, readMain, type Stage } from './stage.js';

const phone = { viewport: { width: 390, height: 844 } } as const;
const pin = 'weir-street-7';
const seen = 'The lid was frozen shut';

/** Bryn puts the case into his round of today. */
async function planIt(stage: Stage, reference: string): Promise<void> {
  const page = await enter(stage, 'Bryn Calloway');
  await page.goto(new URL('desk/rounds', stage.url).href);
  await page.getByLabel('Reference of the case').fill(reference);
  await press(page, 'Plan a visit');
  insist((await readMain(page)).includes(reference), 'the visit is not in the round.');
  await page.context().close();
}

async function beginShift(stage: Stage): Promise<Page> {
  const page = await openDoor(stage, phone);
  await page.goto(new URL('demo/sign-in', stage.url).href);
  await press(page, 'Work as Bryn Calloway');
  await page.goto(new URL('field', stage.url).href);
  await page.getByLabel('A PIN for this shift').fill(pin);
  await page.getByLabel('The same PIN again').fill(pin);
  await press(page, 'Begin with this PIN');
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  return page;
}

/** The crew sees to the case where there is no signal: what is done on the phone reaches the desk once there is. */
export async function workWithoutSignal(stage: Stage, reference: string): Promise<void> {
  await planIt(stage, reference);
  const page = await beginShift(stage);
  stage.say('Bryn of the waste crews puts it into his round, and his round on his phone, under a PIN of his own.');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByLabel('The PIN of this shift').fill(pin);
  await press(page, 'Open');
  await press(page, reference);
  await page.getByText('Add a note', { exact: true }).click();
  await page.getByLabel('What you saw or did').fill(seen);
  await press(page, 'Keep this note');
  await page.getByText('1 thing waits to be sent.').waitFor();
  stage.say('In the lane there is no signal. His phone opens all the same, and keeps his note, sealed to the council.');
  await page.context().setOffline(false);
  await press(page, 'Send and update now');
  await page.getByText('Nothing waits to be sent.').waitFor();
  stage.say('Back on the road one button sends it, and it is done once.');
  await page.context().close();
}
