import { parseArgs } from 'node:util';
import { act, type House, type Who } from '../../../platform/house.js';
import { formatNumber } from '../../../platform/language/index.js';
import { loadBoundaries, readGeojson } from '../../../work/places/index.js';
import type { Command, CommandInput } from '../commands.js';
import { findAskedPlace } from '../find-asked-place.js';
import { openHouse } from '../open-house.js';
import { readDeclarationFile } from '../read-declaration-file.js';

const usage = 'FILE.geojson --name PROPERTY [--name-cy PROPERTY] [--kind ward] [--place SLUG]';

interface Asked {
  readonly file: string;
  readonly name: string;
  readonly welsh: string | undefined;
  readonly kind: string;
  readonly place: string | undefined;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const text = { type: 'string' } as const;
    const options = { name: text, 'name-cy': text, kind: { ...text, default: 'ward' }, place: text };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [file, ...more] = positionals;
    const { name, kind, place } = values;
    if (file === undefined || more.length > 0 || name === undefined) return undefined;
    return /^[a-z]+(-[a-z]+)*$/.test(kind) ? { file, name, welsh: values['name-cy'], kind, place } : undefined;
  } catch {
    return undefined;
  }
}

const wrongs = {
  'not-geojson': 'it is no GeoJSON of a FeatureCollection (RFC 7946). Save it as that, in EPSG:4326',
  'same-code':
    'two areas have names that come down to the same code. Name them apart, or give another property by --name',
  'no-code':
    'an area has a name without a letter or figure that a code can be made of. Give another property by --name',
} as const;

async function importInto(house: House, asked: Asked, source: string, { out, error }: CommandInput): Promise<number> {
  const read = readGeojson(source, { name: asked.name, welsh: asked.welsh });
  if (!read.ok) {
    const { number, wrong } = read.detail ?? {};
    error(`${asked.file}: ${read.refused === 'bad-feature' ? `feature ${number}: ${wrong}` : wrongs[read.refused]}.`);
    return 1;
  }
  const place = await findAskedPlace(house, asked.place, error);
  if (!place) return 1;
  const who: Who = { place: place.place_id, actor: { kind: 'system', name: 'operator' }, channel: 'import' };
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
  const house = await openHouse(input.environment, input.out);
  try {
    return await importInto(house, asked, file.source, input);
  } finally {
    await house.close();
  }
}

/** `./guildhall import boundaries FILE.geojson`: areas and where they end, so that a reported point has a ward. */
export const importBoundariesCommand: Command = {
  name: 'import boundaries',
  usage,
  does: 'Brings in wards or other areas with their boundaries from GeoJSON: a point that somebody reports then has one.',
  run,
};
