import { createReadStream } from 'node:fs';
import { act, type House, type Who } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import { readRows } from '../../../work/cases/index.js';
import { type Company, loadCompanies } from '../../../work/places/index.js';
import type { Command, CommandInput } from '../commands.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FILE.csv [--place SLUG]';
const atOnce = 1000;

/** As Companies House calls them in its free company data; some releases have a space before a name. */
const columns = { name: 'CompanyName', number: 'CompanyNumber', status: 'CompanyStatus' } as const;

/** Where each column is; undefined where the header lacks one. */
function placesOf(header: readonly string[]): Record<keyof typeof columns, number> | undefined {
  const at = (name: string) => header.findIndex((cell) => cell.trim() === name);
  const found = { name: at(columns.name), number: at(columns.number), status: at(columns.status) };
  return Object.values(found).some((place) => place < 0) ? undefined : found;
}

interface Told {
  readonly loaded: number;
  readonly passed: number;
}

async function load(house: House, who: Who, file: string): Promise<Told | undefined> {
  let places: ReturnType<typeof placesOf>;
  const batch = new Map<string, Company>();
  const told = { loaded: 0, passed: 0 };
  const flush = async () => {
    await act(house, who, async (ctx) => loadCompanies(ctx, [...batch.values()]));
    told.loaded += batch.size;
    batch.clear();
  };
  for await (const { cells, fault } of readRows(createReadStream(file), { delimiter: ',', encoding: 'utf-8' })) {
    if (!places) {
      places = placesOf(cells);
      if (!places) return undefined;
      continue;
    }
    const [number = '', name = '', status = ''] = [cells[places.number], cells[places.name], cells[places.status]];
    const isGood = !fault && /^[A-Z0-9]{8}$/.test(number.trim()) && name.trim() !== '';
    // Of one number twice in a file the later row stands.
    if (isGood) batch.set(number.trim(), { number: number.trim(), name: name.trim(), status: status.trim() });
    else told.passed += 1;
    if (batch.size === atOnce) await flush();
  }
  await flush();
  return told;
}

async function importInto(house: House, who: Who, file: string, { out, error }: CommandInput): Promise<number> {
  const told = await load(house, who, file);
  if (!told) {
    error(`${file}: the first line must have the columns ${Object.values(columns).join(', ')}.`);
    return 1;
  }
  const count = (value: number) => formatNumber(value, 'en');
  out(
    `Loaded ${count(told.loaded)} companies; ${count(told.passed)} rows had no number of eight characters, or no name.`,
  );
  return 0;
}

async function run(input: CommandInput): Promise<number> {
  const asked = readImportArguments(input.args, {});
  if (!asked) {
    input.error(`Say which: ./guildhall import companies ${usage}`);
    return 2;
  }
  try {
    return await importIntoPlace(input, asked.values.place, (house, who) => importInto(house, who, asked.file, input));
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault) || fault.code !== 'ENOENT') throw fault;
    input.error(`There is no file ${asked.file}.`);
    return 1;
  }
}

/** `./guildhall import companies FILE.csv`: a copy of the public register of companies, by which a number gives a name. */
export const importCompaniesCommand: Command = {
  name: 'import companies',
  usage,
  does: 'Loads the free company data of Companies House, so that a company is known by its number.',
  run,
};
