import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkout } from '../../platform/checkout.js';
import { tamper } from '../../platform/database/testing/tamper.js';
import { testHouse } from '../../platform/database/testing.js';
import { getService, publishService } from '../services/index.js';
import { draftDays } from './draft.js';
import { expireDrafts } from './expire-drafts.js';
import { findDraft } from './open-journey.js';
import { startDraft } from './start-draft.js';

const house = await testHouse();
after(() => house.close());

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;
const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
await house.act({ actor: { kind: 'system', name: 'test' } }, (ctx) => publishService(ctx, source));

const start = async (): Promise<string> => {
  const started = await house.act(async (ctx) => startDraft(ctx, await getService(ctx, 'missed-bin')));
  assert.ok(started.ok);
  return started.value.token;
};
const readRows = () =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('journeys.draft as d')
      .innerJoin('vault.subject_key as k', (on) =>
        on.onRef('k.place_id', '=', 'd.place_id').onRef('k.id', '=', 'd.key_id'),
      )
      .leftJoin('vault.shred as s', (on) =>
        on.onRef('s.place_id', '=', 'd.place_id').onRef('s.key_id', '=', 'd.key_id'),
      )
      .select(['d.case_id', 'd.shredded_at', 'k.wrapped', 's.reason'])
      .where('d.place_id', '=', ctx.place)
      .orderBy('d.created_at')
      .execute(),
  );

test('the keys of what was submitted or never sent are destroyed, each draft’s once, and no other', async () => {
  await start();
  const half = Math.floor((draftDays * day) / 2);
  house.clock.advance(half);
  await start();
  house.clock.advance(half);
  const live = await start();
  await tamper(
    house,
    `update journeys.draft set sealed = null, case_id = id, case_reference = 'MB-1'
      where created_at = (select min(created_at) + interval '${half} milliseconds' from journeys.draft)`,
  );
  house.clock.advance(hour - 1);
  assert.equal(await expireDrafts(house, house.place), 1, 'the submitted one; nobody is cut off within the last hour');
  house.clock.advance(1);
  assert.equal(await expireDrafts(house, house.place), 1);
  assert.equal(await expireDrafts(house, house.place), 0);
  const rows = await readRows();
  assert.deepEqual(
    rows.map(({ reason, wrapped, shredded_at }) => [reason, wrapped === null, shredded_at !== null]),
    [
      ['draft-expired', true, true],
      ['draft-submitted', true, true],
      [null, false, false],
    ],
  );
  assert.ok(await house.read((ctx) => findDraft(ctx, live)));
});

test('more drafts than one round takes all go', async () => {
  for (let each = 0; each < 210; each += 1) await start();
  house.clock.advance((draftDays + 1) * day);
  assert.equal(await expireDrafts(house, house.place), 211);
  assert.ok((await readRows()).every(({ wrapped }) => wrapped === null));
});

test('another place’s drafts are its own', async () => {
  await start();
  house.clock.advance((draftDays + 1) * day);
  assert.equal(await expireDrafts(house, await house.addPlace('otherham')), 0);
});
