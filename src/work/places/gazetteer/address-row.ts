import { isStoredPostcode, shownPostcode, storedPostcode } from '../address.js';
import type { Point } from '../boundaries/point-in.js';
import { pointOfGrid } from './national-grid.js';
import { readUprn } from './uprn.js';

/** What columns are called in files of local gazetteers (BS 7666, DTF 7.3) and of Ordnance Survey, without case, spaces or underscores. */
const names = {
  uprn: ['UPRN'],
  ...{ paoText: ['PAOTEXT'], paoStart: ['PAOSTARTNUMBER', 'PAOSTART'], paoStartSuffix: ['PAOSTARTSUFFIX'] },
  ...{ paoEnd: ['PAOENDNUMBER', 'PAOEND'], paoEndSuffix: ['PAOENDSUFFIX'] },
  ...{ saoText: ['SAOTEXT'], saoStart: ['SAOSTARTNUMBER', 'SAOSTART'], saoStartSuffix: ['SAOSTARTSUFFIX'] },
  ...{ saoEnd: ['SAOENDNUMBER', 'SAOEND'], saoEndSuffix: ['SAOENDSUFFIX'] },
  street: ['STREETDESCRIPTOR', 'STREETDESCRIPTION', 'STREET', 'STREETNAME'],
  locality: ['LOCALITY', 'LOCALITYNAME'],
  town: ['TOWN', 'TOWNNAME', 'POSTTOWN'],
  postcode: ['POSTCODE', 'POSTCODELOCATOR'],
  east: ['XCOORDINATE', 'EASTING', 'X'],
  north: ['YCOORDINATE', 'NORTHING', 'Y'],
  latitude: ['LATITUDE', 'LAT'],
  longitude: ['LONGITUDE', 'LONG', 'LON', 'LNG'],
  status: ['LOGICALSTATUS', 'BLPULOGICALSTATUS', 'STATUS'],
  endedOn: ['ENDDATE', 'BLPUENDDATE'],
} as const;
type Name = keyof typeof names;

/** Where each column of a file is. */
export type AddressColumns = Partial<Record<Name, number>>;

const plain = (text: string): string => text.replace(/[^A-Za-z]/g, '').toUpperCase();

/** Finds the columns by the header of a file. */
export function readAddressColumns(header: readonly string[]): AddressColumns {
  const cells = header.map(plain);
  const at = (called: readonly string[]) => cells.findIndex((cell) => called.includes(cell));
  const found = Object.entries(names).map(([name, called]) => [name, at(called)]);
  return Object.fromEntries(found.filter(([, at]) => Number(at) >= 0)) as AddressColumns;
}

/** Whether a file tells where buildings are and not what they are called, as OS Open UPRN does. */
export const isOfPositions = (columns: AddressColumns): boolean => columns.street === undefined;

/** What a file must have: an address in words, or positions; the names of what it lacks. */
export function missingColumns(columns: AddressColumns): readonly string[] {
  const needed: readonly Name[] = isOfPositions(columns) ? ['uprn'] : ['uprn', 'street', 'town', 'postcode'];
  const lacks = needed.filter((name) => columns[name] === undefined).map((name) => names[name][0]);
  const has = (...all: readonly Name[]) => all.every((name) => columns[name] !== undefined);
  const isPlaced = has('east', 'north') || has('latitude', 'longitude');
  return isOfPositions(columns) && !isPlaced ? [...lacks, 'STREET_DESCRIPTOR, or LATITUDE and LONGITUDE'] : lacks;
}

export interface AddressRowRead {
  readonly uprn: string;
  /** Undefined in a file of positions. */
  readonly words: { readonly line: string; readonly street: string; readonly town: string; readonly postcode: string };
  readonly point: Point | undefined;
  /** Whether the building, or this name of it, is no more. */
  readonly isEnded: boolean;
}

