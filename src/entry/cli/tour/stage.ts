import type { Browser, Page } from 'playwright-core';
import type { OpenHouse } from '../open-house.js';
import type { TakenBackup } from './take-backup.js';

/** What the tour's scenes play on: the running site, a browser, and the operator's own access to the house. */
export interface Stage {
  /** Where the site is, with the last slash. */
  readonly url: string;
  readonly browser: Browser;
  readonly house: OpenHouse;
  /** Tells whoever watches what happens. */
  readonly say: (line: string) => void;
  /** Resolves once the place’s year of history is there. */
  readonly isFilled: Promise<void>;
  /** Runs `./guildhall backup`, for what happens since to be looked for in it. */
  readonly takeBackup: () => Promise<TakenBackup>;
  /** Runs `./guildhall verify`; its exit status and what it said. */
  readonly verify: () => Promise<{ readonly status: number; readonly said: string }>;
}

/** Something on the way was not as the story says. */
export class TourFailed extends Error {
  constructor(message: string) {
    super(`The tour stopped: ${message}`);
    this.name = 'TourFailed';
  }
}

export function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new TourFailed(otherwise);
}

const patience = 20_000;

/** What somebody who looks at the page reads on it. */
export const readMain = async (page: Page): Promise<string> => (await page.locator('main').allInnerTexts()).join('\n');

/** Presses the button that says exactly this. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A page of somebody new: their own cookies, their own screen. */
export async function openDoor(stage: Stage, how: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await stage.browser.newContext(how);
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** The desk's screen. */
const desk = { viewport: { width: 1280, height: 900 } } as const;

/** An officer of the demonstration signs in at the desk. */
export async function enter(stage: Stage, name: string): Promise<Page> {
  const page = await openDoor(stage, desk);
  await page.goto(new URL('demo/sign-in', stage.url).href);
  await page.getByRole('button', { name: `Work as ${name}` }).click();
  return page;
}

/** Waits until the page says this, loading it again each time: what follows from the record takes a moment. */
export async function waitFor(page: Page, said: RegExp, otherwise: string): Promise<string> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    const text = await readMain(page);
    if (said.test(text)) return text;
    if (performance.now() > giveUpAt) throw new TourFailed(`${otherwise} ${page.url()} says: ${text.slice(0, 400)}`);
    await page.waitForTimeout(500);
    await page.reload();
  }
}
