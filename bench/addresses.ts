/**
 * A local gazetteer of 100,000 made-up addresses in 20 wards, read, brought in a thousand at a time as `import addresses` does, and
 * brought in again; then searches of it as a resident makes them, with a slip in every other, p95 under 250 ms. `bench addresses 5000` takes
 * another number. And the map of all of it, of four kilometres and of one street, drawn for a page (p95 under 250, 250 and 50 ms).
 */
import { testHouse } from '../src/platform/database/testing.js';
import {
  drawMap,
  findExtent,
  loadBoundaries,
  readAddressColumns,
  readAddressRow,
  searchAddresses,
  takeAddresses,
  viewOf,
} from '../src/work/places/index.js';
import { percentile, printReport, toReport } from './report.js';

const addresses = Number(process.argv[2] ?? 100_000);
const [atOnce, perStreet, wards, searches, maps] = [1000, 25, 20, 200, 60];
const house = await testHouse();
const system = { kind: 'system', name: 'operator' } as const;

const names = ['Weir', 'Tannery', 'Beacon', 'Drover', 'Bramley', 'Damson', 'Medlar', 'Acorn', 'Castle', 'Harbour'];
const ends = ['Street', 'Road', 'Lane', 'Close', 'Avenue', 'Court', 'Crescent', 'Gardens'];
const letters = (at: number): string =>
  String.fromCharCode(65 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (at % 7));
const streetOf = (at: number): string =>
  `${letters(at)}${names[at % names.length]?.toLowerCase()} ${ends[Math.floor(at / 10) % ends.length]}`;

const columns = readAddressColumns('UPRN,PAO_START_NUMBER,STREET,TOWN,POSTCODE,EASTING,NORTHING'.split(','));
function rowOf(at: number) {
  const street = Math.floor(at / perStreet);
  const postcode = `WX${1 + (street % 9)} ${street % 10}${letters(street).slice(0, 2).toUpperCase()}`;
  const grid = [`${560_000 + (street % 100) * 100}`, `${140_000 + Math.floor(street / 100) * 100}`];
  const read = readAddressRow(columns, [
    `${at + 1}`,
    `${1 + (at % perStreet)}`,
    streetOf(street),
    'Wealdham',
    postcode,
    ...grid,
  ]);
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
}

async function bringIn(): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < addresses; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, addresses - from) }, (_, at) => rowOf(from + at));
    await house.act(system, (ctx) => takeAddresses(ctx, rows, { isOfPositions: false }));
  }
  return addresses / ((performance.now() - start) / 1000);
}

const ringOf = (ward: number): readonly (readonly [number, number])[] => {
  const [west, side] = [0.2 + ward * 0.02, 0.02];
  const around = Array.from({ length: 400 }, (_, at): readonly [number, number] => {
    const angle = (at / 400) * 2 * Math.PI;
    return [west + side * (0.5 + 0.7 * Math.cos(angle)), 51.15 + 0.1 * Math.sin(angle)];
  });
  return [...around, around[0] ?? [0, 0]];
};

try {
  await house.act(system, async (ctx) => {
    const areas = Array.from({ length: wards }, (_, at) => ({
      name: `Ward ${letters(at)}`,
      welsh: undefined,
      polygons: [[ringOf(at)]],
    }));
    loadBoundaries(ctx, 'ward', areas);
  });
  const perSecond = await bringIn();
  const againPerSecond = await bringIn();
  const times: number[] = [];
  for (let at = 0; at < searches; at += 1) {
    const [name = '', end = ''] = streetOf((at * 37) % Math.ceil(addresses / perStreet)).split(' ');
    const typed = `${1 + (at % perStreet)} ${at % 2 === 0 ? name : name.slice(0, 3) + name.slice(4)} ${end}`;
    const start = performance.now();
    await house.read((ctx) => searchAddresses(ctx, typed));
    times.push(performance.now() - start);
  }
  const drawn = { whole: [] as number[], town: [] as number[], street: [] as number[] };
  for (let at = 0; at < maps; at += 1) {
    const row = { latitude: 51.13 + (at % 30) / 1000, longitude: 0.3 + (at % 20) / 200 };
    for (const [of, metres] of [
      ['whole', undefined],
      ['town', 4000],
      ['street', 400],
    ] as const) {
      const start = performance.now();
      await house.read(async (ctx) => {
        const extent = await findExtent(ctx);
        if (extent) await drawMap(ctx, metres ? { ...row, metres } : viewOf(extent));
      });
      drawn[of].push(performance.now() - start);
    }
  }
  printReport(
    toReport(
      'addresses',
      {
        rowsPerSecond: { measured: perSecond, limit: { atLeast: 2000 } },
        p95SearchMilliseconds: { measured: percentile(times, 0.95), limit: { atMost: 250 } },
        p95MapOfAllMilliseconds: { measured: percentile(drawn.whole, 0.95), limit: { atMost: 250 } },
        p95MapOfTownMilliseconds: { measured: percentile(drawn.town, 0.95), limit: { atMost: 250 } },
        p95MapOfStreetMilliseconds: { measured: percentile(drawn.street, 0.95), limit: { atMost: 50 } },
      },
      { addresses, wards, againRowsPerSecond: againPerSecond, medianSearchMilliseconds: percentile(times, 0.5) },
    ),
  );
} finally {
  await house.close();
}
