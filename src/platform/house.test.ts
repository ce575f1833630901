import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import pg from 'pg';
import { createSetClock } from './clock.js';
import type { Context } from './context.js';
import { createDatabase } from './database/db.js';
import { StreamMoved } from './database/faults.js';
import { testHouse } from './database/testing.js';
import { act, read } from './house.js';
import { refuse } from './refusal.js';
import { SealedValueTouched, seal } from './sealed/index.js';

const house = await testHouse();
const tamper = new pg.Client(house.url);
await tamper.connect();
after(async () => {
  await tamper.end();
  await house.close();
});
beforeEach(() => tamper.query('truncate record.entry, record.pending, vault.subject cascade'));

const entry = (ctx: Context, stream: string, version: number) =>
  ctx.writes.insert('record.entry', {
    place_id: ctx.place,
    stream,
    version,
    kind: 'test.done',
    occurred_at: ctx.clock.now(),
    recorded_at: ctx.clock.now(),
    actor: 'anonymous',
    channel: 'web',
    data: '{}',
    nonce: ctx.random.bytes(16),
  });

const countEntries = () =>
  house.read(async (ctx) => {
    const rows = await ctx.db.selectFrom('record.entry').where('place_id', '=', ctx.place).select('version').execute();
    return rows.length;
  });

test('an act commits its writes when it returns, a refusal too', async () => {
  const outcome = await house.act(async (ctx) => {
    entry(ctx, 'case:1', 1);
    return refuse('not-now');
  });
  assert.equal(outcome.refused, 'not-now');
  assert.equal(await countEntries(), 1);
});

test('an act has one moment, and each run of it its own', async () => {
  const clock = createSetClock(new Date('2026-03-01T08:00:00Z'));
  const moments: string[] = [];
  const work = async (ctx: Context) => {
    const first = ctx.clock.now();
    clock.advance(1000);
    const second = ctx.clock.now();
    assert.deepEqual(first, second);
    first.setFullYear(1999);
    assert.deepEqual(ctx.clock.now(), second);
    moments.push(second.toISOString());
    if (moments.length === 1) throw new StreamMoved();
  };
  const who = { place: house.place, actor: { kind: 'anonymous' }, channel: 'web' } as const;
  await act({ ...house, clock }, who, work);
  assert.deepEqual(moments, ['2026-03-01T08:00:00.000Z', '2026-03-01T08:00:01.000Z']);
});

test('an act that throws keeps nothing, neither queued nor flushed nor written at once', async () => {
  const work = async (ctx: Context) => {
    entry(ctx, 'case:1', 1);
    await ctx.writes.flush();
    await ctx.db
      .insertInto('vault.subject')
      .values({ place_id: ctx.place, id: ctx.ids.next(), created_at: new Date() })
      .execute();
    entry(ctx, 'case:1', 2);
    throw new Error('no');
  };
  await assert.rejects(house.act(work), /no/);
  assert.equal(await countEntries(), 0);
  assert.equal((await tamper.query('select from vault.subject')).rowCount, 0);
});

test('a write that cannot travel stops the act before its commit leaves', async () => {
  const work = async (ctx: Context) => {
    await ctx.db
      .insertInto('vault.subject')
      .values({ place_id: ctx.place, id: ctx.ids.next(), created_at: new Date() })
      .execute();
    ctx.writes.insert('platform.place', { place_id: ctx.place, slug: seal('x') });
  };
  await assert.rejects(house.act(work), TypeError);
  const inJson = async (ctx: Context) =>
    ctx.writes.insert('platform.place', { place_id: ctx.place, name: { en: seal('x') } });
  await assert.rejects(house.act(inJson), SealedValueTouched);
  assert.equal((await tamper.query('select from vault.subject')).rowCount, 0);
});

test('an act that swallows a failed query does not pretend to have committed', async () => {
  const work = async (ctx: Context) => {
    await ctx.prepared('broken', 'select 1/0', []).catch(() => undefined);
  };
  await assert.rejects(house.act(work), /nothing of it was kept/);
});

test('acts that move one stream at once: those that lose run again and see the one that won', async () => {
  const seen: number[] = [];
  let meet: () => void = () => undefined;
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const move = () =>
    house.act(async (ctx) => {
      const text = 'select version from record.entry where place_id = $1 and stream = $2';
      const rows = await ctx.prepared('stream', text, [ctx.place, 'case:9']);
      if (seen.push(rows.length) === 3) meet();
      await met; // all three have read before any writes
      entry(ctx, 'case:9', rows.length + 1);
    });
  await Promise.all([move(), move(), move()]);
  assert.equal(await countEntries(), 3);
  assert.deepEqual(seen.slice(0, 3), [0, 0, 0]);
  assert.equal(Math.max(...seen), 2);
});

test('an act that never finds its stream at rest fails with StreamMoved after four runs', async () => {
  await house.act(async (ctx) => entry(ctx, 'case:1', 1));
  let runs = 0;
  const work = async (ctx: Context) => {
    runs += 1;
    entry(ctx, 'case:1', 1);
  };
  await assert.rejects(house.act(work), StreamMoved);
  assert.equal(runs, 4);
  assert.equal(await countEntries(), 1);
});

test('a deadlock is run again, any other fault is not', async () => {
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs < 3) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    return runs;
  };
  assert.equal(await house.act(work), 3);
  runs = 0;
  await assert.rejects(
    house.act(async (ctx) => {
      runs += 1;
      await ctx.prepared('wrong', 'select * from record.nothing', []);
    }),
  );
  assert.equal(runs, 1);
});

