import { resolve } from 'node:path';
import { systemClock } from '../../../platform/clock.js';
import { readConfig } from '../../../platform/config.js';
import { backup } from '../../../platform/database/backup/backup.js';
import { openDatabase } from '../../../platform/database/open-database.js';
import type { Command } from '../commands.js';

/** `./guildhall backup DIR`: one consistent copy of every place, without the keys that open it. */
export const backupCommand: Command = {
  name: 'backup',
  usage: 'DIR',
  does: 'Writes a consistent copy of the database to an empty folder. Keys and the shred ledger are kept apart from it.',
  async run({ args: [folder], environment, out, error }) {
    if (!folder) {
      error('Say where to: ./guildhall backup DIR');
      return 2;
    }
    const config = readConfig(environment);
    const opened = await openDatabase(config); // and no key: a backup opens nothing, and may be made where none is
    try {
      for (const note of opened.notes) out(note);
      const made = await backup(opened.operatorUrl, resolve(folder), {
        now: systemClock.now(),
        onProgress: ({ part, parts, table, rows }) => out(`${part} of ${parts}: ${table}, ${rows} rows`),
      });
      if (made.ok)
        out(
          `The backup is in ${resolve(folder)}. The keys in ${config.keys} are not in it: keep a copy of them elsewhere.`,
        );
      else
        error(`No backup was made: ${resolve(folder)} is not empty. Name a folder that is, or that is not there yet.`);
      return made.ok ? 0 : 1;
    } finally {
      await opened.close();
    }
  },
};
