import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { act, type House, type Who } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import { readRows } from '../../../work/cases/index.js';
import {
  type AddressColumns,
  type AddressRowRead,
  isOfPositions,
  missingColumns,
  readAddressColumns,
  readAddressRow,
  type Taken,
  takeAddresses,
} from '../../../work/places/index.js';
import type { Command, CommandInput } from '../commands.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FILE.csv [--place SLUG]';
const atOnce = 1000;
const mostTold = 100;

const count = (value: number): string => formatNumber(value, 'en');

interface Import {
  readonly house: House;
  readonly who: Who;
  readonly file: string;
  readonly out: CommandInput['out'];
}

interface Told {
  readonly taken: Taken;
  readonly refused: number;
}

const plus = (one: Taken, other: Taken): Taken => ({
  ...{ added: one.added + other.added, changed: one.changed + other.changed, same: one.same + other.same },
  ...{ ended: one.ended + other.ended, unknown: one.unknown + other.unknown },
});

/** Row after row, a thousand in one act; what was taken stays whatever comes after it. */
async function load({ house, who, file, out }: Import): Promise<Told | readonly string[]> {
  let columns: AddressColumns | undefined;
  let taken: Taken = { added: 0, changed: 0, same: 0, ended: 0, unknown: 0 };
  let [batch, refused]: [AddressRowRead[], number] = [[], 0];
  const flush = async (how: { readonly isOfPositions: boolean }) => {
    const rows = batch;
    batch = [];
    taken = plus(taken, await act(house, who, (ctx) => takeAddresses(ctx, rows, how)));
  };
  for await (const { line, cells, fault } of readRows(createReadStream(file), { delimiter: ',', encoding: 'utf-8' })) {
    if (!columns) {
      columns = readAddressColumns(cells);
      const missing = missingColumns(columns);
      if (missing.length > 0) return missing;
      continue;
    }
    const read = fault ? { wrong: 'a quotation mark never closes', fix: 'close it' } : readAddressRow(columns, cells);
    if ('wrong' in read) {
      refused += 1;
      if (refused <= mostTold) out(`${file}:${line}: ${read.wrong}. Fix: ${read.fix}.`);
    } else batch.push(read);
    if (batch.length === atOnce) await flush({ isOfPositions: isOfPositions(columns) });
  }
  if (!columns) return missingColumns({});
  if (batch.length > 0) await flush({ isOfPositions: isOfPositions(columns) });
  return { taken, refused };
}

function tell({ taken, refused }: Told, { out, error }: CommandInput): number {
  const { added, changed, same, ended, unknown } = taken;
  const others = unknown > 0 ? `; ${count(unknown)} are of buildings that the gazetteer does not have` : '';
  out(`${count(added)} new, ${count(changed)} changed, ${count(same)} as they were, ${count(ended)} ended${others}.`);
  if (refused === 0) return 0;
  const more = refused > mostTold ? ` The first ${count(mostTold)} are told above.` : '';
  error(`${count(refused)} rows were refused.${more} The others are in; mend these and run the same command again.`);
  return 1;
}

async function run(input: CommandInput): Promise<number> {
  const asked = readImportArguments(input.args, {});
  if (!asked) {
    input.error(`Say which: ./guildhall import addresses ${usage}`);
    return 2;
  }
  const { file } = asked;
  if (!(await stat(file).catch(() => undefined))?.isFile()) {
    input.error(`There is no file ${file}.`);
    return 1;
  }
  return importIntoPlace(input, asked.values.place, async (house, who) => {
    const told = await load({ house, who, file, out: input.out });
    if ('taken' in told) return tell(told, input);
    input.error(`${file}: the first line must name the columns; these are missing: ${told.join('; ')}.`);
    return 1;
  });
}

/** `./guildhall import addresses FILE.csv`: the place's local gazetteer, or where its buildings are (OS Open UPRN). */
export const importAddressesCommand: Command = {
  name: 'import addresses',
  usage,
  does: 'Brings in addresses from a local gazetteer, or their positions from OS Open UPRN. Run again, it writes only what changed.',
  run,
};
