import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Command, CommandInput } from './commands.js';
import { verifyCommand } from './evidence/verify.js';
import { type OpenHouse, openHouse } from './open-house.js';
import { untilStopped } from './serve.js';
import { type Entries, type Site, startSite } from './start-site.js';
import { openBrowser } from './tour/open-browser.js';
import { playTour } from './tour/play-tour.js';
import { takeBackup } from './tour/take-backup.js';

interface Folder {
  readonly path: string;
  /** Takes away what the tour made for itself; what the operator named stays. */
  remove(): Promise<void>;
}

async function chooseFolder({ environment }: CommandInput): Promise<Folder> {
  const given = environment.GUILDHALL_DATA?.trim();
  if (given) return { path: given, remove: async () => undefined };
  const path = await mkdtemp(join(tmpdir(), 'guildhall-tour-'));
  await chmod(path, 0o755); // the embedded server's account passes through; what is inside is closed
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

async function play(input: CommandInput, house: OpenHouse, site: Site, browser: Browser): Promise<void> {
  if (site.url === undefined) throw new Error('The tour needs the pages.');
  const verify = async () => {
    const lines: string[] = [];
    const hear = (line: string) => void lines.push(line);
    const status = await verifyCommand.run({ ...input, args: [], out: hear, error: hear });
    return { status, said: lines.join('\n') };
  };
  const takes = { verify, takeBackup: () => takeBackup(input, house) };
  await playTour({ url: site.url, browser, house, say: input.out, isFilled: site.isFilled, ...takes });
}

async function tour(input: CommandInput, entries: Entries, browser: Browser): Promise<void> {
  const stopped = untilStopped();
  const house = await openHouse(input.environment, input.out);
  try {
    const site = await startSite(house, entries, { isDemo: true, parts: ['web', 'worker'], say: input.out });
    try {
      input.out(`Wealdham is open: ${site.url}`);
      await play(input, house, site, browser);
      input.out('\nThat was the tour: nothing was faked, and every step was checked.');
      if (input.args.includes('--then-stop')) return;
      input.out(`Wealdham stays open at ${site.url} for you to walk through. Ctrl+C closes it and takes it away.`);
      await stopped;
    } finally {
      await site.stop();
    }
  } finally {
    await house.close();
  }
}

async function run(input: CommandInput, entries: Entries): Promise<number> {
  const browser = await openBrowser();
  const folder = await chooseFolder(input);
  try {
    const environment = { ...input.environment, PORT: input.environment.PORT ?? '0', GUILDHALL_DATA: folder.path };
    await tour({ ...input, environment }, entries, browser);
    return 0;
  } finally {
    await browser.close();
    await folder.remove();
  }
}

/** `./guildhall tour`: a service made and the story of one missed bin, played in a browser on a place of its own. */
export const tourCommand = (entries: Entries): Command => ({
  name: 'tour',
  usage: '[--then-stop]',
  does: 'Opens the made-up borough of Wealdham and plays how a service is made and a case goes through, from a resident’s phone to an auditor.',
  run: (input) => run(input, entries),
});
