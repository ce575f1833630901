import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Recipient, RecipientFaulty, readRecipient } from '../../../foundation/vault/index.js';
import { publishedFolder } from '../../../platform/config.js';
import { formatNumber } from '../../../platform/language/index.js';
import { explainLost, losses } from '../carrying/losses.js';
import type { Command, CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { type OpenHouse, openHouse } from '../open-house.js';
import { createProgressBar } from '../progress-bar.js';
import { type ExportRefusal, exportPlace } from './export-place.js';
import type { ExportManifest } from './manifest.js';

const usage = '--out FOLDER [--place SLUG] [--to RECIPIENT.jwk]';

interface Asked {
  readonly out: string;
  readonly place: string | undefined;
  readonly to: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const options = { out: { type: 'string' }, place: { type: 'string' }, to: { type: 'string' } } as const;
    const { out, place, to } = parseArgs({ args: [...args], options }).values;
    return out === undefined ? undefined : { out: resolve(out), place, to };
  } catch {
    return undefined;
  }
}

function explain(refused: ExportRefusal, detail: Readonly<Record<string, string | number>> = {}): string {
  switch (refused) {
    case 'folder-there':
      return `${detail.folder} is there already. Name another folder: nothing is written over.`;
    case 'nothing-recorded':
      return 'This place has no record yet: there is nothing to export.';
  }
}

function tell({ tables, recipient }: ExportManifest, out: string, say: CommandInput['out']): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(`The place is in ${out}: ${formatNumber(tables.length, 'en')} tables, ${formatNumber(rows, 'en')} rows.`);
  if (recipient === null)
    say(
      'Only what is not sealed is in it, for reading elsewhere. With --to RECIPIENT.jwk another installation can run it.',
    );
  else {
    say(
      `Its keys are encrypted to the key ${recipient}. Compare that, aloud, with what the receiving installation showed.`,
    );
    say(
      'Whoever has that key’s private half and this folder can read everything. Delete the folder once it is imported.',
    );
  }
}

async function writeOut(house: OpenHouse, asked: Asked, recipient: Recipient | undefined, input: CommandInput) {
  const place = await findAskedPlace(house, asked.place, input.error);
  if (!place) return 1;
  const bar = createProgressBar(process.stderr, input.out);
  const lost = losses();
  const made = await exportPlace(house, {
    ...{ place, recipient, out: asked.out, published: publishedFolder(house.config) },
    onProgress: ({ part, of, what }) => bar.show(part / of, what),
    onLost: (one) => lost.add(one, one.lost),
  }).finally(() => bar.end());
  if (made.ok) tell(made.value, asked.out, input.out);
  else input.error(explain(made.refused, made.detail));
  if (lost.count() > 0) for (const line of explainLost(lost, 'Not in the export')) input.error(line);
  return made.ok && lost.count() === 0 ? 0 : 1;
}

async function readAskedRecipient(to: string, error: CommandInput['error']): Promise<Recipient | undefined> {
  try {
    return await readRecipient(await readFile(resolve(to), 'utf8'));
  } catch (fault) {
    if (!(fault instanceof RecipientFaulty) && (fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    error(fault instanceof RecipientFaulty ? fault.message : `${to} is not there.`);
    return undefined;
  }
}

/** `./guildhall export`: a whole place in open formats, for another installation or for reading. */
export const exportCommand: Command = {
  name: 'export',
  usage,
  does: 'Writes a whole place to a new folder in open formats; with --to, its keys too, encrypted to that installation.',
  async run(input) {
    const asked = readArguments(input.args);
    if (!asked) {
      input.error(`Say where to: ./guildhall export ${usage}`);
      return 2;
    }
    const recipient = asked.to === undefined ? undefined : await readAskedRecipient(asked.to, input.error);
    if (asked.to !== undefined && !recipient) return 1;
    const house = await openHouse(input.environment, input.out);
    try {
      return await writeOut(house, asked, recipient, input);
    } finally {
      await house.close();
    }
  },
};
