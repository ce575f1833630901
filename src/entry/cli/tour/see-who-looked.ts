import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { insist, readMain, type Stage, TourFailed, waitFor } from './stage.js';

async function downloadProof(page: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-proof-'));
  try {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: /Download the proof of look/ })
        .first()
        .click(),
    ]);
    const file = join(folder, 'look.tlog-proof');
    await download.saveAs(file);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has her own browser check the proof of the newest look, with nothing sent to the council. */
async function checkProof(stage: Stage, page: Page, proof: string): Promise<void> {
  await page.goto(new URL('record/verify', stage.url).href);
  await page.locator('[name=proof]').fill(proof);
  await page.locator('#check-proof button').click();
  await page.locator('#verdict[data-fault=""]').waitFor();
  const milliseconds = Number(await page.locator('#verdict').getAttribute('data-milliseconds'));
  if (!(milliseconds > 0)) throw new TourFailed('the proof was not checked on the device.');
  stage.say(
    `Her own phone checks the proof of the newest look in ${Math.ceil(milliseconds)} ms; the council is not asked.`,
  );
}

/** Everybody who looked is on her page: the adviser, and officers in which role; she checks one look by herself. */
export async function seeWhoLooked(stage: Stage, page: Page, who: readonly string[]): Promise<void> {
  await page.goto(new URL('your-data/looks', stage.url).href);
  await waitFor(page, /Looks: [1-9]/, 'Her data shows no look.');
  const text = await readMain(page);
  for (const one of who) insist(text.includes(one), `${one} is not among those who looked: ${text.slice(0, 600)}`);
  stage.say(`Your data lists every look at her request: ${who.join('; ')}.`);
  await checkProof(stage, page, await downloadProof(page));
}
