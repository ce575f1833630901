import type { Page } from 'playwright-core';
import { insist, type Stage, waitFor } from './stage.js';

/** From the closed case to what it cost: nobody entered anything, the record was followed. */
async function seeCost(stage: Stage, casePage: Page): Promise<void> {
  const text = await waitFor(casePage, /^Waste crews · .*£/m, 'The closed case has no timed cost line.');
  const lines = text.match(/^.* · .* · £[\d.,]+$/gm) ?? [];
  insist(lines.length === 2, `the case should have cost two teams something, and says: ${lines.join('; ')}`);
  stage.say(`What it cost follows by itself, from the time that was timed: ${lines.join('; ')}.`);
}

/** From the closed case to its row in the open file, as anyone may download it. */
async function seeOpenRow(stage: Stage, casePage: Page): Promise<void> {
  const text = await waitFor(casePage, /Its row in the open data/, 'The closed case has no row of open data.');
  const isHeldBack = /is held back until enough are like it/.test(text);
  if (!isHeldBack) await casePage.getByRole('link', { name: 'Its row in the open data' }).click();
  const download = await casePage.request.get(new URL('open-data/missed-bins.csv', stage.url).href);
  const csv = await download.text();
  insist(download.ok() && csv.startsWith('container,'), 'the open file does not come.');
  insist(!/Weir Street|Siân|WX2/.test(csv), 'the open file tells of somebody.');
  const rows = csv.trim().split(/\r?\n/).length - 1;
  const when = isHeldBack ? ' It is held back until five of its month and ward are alike, as early in a month.' : '';
  stage.say(
    `And so does its row of open data: container, month and ward, never an address.${when} The file has ${rows} rows.`,
  );
}

/** A visitor follows the closed case to its cost and to its row in the open data. */
export async function followTheThread(stage: Stage, casePage: Page): Promise<void> {
  await seeCost(stage, casePage);
  await seeOpenRow(stage, casePage);
}

/** The resident looks again, with nothing but her reference. */
export async function seeItClosed(stage: Stage, phone: Page): Promise<void> {
  await waitFor(phone, /Wedi’i gasglu/, 'The resident does not see that the case is closed.');
  stage.say('Siân looks again on her phone: “Wedi’i gasglu”, collected. The page tells nobody who she is.');
}
