import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedFolder } from '../../../platform/config.js';
import { formatNumber } from '../../../platform/language/index.js';
import { explainLost, losses } from '../carrying/losses.js';
import type { Command, CommandInput } from '../commands.js';
import { type OpenHouse, openHouse } from '../open-house.js';
import { createProgressBar } from '../progress-bar.js';
import { explainImport } from './explain-import.js';
import { type ImportedPlace, importPlace } from './import-place.js';

const usage = 'FOLDER [--key VERIFIER-KEY]';

interface Asked {
  readonly folder: string;
  readonly key: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], allowPositionals: true },
      options: { key: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    return folder === undefined || more.length > 0 ? undefined : { folder: resolve(folder), key: values.key };
  } catch {
    return undefined;
  }
}

/** A verifier key, or a file that holds it. */
const readKey = (key: string): Promise<string> => readFile(resolve(key), 'utf8').catch(() => key);

function tell({ manifest, epoch, lost }: ImportedPlace, isTrusted: boolean, { out, error }: CommandInput): void {
  const { place, key, tables } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  out(`The place ${place.slug} is here: ${formatNumber(rows, 'en')} rows, verified against its record.`);
  out(`Epoch ${epoch} of its record is open under this installation’s own key. Before it, the record checks by ${key}`);
  if (!isTrusted) out('Compare that key with the one that the old installation showed at /record.');
  out(
    'Next: copy the keys folder, make a backup, tell the witnesses the new key. docs/how-to/move-a-place.md has the rest.',
  );
  const gone = losses();
  for (const one of lost) gone.add(one, one.lost);
  if (lost.length > 0) for (const line of explainLost(gone, 'Lost at the old installation already')) error(line);
}

async function takeOver(house: OpenHouse, { folder, key }: Asked, input: CommandInput): Promise<number> {
  const { out, error } = input;
  const trusted = key === undefined ? undefined : await readKey(key);
  const bar = createProgressBar(process.stderr, out);
  const taken = await importPlace(house, {
    ...{ folder, trusted, keys: house.config.keys, published: publishedFolder(house.config) },
    onProgress: ({ part, of, what }) => bar.show(part / of, what),
  }).finally(() => bar.end());
  if (taken.ok) tell(taken.value, trusted !== undefined, input);
  else error(explainImport(taken.refused, taken.detail));
  return taken.ok ? 0 : 1;
}

/** `./guildhall import place FOLDER`: takes over what `./guildhall export --to` wrote for this installation. */
export const importPlaceCommand: Command = {
  name: 'import place',
  usage,
  does: 'Takes over a place that another installation exported to this one, verifies it, and opens a new epoch of its record.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say which: ./guildhall import place ${usage}`);
      return 2;
    }
    const house = await openHouse(input.environment, input.out);
    try {
      return await takeOver(house, asked, input);
    } finally {
      await house.close();
    }
  },
};