test('an act that loses a key to another runs again and sees who has it', async () => {
  const unit = (ctx: Context) =>
    ctx.writes.insert('people.org_unit', { place_id: ctx.place, id: ctx.ids.next(), slug: 'contact-team', name: {} });
  let meet: () => void = () => undefined;
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  let readers = 0;
  const make = () =>
    house.act(async (ctx) => {
      const text = `select 1 from people.org_unit where place_id = $1 and slug = 'contact-team'`;
      const found = await ctx.prepared('unit', text, [ctx.place]);
      readers += 1;
      if (readers === 2) meet();
      await met; // both have read before either writes
      if (found.length > 0) return 'already there';
      unit(ctx);
      return 'made';
    });
  assert.deepEqual((await Promise.all([make(), make()])).sort(), ['already there', 'made']);
});

test('writes of every shape arrive: few rows, many rows, json, arrays, bytes, raw statements', async () => {
  for (const count of [1, 3, 4, 250]) {
    await tamper.query('truncate cases.case cascade');
    await house.act(async (ctx) => {
      for (let n = 0; n < count; n += 1) {
        const id = ctx.ids.next<'case'>();
        ctx.writes.insert('cases.case', {
          place_id: ctx.place,
          id,
          reference: `R-${n}`,
          service: 'missed-bin',
          service_version: 1,
          state: 'new',
          opened_at: ctx.clock.now(),
          channel: 'web',
          fields: { bins: ['black', 'green'], note: `"${n}'\\` },
          subjects: {},
          version: 1,
          ending: undefined,
        });
        ctx.writes.insert('cases.decision', {
          place_id: ctx.place,
          id: ctx.ids.next(),
          case_id: id,
          outcome: 'yes',
          grounds: ['a,b', '"c"', ''],
          decided_at: ctx.clock.now(),
          decided_by: 'x',
        });
      }
      entry(ctx, 'case:1', 1);
      ctx.writes.run('insert into record.text (place_id, digest, body) values ($1, $2, $3)', [
        ctx.place,
        Buffer.from([count, 0]),
        'Hi',
      ]);
    });
    const { rows } = await tamper.query(
      'select c.*, d.grounds from cases.case c join cases.decision d on d.place_id = c.place_id and d.case_id = c.id order by reference',
    );
    assert.equal(rows.length, count);
    assert.deepEqual(rows[0].fields, { bins: ['black', 'green'], note: `"0'\\` });
    assert.deepEqual(rows[0].grounds, ['a,b', '"c"', '']);
    assert.deepEqual(rows[0].opened_at, house.clock.now());
    assert.equal(
      (await tamper.query('select from record.text where digest = $1', [Buffer.from([count, 0])])).rowCount,
      1,
    );
    await tamper.query('truncate record.entry');
  }
});

test('read() cannot write, by any road', async () => {
  await assert.rejects(
    house.read(async (ctx) => entry(ctx, 'case:1', 1)),
    /does not write/,
  );
  const direct = async (ctx: Context) =>
    ctx.db
      .insertInto('vault.subject')
      .values({ place_id: ctx.place, id: ctx.ids.next(), created_at: new Date() })
      .execute();
  await assert.rejects(house.read(direct), /read-only transaction/);
});

test('an act can neither begin nor end a transaction of its own', async () => {
  await assert.rejects(
    house.act((ctx) => ctx.db.transaction().execute(async () => undefined)),
    /an act never does/,
  );
});

test('bigints are numbers and dates are text', async () => {
  await tamper.query(`insert into outcomes.rate values ($1, 'bins', '2026-04-01', 3600)`, [house.place]);
  const rows = await house.read((ctx) =>
    ctx.db
      .selectFrom('outcomes.rate')
      .where('place_id', '=', ctx.place)
      .select(['valid_from', 'pence_per_hour'])
      .execute(),
  );
  assert.deepEqual(rows, [{ valid_from: '2026-04-01', pence_per_hour: 3600 }]);
});

test('a connection cut in the middle is a fault of that act alone; the pool recovers', async () => {
  const faults: Error[] = [];
  const database = await createDatabase(house.url, { max: 2, onLost: (fault) => faults.push(fault) });
  const small = { ...house, database };
  const who = { place: house.place, actor: { kind: 'anonymous' }, channel: 'web' } as const;
  const cut = async (ctx: Context) => {
    const [mine] = await ctx.prepared<{ pid: number }>('me', 'select pg_backend_pid() as pid', []);
    entry(ctx, 'case:cut', 1);
    await tamper.query('select pg_terminate_backend($1)', [mine?.pid]);
    await ctx.prepared('me', 'select pg_backend_pid() as pid', []);
  };
  for (let round = 0; round < 5; round += 1) await assert.rejects(act(small, who, cut));
  await act(small, who, async (ctx) => entry(ctx, 'case:whole', 1));
  await tamper.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'guildhall'`,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(faults.length, 1, 'the idle connection was noticed');
  const rows = await read(small, who, (ctx) =>
    ctx.db.selectFrom('record.entry').where('place_id', '=', ctx.place).select('stream').execute(),
  );
  assert.deepEqual(rows, [{ stream: 'case:whole' }]);
  assert.equal(database.counts().total, 1);
  await database.close();
});
