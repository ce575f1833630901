import type { Page } from 'playwright-core';
import { dateAt } from '../../../work/places/index.js';
import { answerPages } from './answer-pages.js';
import { insist, press, readMain, type Stage } from './stage.js';

/** A resident who is signed in applies for her discount; it is hers from then on, in her account. */
export async function applyForADiscount(stage: Stage, page: Page): Promise<string> {
  const [year = '', month = '', day = ''] = dateAt('Europe/London', stage.house.clock.now()).split('-');
  await page.goto(new URL('services/council-tax-single-person-discount', stage.url).href);
  await press(page, 'Start now');
  await answerPages(page, '12 Weir Street', {
    ...{ account_number: '12345678', yearly_bill: '1842.36', adults: '2', disregarded: '1' },
    ...{ disregarded_because: 'student', reason: 'do-not-count', truth: 'yes' },
    ...{ 'alone_since-day': day, 'alone_since-month': month, 'alone_since-year': year },
    ...{ name: 'Mair Bevan', email: 'mair.bevan@example.org' },
  });
  await press(page, 'Send');
  const [reference] = /\b[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await readMain(page)) ?? [];
  insist(reference !== undefined, 'her application has no reference.');
  stage.say(
    `She applies for the single person discount: one other adult, a student, does not count. It is ${reference}.`,
  );
  return reference ?? '';
}
