import type { Page } from 'playwright-core';
import { dateAt } from '../../../work/places/index.js';
import { answerPages } from './answer-pages.js';
import { insist, press, readMain, type Stage } from './stage.js';

/** The adviser answers in her name, as the mandate lets them; what they send is hers. */
async function send(stage: Stage, adviser: Page): Promise<string> {
  const [year = '', month = '', day = ''] = dateAt('Europe/London', stage.house.clock.now()).split('-');
  await adviser.goto(new URL('acting', stage.url).href);
  await adviser.locator('main a[href="/services/council-tax-single-person-discount"]').click();
  await press(adviser, 'Start now');
  await answerPages(adviser, '12 Weir Street', {
    ...{ account_number: '12345678', yearly_bill: '1842.36', adults: '2', disregarded: '1' },
    ...{ disregarded_because: 'student', reason: 'do-not-count', truth: 'yes' },
    ...{ 'alone_since-day': day, 'alone_since-month': month, 'alone_since-year': year },
    ...{ name: 'Mair Bevan', email: 'mair.bevan@example.org' },
  });
  await press(adviser, 'Send');
  const [reference = ''] = /\b[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await readMain(adviser)) ?? [];
  insist(reference !== '', 'the application that the adviser sent has no reference.');
  return reference;
}

/** An adviser applies for the resident and reads what they sent; it is hers, in her account. */
export async function applyForHer(stage: Stage, adviser: Page, resident: Page): Promise<string> {
  const reference = await send(stage, adviser);
  await resident.goto(new URL('account', stage.url).href);
  insist((await readMain(resident)).includes(reference), 'what was sent for her is not in her account.');
  stage.say(
    `He applies for her single person discount: one other adult, a student, does not count. It is ${reference}, and it is hers: it stands in her account.`,
  );
  await adviser.goto(new URL('acting', stage.url).href);
  await adviser.locator('a[href^="/acting/cases/"]').first().click();
  insist((await readMain(adviser)).includes('12 Weir Street'), 'the adviser does not see what the mandate lets them.');
  stage.say('He reads it once more: a look in both their names.');
  return reference;
}
