import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { holdsKey } from '../../../foundation/vault/index.js';
import { readConfig } from '../../../platform/config.js';
import { type RestoreRefusal, restore } from '../../../platform/database/backup/restore.js';
import { reachDatabase } from '../../../platform/database/open-database.js';
import { formatNumber } from '../../../platform/language/index.js';
import type { Command, CommandInput } from '../commands.js';
import { openHouse } from '../open-house.js';
import { restoreObjects } from './restore-objects.js';
import { settleRestored } from './settle-restored.js';

/** Why nothing was restored, and what to do about it. */
function explain(refused: RestoreRefusal, detail: Readonly<Record<string, string | number>> = {}): string {
  switch (refused) {
    case 'no-backup':
      return `${detail.folder} holds no whole backup: its manifest is missing or cannot be read.`;
    case 'damaged':
      return `The backup is damaged: ${detail.file} is not what was written. Take another backup.`;
    case 'newer':
      return `The backup was made by a newer version (migration ${detail.migration}). Install that version first.`;
    case 'database-not-empty':
      return `The database is not empty: ${detail.table} is in the way. Restore into an empty GUILDHALL_DATA folder or an empty database.`;
  }
}

/** Puts the rows back. @returns whether it did. */
async function putBack(folder: string, { environment, out, error }: CommandInput): Promise<boolean> {
  const reached = await reachDatabase(readConfig(environment));
  try {
    for (const note of reached.notes) out(note);
    const restored = await restore(reached.operatorUrl, folder, {
      onProgress: ({ part, parts, table, rows }) =>
        out(`${part} of ${parts}: ${table}, ${formatNumber(rows, 'en')} rows`),
    });
    if (!restored.ok) error(explain(restored.refused, restored.detail));
    return restored.ok;
  } finally {
    await reached.stop();
  }
}

/** Only what people sent, into a house whose rows are there: after a restore that was cut short, or found files missing. */
async function runFiles(folder: string, input: CommandInput): Promise<number> {
  const house = await openHouse(input.environment, input.out);
  try {
    return await restoreObjects(house, folder, input);
  } finally {
    await house.close();
  }
}

async function run(folder: string, input: CommandInput): Promise<number> {
  const { keys, shred } = readConfig(input.environment);
  // A database without the keys that it was backed up with is of no use, and a new key must not take their place.
  if (!holdsKey(keys)) {
    input.error(
      `${keys} holds no key-encryption key. Put your copy of the keys folder there first, and of the shred folder at ${shred}: without the keys nothing sealed opens.`,
    );
    return 1;
  }
  if (!(await putBack(folder, input))) return 1;
  let status = 0;
  const house = await openHouse(input.environment, input.out);
  try {
    const lost = await settleRestored(house, input.out);
    if (lost.length > 0) {
      input.error(
        `The rows are there, but what is sealed in them opens no more: ${lost.join(', ')} is not in ${keys}. A rotation destroyed it since, or this is not the keys folder of that time. Empty the database, then restore a later backup.`,
      );
      return 1;
    }
    status = await restoreObjects(house, folder, input);
  } finally {
    await house.close();
  }
  input.out('Restored. Run ./guildhall verify before it is served.');
  return status;
}

const usage = 'DIR [--files]';

function readArguments(args: readonly string[]): { readonly folder: string; readonly onlyFiles: boolean } | undefined {
  try {
    const options = { files: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return undefined;
    return { folder: resolve(folder), onlyFiles: values.files === true };
  } catch {
    return undefined;
  }
}

/** `./guildhall restore DIR`: what `./guildhall backup DIR` wrote, into an empty database. */
export const restoreCommand: Command = {
  name: 'restore',
  usage,
  does: 'Puts a backup into an empty database and its files into their store, and destroys again what the shred ledger says was erased since.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say where from: ./guildhall restore ${usage}`);
      return 2;
    }
    const { folder, onlyFiles } = asked;
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
      input.error(`${folder} is not a folder.`);
      return 1;
    }
    return onlyFiles ? runFiles(folder, input) : run(folder, input);
  },
};
