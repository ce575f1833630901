import type { Page } from 'playwright-core';
import { enter, insist, press, readMain, type Stage } from './stage.js';
import { workWithoutSignal } from './work-without-signal.js';

/** Long enough to be counted in seconds, short enough for a tour. */
const worked = 4000;

const isThere = async (page: Page, text: string) => (await readMain(page)).includes(text);

async function schedule(stage: Stage, reference: string): Promise<void> {
  stage.say('At the council, Asha of the contact team signs in and finds it in her team’s queue.');
  const page = await enter(stage, 'Asha Penrose');
  await page.getByRole('link', { name: 'My team’s open cases' }).click();
  insist(!(await isThere(page, 'Siân')), 'the queue shows a name, which only a look may.');
  await page.getByRole('link', { name: reference }).click();
  insist(await isThere(page, 'Siân Rhydderch'), 'the contact team does not see the name.');
  insist(await isThere(page, 'You have looked at personal data'), 'the page does not say that it was a look.');
  stage.say(
    'Opening the case showed her a name and an address: a look, numbered and on the record before she saw them.',
  );
  await press(page, 'Start the timer');
  await page.waitForTimeout(worked);
  await press(page, 'Stop the timer');
  await press(page, 'Send a crew');
  insist(await isThere(page, 'Crew booked'), 'the case did not move to the crew.');
  stage.say('She times her work and sends a crew.');
  await page.context().close();
}

async function collect(stage: Stage, reference: string): Promise<Page> {
  stage.say(
    'At the depot he opens it at the desk: there is his note. He sees the address, not the name: his role does not need it.',
  );
  const page = await enter(stage, 'Bryn Calloway');
  await page.getByRole('link', { name: 'My team’s open cases' }).click();
  await page.getByRole('link', { name: reference }).click();
  insist(await isThere(page, '7 Weir Street'), 'the crew does not see the address.');
  insist(await isThere(page, 'The lid was frozen shut'), 'what was noted without signal is not on the case.');
  insist(!(await isThere(page, 'Siân')), 'the crew sees a name that its role may not.');
  await press(page, 'Start the timer');
  await page.waitForTimeout(worked);
  await press(page, 'Collected');
  insist(await isThere(page, 'Closed'), 'the case is not closed.');
  stage.say('The bin is emptied and the case closed, which stops his timer.');
  return page;
}

/** Officers find the case in the queue, look, time their work, book a crew, see to it without signal, collect and so close it. The crew's page stays open. */
export async function workOnIt(stage: Stage, reference: string): Promise<Page> {
  await schedule(stage, reference);
  await workWithoutSignal(stage, reference);
  return collect(stage, reference);
}
