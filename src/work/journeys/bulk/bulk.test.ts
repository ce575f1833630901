import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { endMembership, listOwnBodies } from '../../../foundation/people/index.js';
import { act, type Who } from '../../../platform/house.js';
import type { MandateId, PersonId } from '../../../platform/ids.js';
import { deleteBulks } from './bulk-store.js';
import { expireBulks } from './expire-bulks.js';
import { findBulk, listBulks } from './find-bulk.js';
import { runBulks } from './run-bulks.js';
import { ask, body, columns, find, good, house, openHouse, send, service, toFile } from './testing/bulk-house.js';

await openHouse();
after(() => house.close());

test('the template has a column for each box of each question that fits into a cell', () => {
  assert.deepEqual(columns, [
    ...['lamp', 'broken_on', 'afraid', 'address-line1', 'address-line2', 'address-town', 'address-postcode'],
    ...['born_on', 'email', 'neighbour', 'remark'],
  ]);
});

describe('a file of many requests', () => {
  test('is sent row by row for the body; what is wrong says where and how to mend it, and the rest goes', async () => {
    const { who, body: owner } = await body();
    const { one, results } = await send(
      who,
      toFile([good, ['moon', 'tomorrow', '', ...good.slice(3)], [...good.slice(0, 10), '=1+1']]),
    );
    assert.deepEqual([one.state, one.taken, one.wrong, one.inAll], ['done', 2, 1, 3]);
    assert.deepEqual(
      results.map(({ line, state }) => [line, state]),
      [
        [2, 'taken'],
        [3, 'wrong'],
        [4, 'taken'],
      ],
    );
    assert.deepEqual(
      results[1]?.faults.map(({ column }) => column),
      ['lamp', 'broken_on'],
    );
    const text =
      'select l.person_id as person from vault.subject_link l join cases.party p on p.place_id = l.place_id and p.subject_id = l.subject_id join cases."case" c on c.place_id = p.place_id and c.id = p.case_id where l.place_id = $1 and c.reference = $2';
    const linked = await house.read((ctx) =>
      ctx.prepared<{ person: PersonId }>('t2', text, [ctx.place, results[0]?.reference]),
    );
    assert.ok(
      linked.some(({ person }) => person === owner),
      'it is the body’s',
    );
  });

  test('is read with commas, semicolons or tabs, with a mark or without, columns in any order, lines within quotation marks', async () => {
    const { who } = await body();
    const two = [...good.slice(0, 10), 'By the bridge,\r\nthe "old" one'];
    for (const by of [',', ';', '\t']) {
      const { one } = await send(
        who,
        `\ufeff${toFile([[...two.slice(0, 10), `${two[10]} ${by}`].reverse()], by, [...columns].reverse())}\r\n\r\n`,
      );
      assert.equal(one.taken, 1, by);
    }
  });

  for (const [why, file] of Object.entries({
    empty: '',
    'no-rows': toFile([]),
    header: 'one,two\r\n1,2',
    'too-many-rows': toFile(Array.from({ length: 501 }, () => good)),
    'too-long': Buffer.alloc(1024 * 1024 + 1, 'a'),
    spreadsheet: Buffer.from('PK\u0003\u0004 and so on'),
    encoding: Buffer.from('lamp,broken_on\r\nCaf\x8e,2026-02-27', 'latin1'),
    'not-csv': `${columns.join(',')}\r\n"street,2026`,
  }))
    test(`that is wrong as a whole is refused as ${why}, and nothing of it is sent`, async () => {
      const { who } = await body();
      const asked = await ask(who, file);
      assert.ok(!asked.ok && asked.refused === 'not-a-table');
      assert.equal(asked.unread?.why, why);
    });

  test('names the columns that are missing, and those that are none by their place', async () => {
    const { who } = await body();
    const asked = await ask(who, toFile([good], ',', ['lamp', 'typo', ...columns.slice(2)]));
    assert.ok(!asked.ok);
    assert.deepEqual([asked.unread?.missing, asked.unread?.unknown], [['broken_on'], [2]]);
  });

  test('is for who may send for a body that they act for, at each row', async () => {
    const { who, body: owner, person } = await body();
    const { onBehalfOf: _none, ...self } = who;
    const refused = async (as: Who) => {
      const asked = await ask(as, toFile([good]));
      return asked.ok ? undefined : asked.refused;
    };
    assert.equal(await refused(self), 'not-for-a-body');
    const other = await body();
    assert.equal(await refused({ ...other.who, onBehalfOf: owner }), 'not-mandated');
    const asked = await ask(who, toFile([good]));
    assert.ok(asked.ok);
    const compiled = await service();
    assert.equal(await act(house, other.who, (ctx) => findBulk(ctx, compiled, asked.value)), undefined);
    const [own] = await house.read((ctx) => listOwnBodies(ctx, person));
    const text = "update people.mandate set state = 'withdrawn' where place_id = $1 and id = $2";
    const gone = await house.act({ kind: 'resident', person }, (ctx) =>
      endMembership(ctx, { body: owner, member: own?.membership.id as MandateId }),
    );
    assert.ok(!gone.ok && gone.refused === 'last-administrator');
    await house.act(async (ctx) => ctx.writes.run(text, [ctx.place, own?.membership.id]));
    await runBulks(house, house.place);
    const rows = await house.read((ctx) =>
      ctx.prepared<{ taken: number; wrong: number }>(
        't3',
        'select taken, wrong from journeys.bulk where place_id = $1 and id = $2',
        [ctx.place, asked.value],
      ),
    );
    assert.deepEqual(rows, [{ taken: 0, wrong: 1 }], 'whoever was removed meanwhile sends nothing more');
  });

  test('is taken once: the same file leads to the first, a mended one sends the mended rows alone, two rows alike are two', async () => {
    const { who } = await body();
    const first = await send(who, toFile([good, good, ['moon', ...good.slice(1)]]));
    assert.deepEqual([first.one.taken, first.one.wrong], [2, 1]);
    const again = await ask(who, toFile([good, good, ['moon', ...good.slice(1)]]));
    assert.ok(!again.ok && again.earlier === first.id);
    const mended = await send(who, toFile([good, good, ['path', '2026-02-27', 'yes', ...good.slice(3)]]));
    assert.deepEqual([mended.one.taken, mended.one.skipped], [1, 2]);
    assert.deepEqual(
      mended.results.slice(0, 2).map(({ reference }) => reference),
      first.results.slice(0, 2).map(({ reference }) => reference),
    );
  });

  test('goes on after a worker died, and sends no row twice; two workers at once neither', async () => {
    const { who } = await body();
    const asked = await ask(who, toFile(Array.from({ length: 45 }, (_, at) => [...good.slice(0, 10), `lamp ${at}`])));
    assert.ok(asked.ok);
    await Promise.all([runBulks(house, house.place), runBulks(house, house.place)]);
    const count = () =>
      house.read((ctx) =>
        ctx.prepared<{ n: number }>(
          't4',
          'select count(*)::int as n from journeys.bulk_row where place_id = $1 and bulk_id = $2',
          [ctx.place, asked.value],
        ),
      );
    assert.deepEqual(await count(), [{ n: 45 }]);
    const before = await find(who, asked.value);
    const back = "update journeys.bulk set state = 'running', claimed_until = null where place_id = $1 and id = $2";
    await house.act(async (ctx) => ctx.writes.run(back, [ctx.place, asked.value]));
    await runBulks(house, house.place);
    assert.deepEqual(await count(), [{ n: 45 }]);
    assert.deepEqual((await find(who, asked.value)).results, before.results);
  });

  test('is gone after 28 days with all that it said', async () => {
    const { who } = await body();
    const { id } = await send(who, toFile([good]));
    const compiled = await service();
    assert.equal((await act(house, who, (ctx) => listBulks(ctx, compiled))).length, 1);
    house.clock.advance(28 * 86_400_000);
    await expireBulks(house, house.place);
    assert.deepEqual(await act(house, who, (ctx) => listBulks(ctx, compiled)), []);
    const left = await house.read((ctx) =>
      ctx.prepared('t5', 'select 1 from journeys.bulk_row where place_id = $1 and bulk_id = $2', [ctx.place, id]),
    );
    assert.deepEqual(left, []);
    house.clock.advance(-28 * 86_400_000);
    await house.act(async (ctx) => deleteBulks(ctx, []));
  });
});
