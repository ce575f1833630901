import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import { drawMap, isInPlace, listNearest, loadAddresses, loadBoundaries, readView, sayView } from '../index.js';
import { clip, toPath } from './clip.js';
import { boxOfMap, centredOn, type MapView, mapSize, toDrawing, toPoint, viewOf, zoomed } from './map-view.js';
import { placeLabels } from './place-labels.js';

const system = { kind: 'system', name: 'test' } as const;
const town: MapView = { latitude: 51.12, longitude: 0.26, metres: 600 };

const views = fc
  .record({
    latitude: fc.integer({ min: -8_000_000, max: 8_000_000 }).map((value) => value / 1e5),
    longitude: fc.integer({ min: -17_900_000, max: 17_900_000 }).map((value) => value / 1e5),
    metres: fc.constantFrom(150, 600, 4000, 60_000),
  })
  .map((view): MapView => view);
const drawn = fc.record({
  x: fc.double({ min: 0, max: mapSize.width, noNaN: true }),
  y: fc.double({ min: 0, max: mapSize.height, noNaN: true }),
});

describe('a map', () => {
  test('has for each place on its drawing a point, which is drawn there again to about a metre', () => {
    fc.assert(
      fc.property(views, drawn, (view, at) => {
        const again = toDrawing(view, toPoint(view, at));
        const metres = (Math.hypot(again.x - at.x, again.y - at.y) * view.metres) / mapSize.width;
        assert.ok(metres < 1, `${metres} metres off`);
      }),
    );
  });

  test('is said and read again the same, and nothing else is read', () => {
    fc.assert(fc.property(views, (view) => assert.deepEqual(readView(sayView(view)), { ...view })));
    for (const text of ['', '51.1, 0.2', '51.1, 0.2, 601', '99.1, 0.2, 600', '51.1, 0.2, 600; drop'])
      assert.equal(readView(text), undefined, text);
  });

  test('is wider or narrower by one step, and stops at either end', () => {
    assert.equal(zoomed(town, 'in').metres, 400);
    assert.equal(zoomed(town, 'out').metres, 1000);
    assert.equal(zoomed({ ...town, metres: 150 }, 'in').metres, 150);
    assert.equal(zoomed({ ...town, metres: 160_000 }, 'out').metres, 160_000);
  });

  test('of a box holds all of it', () => {
    fc.assert(
      fc.property(views, (view) => {
        const box = boxOfMap(view);
        const shown = boxOfMap(viewOf(box));
        assert.ok(shown.south <= box.south + 1e-4 && shown.north >= box.north - 1e-4);
      }),
    );
  });
});

test('what is left of an outline lies on the drawing or just outside of it', () => {
  const far = fc.record({
    x: fc.double({ min: -5000, max: 5000, noNaN: true }),
    y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(far, { minLength: 3, maxLength: 12 }), (ring) => {
      for (const { x, y } of clip(ring)) {
        assert.ok(x >= -12.001 && x <= mapSize.width + 12.001, `x ${x}`);
        assert.ok(y >= -12.001 && y <= mapSize.height + 12.001, `y ${y}`);
      }
    }),
  );
  const all = [
    { x: -900, y: -900 },
    { x: 900, y: -900 },
    { x: 900, y: 900 },
    { x: -900, y: 900 },
  ];
  assert.equal(clip(all).length, 4, 'an area that holds all of the map fills it');
  assert.equal(toPath(clip(all)).startsWith('M'), true);
  assert.equal(toPath([{ x: 1, y: 1 }]), '');
});

test('no name lies over another, and none beyond the edge', () => {
  const at = (x: number, y: number, name: string) => ({ x, y, text: { en: name, cy: name }, isArea: false, spread: 0 });
  const placed = placeLabels([at(280, 200, 'Weir Street'), at(300, 210, 'Tannery Lane'), at(570, 300, 'Elm Row')]);
  assert.deepEqual(
    placed.map(({ text }) => text.en),
    ['Weir Street', 'Elm Row'],
  );
  assert.ok((placed[1]?.x ?? 0) < 540);
});

describe('with a gazetteer', () => {
  let house: TestHouse;
  before(async () => {
    house = await testHouse();
    assert.equal(await house.read((ctx) => isInPlace(ctx, { latitude: 0, longitude: 0 })), true, 'it has no edge yet');
    await house.act(system, async (ctx) => {
      const weir = { street: 'Weir Street', town: 'Testham', postcode: 'WX2 1CA' };
      const along = Array.from({ length: 20 }, (_, at) => ({
        ...{ ...weir, line: `${at + 1} Weir Street` },
        point: { latitude: 51.12, longitude: 0.26 + at * 0.0002 },
      }));
      loadAddresses(ctx, along);
      const ring = [
        [0.25, 51.115],
        [0.27, 51.115],
        [0.27, 51.125],
        [0.25, 51.125],
        [0.25, 51.115],
      ] as const;
      const loaded = loadBoundaries(ctx, 'ward', [{ name: 'Millbrook', welsh: 'Nant y Felin', polygons: [[ring]] }]);
      assert.ok(loaded.ok);
    });
  });
  after(() => house.close());

  test('the nearest addresses are told with how far, the nearest first, and none that is over a kilometre away', async () => {
    const near = await house.read((ctx) => listNearest(ctx, { latitude: 51.1201, longitude: 0.26 }, 3));
    assert.deepEqual(
      near.map(({ text, metres }) => [text, metres]),
      [
        ['1 Weir Street, Testham', 11],
        ['2 Weir Street, Testham', 18],
        ['3 Weir Street, Testham', 30],
      ],
    );
    assert.deepEqual(await house.read((ctx) => listNearest(ctx, { latitude: 51.2, longitude: 0.26 }, 3)), []);
  });

  test('a point is of the place in a boundary or near an address, and nowhere else', async () => {
    const isIn = (latitude: number, longitude: number) => house.read((ctx) => isInPlace(ctx, { latitude, longitude }));
    assert.equal(await isIn(51.116, 0.251), true);
    assert.equal(await isIn(51.126, 0.262), true, 'just outside, beside houses');
    assert.equal(await isIn(51.2, 0.26), false);
  });

  test('a map shows houses apart when it is near, together when it is far, with its area and a scale', async () => {
    const near = await house.read((ctx) => drawMap(ctx, centredOn(town, { latitude: 51.12, longitude: 0.262 })));
    assert.equal(near.one.match(/M/g)?.length, 20);
    assert.equal(near.areas.length, 1);
    assert.deepEqual(
      near.labels.map(({ text }) => text.en),
      ['Weir Street', 'Millbrook'],
    );
    assert.deepEqual(near.scale, { metres: 100, width: 96 });
    const far = await house.read((ctx) => drawMap(ctx, { ...town, metres: 4000 }));
    assert.equal(far.one, '');
    const dots = `${far.few}${far.many}`.match(/M/g)?.length ?? 0;
    assert.ok(dots > 0 && dots < 6, `${dots} dots`);
    const furthest = await house.read((ctx) => drawMap(ctx, { ...town, metres: 16_000 }));
    assert.deepEqual([furthest.many, furthest.areas.length], ['', 1], 'of a whole county the areas alone');
  });
});
