import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { seal } from '../sealed/index.js';
import { testHouse } from './testing.js';
import { toParameter } from './to-parameter.js';

const house = await testHouse();
const client = new pg.Client(house.url);
await client.connect();
after(async () => {
  await client.end();
  await house.close();
});

test('arrays of any text arrive as they left', async () => {
  const text = fc.string({ unit: 'binary' }).map((raw) => raw.replace(/[\0\p{Surrogate}]/gu, ''));
  const property = fc.asyncProperty(fc.array(fc.option(text)), async (given) => {
    const { rows } = await client.query('select $1::text[] as back', [toParameter(given)]);
    assert.deepEqual(rows[0].back, given);
  });
  await fc.assert(property, { numRuns: 200 });
});

test('every kind of value arrives as its column reads it', async () => {
  const moment = new Date('2026-03-29T01:00:00.123Z');
  const values = [moment, Buffer.from([0, 92, 255]), 2 ** 52, true, 10n, [Buffer.from([1, 34])], null].map(toParameter);
  const { rows } = await client.query(
    'select $1::timestamptz as a, $2::bytea as b, $3::float8 as c, $4::bool as d, $5::int as e, $6::bytea[] as f, $7::text as g',
    values,
  );
  assert.deepEqual(Object.values(rows[0]), [
    moment,
    Buffer.from([0, 92, 255]),
    2 ** 52,
    true,
    10,
    [Buffer.from([1, 34])],
    null,
  ]);
});

test('what cannot travel is refused before anything is sent', () => {
  for (const wrong of [seal('x'), { a: 1 }, [seal('x')], () => 1]) assert.throws(() => toParameter(wrong), TypeError);
});
