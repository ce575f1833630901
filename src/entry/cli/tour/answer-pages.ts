import type { Page } from 'playwright-core';
import { insist, readMain, TourFailed } from './stage.js';

/** What somebody types or chooses, by the name of the box. A name that no page asks for is not used. */
export type Typed = Readonly<Record<string, string>>;

const mostPages = 20;

async function fillBoxes(page: Page, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const boxes = page.locator(`main [name="${name}"]:not([type=hidden])`);
    if ((await boxes.count()) === 0) continue;
    const kind = await boxes.first().getAttribute('type');
    if (kind === 'radio' || kind === 'checkbox') await page.check(`main [name="${name}"][value="${value}"]`);
    else await boxes.first().fill(value);
  }
}

/** Finds an address in the place's own list by its postcode. */
async function chooseAddress(page: Page, line: string): Promise<void> {
  await page.getByLabel('Postcode, or number and street').fill('WX2 1CA');
  await page.getByRole('button', { name: 'Find address' }).click();
  await page.getByLabel(`${line}, Wealdham`, { exact: false }).first().check();
}

/** Answers a service in English, page after page, until its answers are shown to be checked. */
export async function answerPages(page: Page, line: string, typed: Typed): Promise<void> {
  for (let asked = 0; !new URL(page.url()).pathname.endsWith('/check'); asked += 1) {
    insist(asked < mostPages, `a service went on asking at ${page.url()}.`);
    const was = page.url();
    if (await page.getByLabel('Postcode, or number and street').isVisible()) await chooseAddress(page, line);
    await fillBoxes(page, typed);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    if (page.url() === was) throw new TourFailed(`${was} did not take the answer: ${await readMain(page)}`);
  }
}
