import { readConfig } from '../../platform/config.js';
import type { Command, CommandInput } from './commands.js';
import { openHouse } from './open-house.js';
import { type Door, type Entries, type Part, startSite } from './start-site.js';

function readOnly(args: readonly string[]): readonly Part[] | undefined {
  const at = args.indexOf('--only');
  if (at < 0) return ['web', 'worker'];
  const asked = args[at + 1];
  return asked === 'web' || asked === 'worker' ? [asked] : undefined;
}

/** Resolves when the process is asked to end; a second request ends it at once. */
export function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

async function serve(input: CommandInput, entries: Entries): Promise<number> {
  const parts = readOnly(input.args);
  if (!parts) {
    input.error('--only takes web or worker.');
    return 2;
  }
  const door = parts.includes('web') ? await entries.openDoor(readConfig(input.environment)) : undefined;
  try {
    return await serveBehind(door, parts, input, entries);
  } finally {
    await door?.close();
  }
}

/** Starts the parts while the door tells whoever comes to wait, and runs them until the process is asked to end. */
async function serveBehind(
  door: Door | undefined,
  parts: readonly Part[],
  input: CommandInput,
  entries: Entries,
): Promise<number> {
  const stopped = untilStopped();
  const house = await openHouse(input.environment, input.out);
  try {
    const [isDemo, hasHistory] = [input.args.includes('--demo'), !input.args.includes('--no-history')];
    const site = await startSite(house, entries, { isDemo, hasHistory, parts, door, say: input.out });
    input.out(site.url ? `Guildhall is ready: ${site.url}` : 'Guildhall’s worker is ready.');
    await stopped;
    input.out('Stopping: what is under way is finished first.');
    await site.stop();
  } finally {
    await house.close();
  }
  return 0;
}

/** `./guildhall serve`: what `npm start` runs, with `--demo`. */
export const serveCommand = (entries: Entries): Command => ({
  name: 'serve',
  usage: '[--demo [--no-history]] [--only web|worker]',
  does: 'Serves the place’s pages and runs its work until it is stopped. A demonstration without history has no year of cases.',
  run: (input) => serve(input, entries),
});
