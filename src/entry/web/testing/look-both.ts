import type { Browser, Page } from 'playwright-core';
import { lookAt } from '../../../../tests/browser.js';
import type { Visitor } from './visitor.js';

/** A page of a browser that holds what a visitor's does, as wide as a phone in Welsh or as a desk in English. */
export async function openAs(
  browser: Browser,
  { url, visitor, language }: { readonly url: string; readonly visitor?: Visitor; readonly language: 'en' | 'cy' },
): Promise<Page> {
  const viewport = { width: language === 'cy' ? 320 : 1280, height: 800 };
  const context = await browser.newContext({ viewport });
  await context.addCookies([...(visitor?.cookies ?? [])].map(([name, value]) => ({ name, value, url })));
  const page = await context.newPage();
  await page.goto(`${url}/?lang=${language}`);
  return page;
}

/** Looks at pages as a visitor sees them, on a phone in Welsh and on a desk in English: each fits, and axe is silent. */
export async function lookBoth(
  browser: Browser,
  {
    url,
    visitor,
    pages,
  }: { readonly url: string; readonly visitor?: Visitor; readonly pages: Readonly<Record<string, string>> },
): Promise<void> {
  for (const language of ['cy', 'en'] as const) {
    const page = await openAs(browser, { url, language, ...(visitor ? { visitor } : {}) });
    for (const [name, path] of Object.entries(pages)) {
      const answer = await page.goto(`${url}${path}`);
      if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}.`);
      await lookAt(page, `${name}-${language}`);
    }
    await page.context().close();
  }
}
