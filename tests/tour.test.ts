import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runGuildhall } from './serving.js';

test('the tour plays its whole story in a browser', async () => {
  const { status, said } = await runGuildhall(['tour', '--then-stop'], {});
  assert.equal(status, 0, said);
  for (const told of [
    /her reference is MB-[0-9A-Z]{4}-[0-9A-Z]{4}/,
    /a look, numbered and on the record/,
    /“Wedi’i gasglu”, collected/,
    /What it cost follows by itself.*Contact team · \d+ seconds · £0\.\d\d; Waste crews · \d+ seconds · £0\.\d\d/,
    /its row of open data: container, month and ward/,
    /verify names it: wealdham: cases\.case \{"id":"[0-9a-f-]{36}"\}: its closed_at is not what the record says/,
    /nothing was faked, and every step was checked/,
  ])
    assert.match(said, told);
});

test('without a browser the tour says so, says how to get one, and starts nothing', async () => {
  const { status, said } = await runGuildhall(['tour'], { CHROMIUM_PATH: '/nowhere/chromium' });
  assert.equal(status, 1);
  assert.match(said, /There is no browser at \/nowhere\/chromium\. Install Chromium.*CHROMIUM_PATH=/);
  assert.doesNotMatch(said, /Wealdham is open/);
});
