import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { checkout } from '../src/platform/checkout.js';

export { openBrowser } from './lend-browser.js';

/** The rules of WCAG 2.2, levels A and AA, that a machine can check. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong in the page itself, which must run scripts: for one whose styles no server has. Where axe was loaded
 * once it stays, since loading it takes longer than what it then does.
 */
export async function checkInPlace(page: Page): Promise<readonly string[]> {
  const isLoaded = await page.evaluate<boolean>(`typeof axe === 'object'`);
  if (!isLoaded) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => {
    const { axe: found } = globalThis as unknown as { axe: typeof axe };
    return found.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  }, rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 200)}`),
  );
}

/** One page of each browser in which axe may run; opening one for each look would take most of the time. */
const twins = new WeakMap<Browser, Promise<Page>>();
/** Looks at one browser's twin wait for each other. */
let looking: Promise<unknown> = Promise.resolve();

/** An empty page at this origin, in which no script but ours runs, not even of a page that is written into it. */
async function goTo(twin: Page, origin: string): Promise<void> {
  const headers = { 'content-security-policy': "script-src 'none'" };
  await twin.route(`${origin}/`, (route) =>
    route.fulfill({ body: '', contentType: 'text/html; charset=utf-8', headers }),
  );
  await twin.goto(`${origin}/`);
  await twin.unrouteAll();
}

/** Writes a page where another stood, under its own address, and waits until its styles are there. */
const rewrite = (twin: Page, address: string, body: string): Promise<void> =>
  twin.evaluate<void>(`new Promise((resolve) => {
    const [address, body] = ${JSON.stringify([address, body])};
    history.replaceState(null, '', address);
    document.open();
    addEventListener('load', () => resolve(), { once: true });
    document.write(body);
    document.close();
  })`);

/**
 * The page as it stands is shown again in a page that stays, where only axe may run, so that axe and the styles are loaded
 * once; and because axe waits on timers, which stand still where scripts are off.
 */
async function runInTwin(page: Page, browser: Browser): Promise<readonly string[]> {
  const opening = twins.get(browser) ?? browser.newContext().then((context) => context.newPage());
  twins.set(browser, opening);
  const twin = await opening;
  const size = page.viewportSize();
  if (size) await twin.setViewportSize(size);
  const body = await page.content();
  if (page.url() === 'about:blank') await twin.setContent(body);
  else {
    const { origin } = new URL(page.url());
    if (new URL(twin.url()).origin !== origin) await goTo(twin, origin);
    await rewrite(twin, page.url(), body);
  }
  return checkInPlace(twin);
}

/**
 * What axe finds wrong on the page as it stands: one readable line for each element, none when all is well.
 * A page that was opened without JavaScript may be given too.
 */
export async function checkAccessible(page: Page): Promise<readonly string[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This page has lost its browser.');
  const look = looking.catch(() => undefined).then(() => runInTwin(page, browser));
  looking = look;
  return look;
}

/**
 * Takes a picture of the whole page into .cache/pictures, for a person to look at. Nobody looks when the whole suite runs,
 * which sets GUILDHALL_PICTURES to `none`: they would take minutes of it.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.GUILDHALL_PICTURES === 'none') return;
  const folder = join(checkout, '.cache', 'pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * Looks at a page as it stands, at each of these widths (its own unless said): it is no wider than the screen, and a picture
 * is kept of it. Axe finds no fault at the first width in Welsh, whose words are longer, and at the last in English.
 */
export async function lookAt(page: Page, name: string, widths?: readonly number[]): Promise<void> {
  const all = widths ?? [page.viewportSize()?.width ?? 0];
  await page.waitForLoadState('domcontentloaded'); // else the page may be one of which nothing is there yet
  const language = await page.evaluate<string>('document.documentElement.lang');
  const weighed = language === 'cy' ? all[0] : all.at(-1);
  for (const width of all) {
    if (widths) await page.setViewportSize({ width, height: 800 });
    await picture(page, `${name}-${width}`);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    assert.ok(wide <= width, `${name} is ${wide} pixels wide`);
    if (width === weighed) assert.deepEqual(await checkAccessible(page), [], `${name} at ${width} pixels`);
  }
}
