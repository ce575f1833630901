import { act, type House, type Who } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import { loadBoundaries, readGeojson } from '../../../work/places/index.js';
import type { Command, CommandInput } from '../commands.js';
import { readDeclarationFile } from '../read-declaration-file.js';
import { importIntoPlace, readImportArguments } from './import-into-place.js';

const usage = 'FILE.geojson --name PROPERTY [--name-cy PROPERTY] [--kind ward] [--place SLUG]';

interface Asked {
  readonly file: string;
  readonly name: string;
  readonly welsh: string | undefined;
  readonly kind: string;
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const read = readImportArguments(args, { name: text, 'name-cy': text, kind: { ...text, default: 'ward' } });
  if (read?.values.name === undefined) return undefined;
  const { name, kind, place } = read.values;
  const isKind = /^[a-z]+(-[a-z]+)*$/.test(kind);
  return isKind ? { file: read.file, name, welsh: read.values['name-cy'], kind, place } : undefined;
}

const wrongs = {
  'not-geojson': 'it is no GeoJSON of a FeatureCollection (RFC 7946). Save it as that, in EPSG:4326',
  'same-code':
    'two areas have names that come down to the same code. Name them apart, or give another property by --name',
  'no-code':
    'an area has a name without a letter or figure that a code can be made of. Give another property by --name',
} as const;

async function importInto(
  house: House,
  who: Who,
  asked: Asked,
  source: string,
  { out, error }: CommandInput,
): Promise<number> {
  const read = readGeojson(source, { name: asked.name, welsh: asked.welsh });
  if (!read.ok) {
    const { number, wrong } = read.detail ?? {};
    error(`${asked.file}: ${read.refused === 'bad-feature' ? `feature ${number}: ${wrong}` : wrongs[read.refused]}.`);
    return 1;
  }
  const loaded = await act(house, who, async (ctx) => loadBoundaries(ctx, asked.kind, read.value));
  if (!loaded.ok) {
    error(`${asked.file}: ${loaded.detail?.name}: ${wrongs[loaded.refused]}. Nothing was imported.`);
    return 1;
  }
  out(`Imported ${formatNumber(loaded.value, 'en')} areas of the kind ${asked.kind} with their boundaries.`);
  return 0;
}

async function run(input: CommandInput): Promise<number> {
  const asked = readArguments(input.args);
  if (!asked) {
    input.error(`Say which: ./guildhall import boundaries ${usage}`);
    return 2;
  }
  const file = await readDeclarationFile(asked.file);
  if ('wrong' in file) {
    input.error(file.wrong);
    return 1;
  }
  return importIntoPlace(input, asked.place, (house, who) => importInto(house, who, asked, file.source, input));
}

/** `./guildhall import boundaries FILE.geojson`: areas and where they end, so that a reported point has a ward. */
export const importBoundariesCommand: Command = {
  name: 'import boundaries',
  usage,
  does: 'Brings in wards or other areas with their boundaries from GeoJSON: a point that somebody reports then has one.',
  run,
};
