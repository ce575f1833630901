import type { Page } from 'playwright-core';
import { answerPages } from './answer-pages.js';
import type { Erased } from './restore-it.js';
import { insist, openDoor, press, readMain, type Stage } from './stage.js';

const desk = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' } as const;

/** An officer takes the offer back at her word, so that nobody works on it any more. */
async function stopIt(stage: Stage, reference: string): Promise<void> {
  const page = await openDoor(stage, desk);
  await page.goto(new URL('demo/sign-in', stage.url).href);
  await press(page, 'Work as Asha Penrose');
  await page.goto(new URL(`desk/cases?reference=${reference}`, stage.url).href);
  await page.getByRole('link', { name: reference }).click();
  await page.locator('details.gh-do summary', { hasText: 'They want to stop' }).click();
  await page.locator('details.gh-do button', { hasText: 'They want to stop' }).click();
  insist((await readMain(page)).includes('Stopped'), 'the offer was not stopped.');
  await page.context().close();
}

/** What rests on her consent alone she erases herself; what a law keeps says so, and until when. */
export async function eraseIt(stage: Stage, page: Page): Promise<Erased> {
  const word = `Q${stage.house.random.bytes(9).toString('hex').replace(/\d/g, 'z')}`;
  await page.goto(new URL('services/help-improve-services', stage.url).href);
  await press(page, 'Start now');
  const given = { topic: 'council-tax', name: `Mair ${word}`, email: 'mair.bevan@example.org' };
  await answerPages(page, '12 Weir Street', given);
  await press(page, 'Send');
  const [reference = ''] = /\b[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await readMain(page)) ?? [];
  await stopIt(stage, reference);
  const backup = await stage.takeBackup();
  await page.goto(new URL('your-data/erase', stage.url).href);
  const plan = await readMain(page);
  insist(plan.includes('Erased now') && /is worked on/.test(plan), `the plan does not say what happens: ${plan}`);
  stage.say(
    'She had offered to talk about council tax, and changes her mind. Before she asks, each answer says what erasing does.',
  );
  await page.check('main [name="sure"][value="yes"]');
  await press(page, 'Erase what can be erased');
  insist(new URL(page.url()).pathname === '/your-data/erased', 'nothing was erased.');
  const certificate = await page.request.get(new URL('your-data/erased.json', stage.url).href);
  const told = (await certificate.json()) as { requests: { erased: unknown[] }[] };
  insist((told.requests[0]?.erased.length ?? 0) > 0, 'the certificate names nothing.');
  stage.say(
    'The keys of her offer are destroyed, and she has a certificate; her application stays while it is worked on.',
  );
  return { backup, reference, word };
}
