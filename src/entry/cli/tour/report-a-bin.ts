import type { Page } from 'playwright-core';
import { dateAt } from '../../../work/places/index.js';
import { insist, openDoor, readMain, type Stage } from './stage.js';

export interface Reported {
  /** What the resident wrote down. */
  readonly reference: string;
  /** Her phone, on which she looks again later. */
  readonly phone: Page;
}

/** A small phone whose owner has switched scripts off and reads Welsh. */
const phone = {
  viewport: { width: 375, height: 667 },
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
  locale: 'cy-GB',
} as const;

async function answer(page: Page, { house }: Stage): Promise<void> {
  const goOn = () => page.getByRole('button', { name: 'Parhau', exact: true }).click();
  await page.getByLabel('Cod post, neu rif a stryd').fill('WX2 1CA');
  await page.getByRole('button', { name: 'Dod o hyd i’r cyfeiriad' }).click();
  await page.getByLabel('7 Weir Street, Wealdham', { exact: false }).first().check();
  await goOn();
  await page.getByLabel('Ailgylchu').check();
  await goOn();
  const [year = '', month = '', day = ''] = dateAt('Europe/London', house.clock.now()).split('-');
  await page.getByLabel('Diwrnod').fill(day);
  await page.getByLabel('Mis').fill(month);
  await page.getByLabel('Blwyddyn').fill(year);
  await goOn();
  await page.getByLabel('Nac oes').check();
  await goOn();
  await page.getByLabel('Eich enw').fill('Siân Rhydderch');
  await page.getByLabel('Cyfeiriad e-bost').fill('sian.rhydderch@example.org');
  await goOn();
}

/** A resident reports a missed bin in Welsh, on a phone, without JavaScript. */
export async function reportABin(stage: Stage): Promise<Reported> {
  stage.say(
    'Siân lives at 7 Weir Street. Her recycling was not collected. She takes her phone: a small screen, no JavaScript.',
  );
  const page = await openDoor(stage, phone);
  await page.goto(stage.url);
  insist(
    (await page.locator('html').getAttribute('lang')) === 'cy',
    'a browser that asks for Welsh was not given Welsh.',
  );
  await page.getByRole('link', { name: 'Rhoi gwybod am fin heb ei gasglu' }).click();
  await page.getByRole('button', { name: 'Dechrau nawr' }).click();
  stage.say(
    'She answers in Welsh, one thing a page: her address from the list, the container, the day, her name and email.',
  );
  await answer(page, stage);
  const summary = await readMain(page);
  for (const given of ['7 Weir Street, Wealdham, WX2 1CA', 'Ailgylchu', 'Siân Rhydderch', 'sian.rhydderch@example.org'])
    insist(summary.includes(given), `the summary does not show ${given}.`);
  await page.getByRole('button', { name: 'Anfon', exact: true }).click();
  const [reference] = /\bMB-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await readMain(page)) ?? [];
  if (reference === undefined) throw new Error('The confirmation shows no reference.');
  await page.getByRole('link', { name: 'Gwirio’r cynnydd' }).click();
  insist((await readMain(page)).includes('Wedi dod i law'), 'the case is not shown as received.');
  stage.say(`The council has it, and says so only once it is kept: her reference is ${reference}.`);
  return { reference, phone: page };
}
