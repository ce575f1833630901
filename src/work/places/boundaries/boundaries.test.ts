import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Fault } from '../../../foundation/record/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { listAreas } from '../list-areas.js';
import { areaAt } from './area-at.js';
import { checkBoundaries } from './check-boundaries.js';
import { loadBoundaries } from './load-boundaries.js';
import { isPointIn, type Position } from './point-in.js';
import { readGeojson } from './read-geojson.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const feature = (name: string, polygons: readonly unknown[]) => ({
  ...{ type: 'Feature', properties: { name, enw: `${name} (cy)` } },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});
const file = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

const castle = feature('Castle Hill', [[square(0, 51, 0.1), square(0.04, 51.04, 0.02)], [square(1, 51, 0.1)]]);
const keep = feature('Y Gorthŵr', [[square(0.04, 51.04, 0.02)]]);

test('a point has the area whose boundary holds it, holes and islands heeded', async () => {
  const read = readGeojson(file(castle, keep), { name: 'name', welsh: 'enw' });
  assert.ok(read.ok);
  const loaded = await house.act(system, async (ctx) => loadBoundaries(ctx, 'ward', read.value));
  assert.deepEqual(loaded, { ok: true, value: 2 });
  const at = (longitude: number, latitude: number) => house.read((ctx) => areaAt(ctx, { latitude, longitude }));
  assert.equal(await at(0.01, 51.01), 'ward:castle-hill');
  assert.equal(await at(1.05, 51.05), 'ward:castle-hill');
  assert.equal(await at(0.05, 51.05), 'ward:y-gorthwr');
  assert.equal(await at(0.5, 51.05), undefined);
  const areas = await house.read((ctx) => listAreas(ctx, 'ward'));
  assert.deepEqual(
    areas.map(({ name }) => name.cy),
    ['Castle Hill (cy)', 'Y Gorthŵr (cy)'],
  );
  const elsewhere = await house.addPlace('elsewhere');
  assert.equal(
    await house.read({ place: elsewhere }, (ctx) => areaAt(ctx, { latitude: 51.01, longitude: 0.01 })),
    undefined,
  );
});

test('squares that lie side by side share no point and leave none out', () => {
  const squares = [square(0, 0, 1), square(1, 0, 1), square(0, 1, 1), square(1, 1, 1)];
  const within = fc.integer({ min: 0, max: 15 }).map((eighth) => eighth / 8);
  fc.assert(
    fc.property(within, within, (longitude, latitude) => {
      const holding = squares.filter((one) => isPointIn({ latitude, longitude }, [[one]]));
      assert.equal(holding.length, 1, `${longitude}, ${latitude}`);
    }),
  );
});

test('what is no boundary is refused, and which it was is said', async () => {
  const refused = (text: string) => {
    const read = readGeojson(text, { name: 'name' });
    return read.ok ? 'taken' : `${read.refused} ${read.detail?.number ?? ''} ${read.detail?.wrong ?? ''}`;
  };
  assert.match(refused('{'), /not-geojson/);
  assert.match(refused('{"type":"Topology"}'), /not-geojson/);
  assert.match(refused(file(castle, { type: 'Feature', properties: {}, geometry: null })), /bad-feature 2/);
  assert.match(refused(file(feature('', [[square(0, 51, 1)]]))), /bad-feature 1 its property name/);
  assert.match(refused(file(feature('Grid', [[square(530_000, 180_000, 100)]]))), /EPSG:4326/);
  const twice = readGeojson(file(castle, feature('castle  hill', [[square(3, 3, 1)]])), { name: 'name' });
  assert.ok(twice.ok);
  const loaded = await house.act(system, async (ctx) => loadBoundaries(ctx, 'ward', twice.value));
  assert.deepEqual(loaded, { ok: false, refused: 'same-code', detail: { name: 'castle  hill' } });
});

test('a boundary that was moved in the database is found', async () => {
  const faults = () =>
    house.act(system, async (ctx) => {
      const found: Fault[] = [];
      for await (const fault of checkBoundaries.check(ctx.db, ctx.place)) found.push(fault);
      return found;
    });
  assert.deepEqual(await faults(), []);
  await house.act(system, async (ctx) =>
    ctx.writes.run(`update places.boundary set outline = '[]' where place_id = $1 and area_code = $2`, [
      ctx.place,
      'ward:castle-hill',
    ]),
  );
  assert.deepEqual(await faults(), [
    {
      table: 'places.boundary',
      key: { area_code: 'ward:castle-hill' },
      wrong: 'is not what the record says was loaded',
    },
  ]);
});
