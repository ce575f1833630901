import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { publish } from '../../services/testing.js';
import { listNearPublic } from './list-near.js';
import { listSquares } from './list-squares.js';
import { insertLocated, updateLocated } from './near-store.js';
import { cornersOf, degreesOf, type Spot, sideOf, spotOf, squareOf } from './spot.js';

const house = await testHouse();
after(() => house.close());
const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
const { declaration } = await publish(house, source);
const side = sideOf(50);

interface Placed {
  readonly id: CaseId;
  readonly spot: Spot;
  readonly openedAt: Date;
}

/** Opens a case at each spot, the later ones earlier. */
const openAt = (spots: readonly Spot[]): Promise<readonly Placed[]> =>
  house.act(async (ctx) =>
    spots.map((spot, at) => {
      const id = ctx.ids.next<'case'>();
      const openedAt = new Date(Date.UTC(2026, 1, 1) - ((at * 7919) % spots.length) * 60_000);
      ctx.writes.insert('cases.case', {
        ...{ place_id: ctx.place, id, reference: `PO-${id}`, service: 'pothole', service_version: 1, version: 1 },
        ...{ state: 'received', opened_at: openedAt, due_at: openedAt, channel: 'web', fields: {}, subjects: {} },
      });
      insertLocated(ctx, { case_id: id, service: 'pothole', field: 'place', ...spot });
      return { id, spot, openedAt };
    }),
  );

const shownAt = (spot: Spot) =>
  house.read(async (ctx) => (await listNearPublic(ctx, declaration, degreesOf(spot))).map(({ one }) => one.id));

const squaresAt = ({ north, east }: Spot) =>
  house.read((ctx) => {
    const [low, high] = [degreesOf({ north: north - 60, east: east - 90 }), degreesOf({ north, east })];
    return listSquares(ctx, declaration, {
      ...{ south: low.latitude, west: low.longitude, north: high.latitude, east: high.longitude },
    });
  });

/** What the squares alone say is shown: the five newest, those of the asker's own square first. */
function expected(placed: readonly Placed[], asker: Spot): readonly CaseId[] {
  const own = squareOf(asker, side);
  return placed
    .map((one) => ({ ...one, square: squareOf(one.spot, side) }))
    .map((one) => ({
      ...one,
      far: Math.max(Math.abs(one.square.north - own.north), Math.abs(one.square.east - own.east)),
    }))
    .filter(({ far }) => far <= 1)
    .sort((one, other) => one.far - other.far || other.openedAt.getTime() - one.openedAt.getTime())
    .slice(0, 5)
    .map(({ id }) => id);
}

/** Somewhere in a square: so far from its corner in parts of a thousand. */
function inside(square: Spot, up: number, across: number): Spot {
  const { from, to } = cornersOf(square, side);
  const spot = {
    north: Math.round(from.north + ((to.north - from.north) * up) / 1000),
    east: Math.round(from.east + ((to.east - from.east) * across) / 1000),
  };
  const { north, east } = squareOf(spot, side);
  return north === square.north && east === square.east ? spot : inside(square, 500, 500);
}

const part = fc.integer({ min: 0, max: 1000 });
const step = fc.integer({ min: -2, max: 2 });
/** Most of a dense spot lies in few squares, and some of it beside them. */
const denseSpot = fc.record({
  cases: fc.array(fc.record({ north: step, east: step, up: part, across: part, moved: fc.tuple(part, part) }), {
    ...{ minLength: 150, maxLength: 420 },
  }),
  askers: fc.array(fc.record({ north: step, east: step, up: part, across: part, moved: fc.tuple(part, part) }), {
    ...{ minLength: 3, maxLength: 3 },
  }),
});

test('what the public is shown near a dense spot depends on the squares alone, wherever in them the cases and the asker are', async () => {
  let town = 0;
  await fc.assert(
    fc.asyncProperty(denseSpot, async ({ cases, askers }) => {
      town += 1;
      const middle = squareOf(spotOf({ latitude: 51 + town / 20, longitude: 0.3 - town / 7 }), side);
      const squareAt = ({ north, east }: { readonly north: number; readonly east: number }) => ({
        north: middle.north + north,
        east: middle.east + east,
      });
      const placed = await openAt(cases.map((one) => inside(squareAt(one), one.up, one.across)));
      const spots = askers.map((one) => inside(squareAt(one), one.up, one.across));
      const [before, drawn] = [await Promise.all(spots.map(shownAt)), await squaresAt(inside(middle, 999, 999))];
      assert.deepEqual(
        before,
        spots.map((spot) => expected(placed, spot)),
      );
      await house.act(async (ctx) => {
        for (const [at, { id }] of placed.entries()) {
          const one = cases[at] as (typeof cases)[number];
          updateLocated(ctx, id, inside(squareAt(one), ...one.moved));
        }
      });
      const moved = askers.map((one) => inside(squareAt(one), ...one.moved));
      assert.deepEqual(await Promise.all(moved.map(shownAt)), before);
      assert.deepEqual(byPlace(await squaresAt(inside(middle, 999, 999))), byPlace(drawn));
    }),
    { numRuns: 6 },
  );
});

const byPlace = (squares: Awaited<ReturnType<typeof squaresAt>>) => squares.map((one) => JSON.stringify(one)).sort();
