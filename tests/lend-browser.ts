import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser as start } from '../src/entry/cli/tour/open-browser.js';

/**
 * Said by launcher/file-suite.mjs where test files share a process: they share a browser too, since its start and the first
 * look of axe cost two seconds of a processor (docs/performance.md). It ends when the last file has run.
 */
const isTogether = process.env.GUILDHALL_FILES === 'together';
let standing: Promise<Browser> | undefined;

function stand(): Promise<Browser> {
  if (standing) return standing;
  const opening = start();
  standing = opening;
  process.once('guildhall:files-ran', () => void opening.then((browser) => browser.close()).catch(() => undefined));
  opening.then(
    (browser) => browser.on('disconnected', () => (standing = undefined)),
    () => (standing = undefined),
  );
  return opening;
}

/** One file's use of it: what it opened is closed with it, cookies and all; the browser stays. */
function lend(browser: Browser): Browser {
  const own = new Set<BrowserContext>();
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    own.add(context);
    context.on('close', () => own.delete(context));
    return context;
  };
  const lent: Partial<Browser> = {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close: async () => void (await Promise.all([...own].map((context) => context.close()))),
  };
  return new Proxy(browser, {
    get(target, name) {
      const value = Reflect.get(Object.hasOwn(lent, name) ? lent : target, name);
      return typeof value === 'function' && !Object.hasOwn(lent, name) ? value.bind(target) : value;
    },
  });
}

/** Chromium without a window; close it when done. Among files that share a process it is one that stays. */
export const openBrowser = async (): Promise<Browser> => (isTogether ? lend(await stand()) : start());
