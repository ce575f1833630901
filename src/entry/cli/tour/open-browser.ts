import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Without these, Chromium looks for the outside world at every start, and a closed network makes each look slow. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** There is no browser to drive: what to do about it. */
class NoBrowser extends Error {
  constructor(program: string) {
    super(
      `There is no browser at ${program}. Install Chromium (on Debian: apt-get install chromium), or name one that you have: CHROMIUM_PATH=/path/to/chrome.`,
    );
    this.name = 'NoBrowser';
  }
}

/**
 * Chromium without a window, with a new profile; close it when done. The program is CHROMIUM_PATH, which the launcher
 * sets to one that it found or fetched. Its sandbox is off only for root, who cannot have it.
 * @throws NoBrowser
 */
export async function openBrowser(program = process.env.CHROMIUM_PATH || '/usr/bin/chromium'): Promise<Browser> {
  if (!existsSync(program)) throw new NoBrowser(program);
  const { chromium } = await import('playwright-core');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: !isRoot,
    args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
