import type { Command, CommandInput } from './commands.js';
import { type OpenHouse, openHouse } from './open-house.js';
import { openPlace } from './open-place.js';

/** What the composition root lends: the two long-running entries, which a command may not import. */
export interface Entries {
  /** Serves the pages; resolves when it listens. */
  startWeb(house: OpenHouse, options: { readonly isDemo: boolean }): Promise<{ readonly url: string; stop(): Promise<void> }>;
  /** Runs the sequencer, the followers and the timed jobs. */
  startWorker(house: OpenHouse): Promise<{ stop(): Promise<void> }>;
}

type Part = 'web' | 'worker';

function readOnly(args: readonly string[]): readonly Part[] | undefined {
  const at = args.indexOf('--only');
  if (at < 0) return ['web', 'worker'];
  const asked = args[at + 1];
  return asked === 'web' || asked === 'worker' ? [asked] : undefined;
}

/** Resolves when the process is asked to end; a second request ends it at once. */
function untilStopped(): Promise<string> {
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
  const isDemo = input.args.includes('--demo');
  const stopped = untilStopped();
  const house = await openHouse(input.environment, input.out);
  try {
    const filling = await openPlace(house, { isDemo, say: input.out });
    const worker = parts.includes('worker') ? await entries.startWorker(house) : undefined;
    const web = parts.includes('web') ? await entries.startWeb(house, { isDemo }) : undefined;
    input.out(web ? `Guildhall is ready: ${web.url}` : 'Guildhall’s worker is ready.');
    const history = filling?.start();
    await stopped;
    input.out('Stopping: what is under way is finished first.');
    await history?.stop();
    await web?.stop();
    await worker?.stop();
  } finally {
    await house.close();
  }
  return 0;
}

export const serveCommand = (entries: Entries): Command => ({
  name: 'serve',
  usage: '[--demo] [--only web|worker]',
  does: 'Serves the place’s pages and runs its work until it is stopped.',
  run: (input) => serve(input, entries),
});
