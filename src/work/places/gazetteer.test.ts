import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listStream } from '../../foundation/record/index.js';
import { type TestHouse, testHouse } from '../../platform/database/testing.js';
import type { Id } from '../../platform/ids.js';
import { distanceOf } from './gazetteer/match-streets.js';
import { pointOfGrid } from './gazetteer/national-grid.js';
import {
  areaOf,
  findAddress,
  findAddresses,
  getAddress,
  listAreas,
  loadAddresses,
  loadAreas,
  searchAddresses,
  workingClockOf,
} from './index.js';

let house: TestHouse;
const system = { kind: 'system', name: 'test' } as const;
const weir = { street: 'Weir Street', town: 'Testham', postcode: 'WX2 1CA', area: 'ward:millbrook' };

before(async () => {
  house = await testHouse();
  await house.act(system, async (ctx) => {
    loadAreas(ctx, [
      { code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } },
      { code: 'neighbourhood:mill', kind: 'neighbourhood', name: { en: 'Mill', cy: 'Melin' } },
    ]);
    const lines = ['10 Weir Street', '2 Weir Street', '1a Weir Street', 'Weir House'];
    loadAddresses(
      ctx,
      lines.map((line) => ({ ...weir, line, point: { latitude: 51.118, longitude: 0.255 } })),
    );
    loadAddresses(ctx, [{ line: '1 100% Lane', street: '100% Lane', town: 'Testham', postcode: 'wx9 9zz' }]);
  });
});
after(() => house.close());

test('A postcode is found however it is typed, in the order of house numbers', async () => {
  const found = await house.read((ctx) => findAddresses(ctx, { postcode: ' wx21ca ' }));
  assert.deepEqual(
    found.map(({ line }) => line),
    ['Weir House', '1a Weir Street', '2 Weir Street', '10 Weir Street'],
  );
  assert.equal(found[0]?.postcode, 'WX2 1CA');
  assert.deepEqual(found[0]?.point, { latitude: 51.118, longitude: 0.255 });
});

test('A street is found by its beginning, with a number, shortened, and with a slip of the fingers', async () => {
  const find = async (typed: string) => {
    const { found, isLoose } = await house.read((ctx) => searchAddresses(ctx, typed));
    return [found.length, ...(isLoose ? ['loose'] : [])];
  };
  assert.deepEqual(await find('weir st'), [4]);
  assert.deepEqual(await find('2, Weir Street'), [1]);
  assert.deepEqual(await find('1A weir'), [1]);
  assert.deepEqual(await find('99 weir street'), [4], 'a number that is not there shows the street');
  assert.deepEqual(await find('2 Wier Street'), [1, 'loose']);
  assert.deepEqual(await find('Weir Road, Testham'), [4, 'loose']);
  assert.deepEqual(await find('10 weir street wx2 1ca'), [1]);
  assert.deepEqual(await find('100%'), [1]);
  assert.deepEqual(await find('%eir'), [0]);
  assert.deepEqual(await find('we'), [0], 'two letters are too few');
});

test('An easting and northing is a latitude and longitude, as Ordnance Survey works it out', () => {
  const caister = pointOfGrid(651_409.903, 313_177.27);
  assert.ok(caister);
  // The guide's example is 52 39 27.2531 N, 1 43 4.5177 E on its own ellipsoid: about 93 m from this.
  assert.ok(Math.abs(caister.latitude - 52.657977) < 0.00005, String(caister.latitude));
  assert.ok(Math.abs(caister.longitude - 1.716051) < 0.00005, String(caister.longitude));
  assert.equal(pointOfGrid(-1, 0), undefined);
});

test('Words are as far from each other as slips lie between them', () => {
  const far = (one: string, other: string) => distanceOf(one, other);
  assert.deepEqual([far('weir', 'weir'), far('wier', 'weir'), far('wer', 'weir'), far('wxyz', 'weir')], [0, 1, 1, 3]);
});

test('An address tells its area; an unknown one has none', async () => {
  await house.read(async (ctx) => {
    const [one] = await findAddresses(ctx, { postcode: 'WX21CA' });
    assert.ok(one);
    assert.equal(await areaOf(ctx, one.id), 'ward:millbrook');
    assert.deepEqual(await getAddress(ctx, one.id), one);
    const unknown = '00000000-0000-7000-8000-000000000000' as Id<'address'>;
    assert.equal(await findAddress(ctx, unknown), undefined);
    assert.equal(await areaOf(ctx, unknown), undefined);
    await assert.rejects(getAddress(ctx, unknown), /has no address/);
  });
});

test('Areas are listed by kind', async () => {
  const codes = await house.read(async (ctx) => (await listAreas(ctx, 'ward')).map(({ code }) => code));
  assert.deepEqual(codes, ['ward:millbrook']);
  assert.equal(await house.read(async (ctx) => (await listAreas(ctx)).length), 2);
});

test('A newer gazetteer replaces what an older one said of the same building', async () => {
  const [one] = await house.read((ctx) => findAddresses(ctx, { postcode: 'WX9 9ZZ' }));
  assert.ok(one);
  await house.act(system, async (ctx) =>
    loadAddresses(ctx, [{ ...weir, id: one.id, line: '1 New Lane', postcode: 'WX9 9ZZ' }]),
  );
  const again = await house.read((ctx) => findAddresses(ctx, { postcode: 'WX9 9ZZ' }));
  assert.deepEqual(
    again.map(({ id, line }) => [id, line]),
    [[one.id, '1 New Lane']],
  );
});

test('The record holds digests of addresses, never their text', async () => {
  const { rows } = await house.read(async (ctx) => {
    const entries = await ctx.db
      .selectFrom('record.entry')
      .select(['stream', 'data'])
      .where('place_id', '=', ctx.place)
      .execute();
    return { rows: await Promise.all(entries.map(({ stream }) => listStream(ctx.db, ctx.place, stream))) };
  });
  const text = JSON.stringify(rows);
  assert.match(text, /gazetteer\.addresses-loaded/);
  for (const spoken of ['Weir', 'WX2', 'Millbrook', 'Felin']) assert.equal(text.includes(spoken), false, spoken);
});

test('Another place sees none of it', async () => {
  const other = await house.addPlace('elsewhere');
  const found = await house.read({ place: other }, (ctx) => findAddresses(ctx, { postcode: 'WX21CA' }));
  assert.deepEqual(found, []);
});

test('A place counts its days by its own calendar and time zone', async () => {
  const clock = await house.read((ctx) => workingClockOf(ctx));
  assert.deepEqual([clock.calendar.id, clock.timeZone], ['england-and-wales', 'Europe/London']);
});
