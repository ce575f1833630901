import type { Page } from 'playwright-core';
import { readTraining } from '../../../foundation/assurance/index.js';
import { insist, openDoor, press, readMain, type Stage, TourFailed } from './stage.js';

const desk = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' } as const;
/** What only a trained officer reads on the case. */
const marked = 'Full-time student';

/** Takes the training as it stands in the place: reads the lessons, then answers every question as they say. */
async function takeTraining(page: Page): Promise<void> {
  const [module] = await readTraining();
  if (!module) throw new TourFailed('the place has no training.');
  await page.getByRole('link', { name: `Read the lessons of ${module.title.en}` }).click();
  await page.getByText('Go on to the questions', { exact: true }).click();
  for (const [question, { right }] of Object.entries(module.questions))
    await page.check(`main [name="${question}"][value="${right}"]`);
  await press(page, 'Mark my answers');
  insist((await readMain(page)).includes('You have passed'), 'right answers did not pass.');
}

/** A new officer opens her case: a marked answer stays shut until they have learnt to handle it. */
export async function learnAndLook(stage: Stage, reference: string): Promise<void> {
  const page = await openDoor(stage, desk);
  await page.goto(new URL('demo/sign-in', stage.url).href);
  await press(page, 'Work as Tesni Hartley');
  await page.goto(new URL(`desk/cases?reference=${reference}`, stage.url).href);
  await page.getByRole('link', { name: reference }).click();
  const before = await readMain(page);
  insist(before.includes('12 Weir Street') && !before.includes(marked), 'a marked answer is open to the untrained.');
  const one = page.url();
  stage.say(
    'Tesni is new in the council tax team. The case opens, but not the answer that is marked OFFICIAL-SENSITIVE.',
  );
  await page.getByRole('link', { name: 'Take the training to see this' }).first().click();
  await takeTraining(page);
  await page.goto(one);
  insist((await readMain(page)).includes(marked), 'the trained officer does not see the marked answer.');
  await press(page, 'Assign to me');
  stage.say('She takes the training, ten minutes of questions on the place’s own forms, and the answer opens at once.');
  await page.context().close();
}
