import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { onServer } from '../../../platform/database/testing/template.js';
import { runBulks } from './run-bulks.js';
import { ask, body, find, good, house, openHouse, toFile } from './testing/bulk-house.js';

await openHouse();
after(() => house.close());

/** From here on the database refuses each case of a lamp on a path, as something that is broken would, until it is mended. */
const breakPaths = (isBroken: boolean) =>
  onServer(house.url, (client) =>
    client.query(
      isBroken
        ? `create or replace function public.breaks() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
           create trigger breaks before insert on cases."case" for each row when (new.fields->>'lamp' = 'path') execute function public.breaks()`
        : 'drop trigger breaks on cases."case"',
    ),
  );

const row = (lamp: string, remark: string) => [
  lamp,
  '2026-02-27',
  lamp === 'path' ? 'yes' : '',
  ...good.slice(3, 10),
  remark,
];
const statesOf = ({ results }: Awaited<ReturnType<typeof find>>) => results.map(({ state }) => state);

/** Runs the job at each minute of a while, as the worker does. @returns after how many minutes the file had ended. */
async function runFor(minutes: number, isDone: () => Promise<boolean>): Promise<number | undefined> {
  for (let minute = 0; minute <= minutes; minute += 1) {
    await runBulks(house, house.place);
    if (await isDone()) return minute;
    house.clock.advance(60_000);
  }
  return undefined;
}

test('a row that fails each time is told of as such after five tries; the rest is sent at once, and the file ends', async () => {
  await breakPaths(true);
  const { who } = await body();
  const rows = [
    row('path', 'one'),
    row('street', 'two'),
    row('path', 'three'),
    ...Array.from({ length: 30 }, (_, at) => row('street', `${at}`)),
  ];
  const asked = await ask(who, toFile(rows));
  assert.ok(asked.ok);
  await runBulks(house, house.place);
  const first = await find(who, asked.value);
  assert.deepEqual([first.one.state, first.one.taken, first.one.done], ['running', 31, 31]);
  assert.deepEqual(statesOf(first).slice(0, 3), ['waiting', 'taken', 'waiting']);
  const ended = await runFor(60, async () => (await find(who, asked.value)).one.state === 'done');
  assert.equal(ended, 30, '1 + 4 + 9 + 16 minutes');
  const last = await find(who, asked.value);
  assert.deepEqual([last.one.taken, last.one.wrong, last.one.done], [31, 2, 33]);
  assert.deepEqual(statesOf(last).slice(0, 3), ['failed', 'taken', 'failed']);
  assert.match(
    last.results[0]?.faults[0]?.say.en ?? '',
    /fault of ours stopped this row, 5 times\. Nothing of it was sent/,
  );
  assert.equal(JSON.stringify(last.results).includes('Canary'), false);
  await breakPaths(false);
});

test('a row that fails at first is sent by a later try, once', async () => {
  await breakPaths(true);
  const { who } = await body();
  const asked = await ask(who, toFile([row('path', 'later'), row('street', 'now')]));
  assert.ok(asked.ok);
  await runBulks(house, house.place);
  await runBulks(house, house.place);
  assert.equal((await find(who, asked.value)).results[0]?.tries, 1, 'not before its time');
  await breakPaths(false);
  house.clock.advance(60_000);
  await runBulks(house, house.place);
  const done = await find(who, asked.value);
  assert.deepEqual([done.one.state, done.one.taken, statesOf(done)], ['done', 2, ['taken', 'taken']]);
});