/** Why a row is not taken, and how to mend it; nothing of what it says, which may be anything. */
export interface RowFault {
  readonly wrong: string;
  readonly fix: string;
}

type Cells = (name: Name) => string;

const cellsOf =
  (columns: AddressColumns, cells: readonly string[]): Cells =>
  (name) =>
    cells[columns[name] ?? -1]?.trim().replace(/\s+/g, ' ') ?? '';

/** '12A-14' of the numbers of a PAO or SAO (BS 7666, part 2). */
function numbersOf(cell: Cells, of: 'pao' | 'sao'): string {
  const start = cell(`${of}Start`) + cell(`${of}StartSuffix`);
  const end = cell(`${of}End`) + cell(`${of}EndSuffix`);
  return start !== '' && end !== '' && end !== start ? `${start}-${end}` : start;
}

/** As it is written on an envelope: 'Flat 2, Weir House, 12A Weir Street'. */
function lineOf(cell: Cells, street: string): string {
  const secondary = [cell('saoText'), numbersOf(cell, 'sao')].filter(Boolean).join(' ');
  const number = numbersOf(cell, 'pao');
  return [secondary, cell('paoText'), number === '' ? street : `${number} ${street}`].filter(Boolean).join(', ');
}

const number = (text: string): number => (text === '' ? Number.NaN : Number(text));

/** Undefined without a position; else the point, or that it is none. */
function pointIn(cell: Cells): Point | undefined | 'wrong' {
  const [latitude, longitude] = [number(cell('latitude')), number(cell('longitude'))];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  const isGiven = [cell('latitude'), cell('longitude'), cell('east'), cell('north')].some((text) => text !== '');
  return pointOfGrid(number(cell('east')), number(cell('north'))) ?? (isGiven ? 'wrong' : undefined);
}

/** Historical (8) and rejected (9) by the logical status of DTF 7.3, or with a day on which it ended. */
const isEnded = (cell: Cells): boolean => /^[89]$/.test(cell('status')) || cell('endedOn') !== '';

const longest = 200;
const fault = (wrong: string, fix: string): RowFault => ({ wrong, fix });

function wordsFault(cell: Cells, words: AddressRowRead['words']): RowFault | undefined {
  if (words.street === '') return fault('there is no street', 'give its STREET_DESCRIPTOR');
  if (cell('paoText') === '' && numbersOf(cell, 'pao') === '')
    return fault('the building has no name and no number', 'give its PAO_TEXT or PAO_START_NUMBER');
  if (words.town === '') return fault('there is no town', 'give its TOWN_NAME');
  if (!isStoredPostcode(storedPostcode(words.postcode)))
    return fault('there is no postcode that could be one', 'give its POSTCODE, such as AB1 2CD');
  const isLong = Object.values(words).some((text) => text.length > longest);
  return isLong ? fault(`a part of it is longer than ${longest} characters`, 'shorten it') : undefined;
}

/** Reads one row of a local gazetteer or of OS Open UPRN. */
export function readAddressRow(columns: AddressColumns, cells: readonly string[]): AddressRowRead | RowFault {
  const cell = cellsOf(columns, cells);
  const uprn = readUprn(cell('uprn'));
  if (uprn === undefined) return fault('it has no UPRN of 1 to 12 figures', 'give its UPRN');
  const street = cell('street');
  const town = [...new Set([cell('locality'), cell('town')])].filter(Boolean).join(', ');
  const postcode = shownPostcode(storedPostcode(cell('postcode')));
  const words = { line: lineOf(cell, street), street, town, postcode };
  const point = pointIn(cell);
  if (point === 'wrong')
    return fault('its position is not in Great Britain', 'give easting and northing in metres, or degrees of WGS84');
  const wrong = isOfPositions(columns) ? undefined : wordsFault(cell, words);
  if (isOfPositions(columns) && !point) return fault('it has no position', 'give LATITUDE and LONGITUDE');
  return wrong ?? { uprn, words, point, isEnded: isEnded(cell) };
}
