import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import type { Visitor } from '../../testing.js';
import { deskSite } from './desk-site.js';

interface Opening {
  readonly width: number;
  readonly language: 'en' | 'cy';
  /** Who is signed in; left out, nobody. */
  readonly officer?: Visitor;
  /** Whether scripts run (true). */
  readonly hasScripts?: boolean;
}

/**
 * A place with a desk and a browser for one file of pictures; both are closed after its tests. `look` keeps a picture whose
 * name begins with `name`, and insists that it fits and that axe is silent.
 */
export async function deskPictures(name: string) {
  const [site, browser] = await Promise.all([deskSite(), openBrowser()]);
  after(async () => {
    await browser.close();
    await site.close();
  });
  return {
    site,
    look: (page: Page, what: string): Promise<void> => lookAt(page, `${name}-${what}`),
    async openPage({ width, language, officer, hasScripts = true }: Opening): Promise<Page> {
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: hasScripts });
      const token = officer?.cookies.get('staff');
      if (token) await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
      const page = await context.newPage();
      await page.goto(`${site.url}/?lang=${language}`);
      return page;
    },
  };
}
