import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../../platform/clock.js';
import { readConfig } from '../../../platform/config.js';
import { backup } from '../../../platform/database/backup/backup.js';
import { openDatabase } from '../../../platform/database/open-database.js';
import { formatNumber } from '../../../platform/language/index.js';
import type { LostObject } from '../../../work/files/index.js';
import { explainLost, losses } from '../carrying/losses.js';
import type { Command, CommandInput } from '../commands.js';
import { keepFilesBy } from '../keep-files-by.js';
import { backUpObjects } from './back-up-objects.js';

const usage = 'DIR [--without-files]';

interface Asked {
  readonly folder: string;
  readonly withFiles: boolean;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const options = { 'without-files': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return undefined;
    return { folder: resolve(folder), withFiles: values['without-files'] !== true };
  } catch {
    return undefined;
  }
}

function tellFiles(lost: ReturnType<typeof losses>, lines: number, { out, error }: CommandInput): number {
  out(`${formatNumber(lines - lost.count(), 'en')} files that people sent are in it, sealed as they are.`);
  if (lost.count() === 0) return 0;
  for (const line of explainLost(lost, 'Not in the backup')) error(line);
  error('Look for them in an older backup, or in a copy of the store, before that is gone.');
  return 1;
}

async function run({ folder, withFiles }: Asked, input: CommandInput): Promise<number> {
  const { environment, out, error } = input;
  const config = readConfig(environment);
  const lost = losses();
  const opened = await openDatabase(config); // and no key: a backup opens nothing, and may be made where none is
  try {
    for (const note of opened.notes) out(note);
    const made = await backup(opened.operatorUrl, folder, {
      now: systemClock.now(),
      onProgress: ({ part, parts, table, rows }) => out(`${part} of ${parts}: ${table}, ${rows} rows`),
      beside: async (parts) =>
        withFiles
          ? backUpObjects(
              keepFilesBy(config),
              { folder, parts },
              {
                onLost: (one: LostObject) => lost.add(one, one.lost),
                onCopied: (number) => number % 1000 === 0 && out(`${formatNumber(number, 'en')} files`),
              },
            )
          : null,
    });
    if (!made.ok) {
      error(`No backup was made: ${folder} is not empty. Name a folder that is, or that is not there yet.`);
      return 1;
    }
    out(`The backup is in ${folder}. The keys in ${config.keys} are not in it: keep a copy of them elsewhere.`);
    if (made.value.objects) return tellFiles(lost, made.value.objects.lines, input);
    out('The files that people sent are not in it: copy their store yourself.');
    return 0;
  } finally {
    await opened.close();
  }
}

/** `./guildhall backup DIR`: one consistent copy of every place, without the keys that open it. */
export const backupCommand: Command = {
  name: 'backup',
  usage,
  does: 'Writes a consistent copy of the database and the sealed files to an empty folder. Keys and the shred ledger are kept apart from it.',
  async run(input) {
    const asked = readArguments(input.args);
    if (asked) return run(asked, input);
    input.error(`Say where to: ./guildhall backup ${usage}`);
    return 2;
  },
};
