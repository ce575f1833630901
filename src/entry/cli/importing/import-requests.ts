import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatNumber } from '../../../platform/language/index.js';
import {
  type Imported,
  type ImportMap,
  type ImportRefusal,
  importRequests,
  readMap,
} from '../../../work/cases/index.js';
import type { Command, CommandInput } from '../commands.js';
import { createProgressBar } from '../progress-bar.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FILE.csv --map MAP.yaml [--place SLUG] [--reject FILE.csv]';

interface Asked {
  readonly file: string;
  readonly map: string;
  readonly place: string | undefined;
  readonly reject: string;
}

/** Where the refused rows of a file are written unless it is said. */
const besideOf = (file: string): string => `${file.replace(/\.csv$/i, '')}.rejected.csv`;

function readArguments(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const read = readImportArguments(args, { map: text, reject: text });
  if (read?.values.map === undefined) return undefined;
  const { map, place, reject } = read.values;
  return { file: resolve(read.file), map: resolve(map), place, reject: resolve(reject ?? besideOf(read.file)) };
}

async function loadMap(path: string, error: CommandInput['error']): Promise<ImportMap | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    error(`The map ${path} cannot be read.`);
    return undefined;
  }
  const { map, findings } = readMap(text);
  for (const { line, column, wrong, fix } of findings) error(`${path}:${line}:${column}: ${wrong}. Fix: ${fix}`);
  return map;
}

/** Why the import did not begin, for the operator. */
function explain(refused: ImportRefusal, detail: Readonly<Record<string, string | number>> | undefined): string {
  switch (refused) {
    case 'empty-file':
      return 'The file is empty.';
    case 'missing-columns':
      return `The file has no column named ${detail?.columns}.`;
    case 'repeated-columns':
      return `The file has more than one column named ${detail?.columns}.`;
    case 'map-does-not-fit':
      return `The map does not fit: ${detail?.wrong}.`;
  }
}

function tell(done: Imported, reject: string, { out, error }: CommandInput): number {
  const number = (value: number): string => formatNumber(value, 'en');
  out(`Read ${number(done.read)} rows: ${number(done.accepted)} accepted, ${number(done.refused)} refused.`);
  if (done.alreadyThere > 0) out(`${number(done.alreadyThere)} of those accepted were here already.`);
  if (done.refused > 0) out(`The refused rows are in ${reject}, each with its line and the reason.`);
  if (done.isBroken) error('The file broke off: a quotation mark never closes, and nothing after it was read.');
  return done.isBroken ? 1 : 0;
}

async function run(input: CommandInput): Promise<number> {
  const asked = readArguments(input.args);
  if (!asked) {
    input.error(`Say what and how: ./guildhall import requests ${usage}`);
    return 2;
  }
  const map = await loadMap(asked.map, input.error);
  if (!map) return 1;
  if (!(await stat(asked.file).catch(() => undefined))?.isFile()) {
    input.error(`The file ${asked.file} cannot be read.`);
    return 1;
  }
  return importIntoPlace(input, asked.place, async (house, { place }) => {
    const bar = createProgressBar(process.stderr, input.out);
    const done = await importRequests(house, place, {
      ...{ file: asked.file, map, rejectFile: asked.reject },
      onProgress: ({ read, refused, bytes, totalBytes }) =>
        bar.show(totalBytes === 0 ? 1 : bytes / totalBytes, `${read} rows, ${refused} refused`),
    });
    bar.end();
    if (done.ok) return tell(done.value, asked.reject, input);
    input.error(explain(done.refused, done.detail));
    return 1;
  });
}

/** `./guildhall import requests FILE.csv --map MAP.yaml`: another system's history as cases. */
export const importRequestsCommand: Command = {
  name: 'import requests',
  usage,
  does: "Loads another system's requests as cases, at their own times. It can be stopped and run again.",
  run,
};
