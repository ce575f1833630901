import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { createPerson } from '../../../foundation/people/index.js';
import { moveCase, openCase } from '../../../work/cases/index.js';
import { loadAreas } from '../../../work/places/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const person = await house.act(system, async (ctx) => {
  loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
  return createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
});

/** Closed cases of one container, opened by somebody whose words must never be seen. */
async function closeMany(count: number, container: string): Promise<void> {
  const officer = { kind: 'staff', person, roles: ['contact-team', 'waste-crews'] } as const;
  for (let at = 0; at < count; at += 1) {
    const one = await house.act({ channel: 'web' }, async (ctx) => {
      const service = await getService(ctx, 'missed-bin');
      const raws = {
        container: { '': [container] },
        missed_on: { day: ['1'], month: ['3'], year: ['2026'] },
        address: { '': ['manual'], line1: [`${at} Canary Row`], town: ['Canaryham'], postcode: ['WX2 1CA'] },
        name: { '': ['Canary Kestrel'] },
        email: { '': ['canary@kestrel.example'] },
        help: { '': ['yes'] },
      };
      const answers = parseAnswers(service, raws);
      if (!answers.ok) throw new Error(answers.refused);
      const opened = await openCase(ctx, { service, answers: answers.value, area: 'ward:millbrook' });
      if (!opened.ok) throw new Error(opened.refused);
      return opened.value.case;
    });
    for (const transition of ['schedule', 'collect'])
      assert.ok((await house.act(officer, (ctx) => moveCase(ctx, { case: one, transition }))).ok);
  }
  await site.settle();
}

test('from the foot of any page one step leads to the datasets, one to the file', async () => {
  const visitor = site.visitor();
  const datasets = await visitor.follow(await visitor.open('/'), 'Open data');
  const file = await visitor.follow(datasets, 'Download missed-bins.csv');
  assert.equal(file.status, 200);
  assert.match(String(file.headers['content-disposition']), /filename="missed-bins\.csv"/);
  assert.equal(file.body, 'container,month,ward,ending,days\r\n');
});

test('a dataset is explained: where it comes from, its columns and codes, its licence, what is held back', async () => {
  await closeMany(6, 'refuse');
  await closeMany(3, 'garden');
  const page = await site.visitor().open('/open-data/missed-bins');
  assert.match(page.text, /Rows 6 Rows held back 3 /);
  assert.match(page.text, /at least 5 rows are alike in ward, month and container/);
  assert.match(page.text, /ward .*Which address was missed\? .*Only the ward, never the address/);
  assert.match(page.text, /ward:millbrook .*Millbrook/);
  assert.ok(page.links.some(({ href }) => href.includes('open-government-licence')));
  const welsh = await site.visitor().open('/open-data/missed-bins?lang=cy');
  assert.match(welsh.text, /Rhesi 6 Rhesi a gedwir yn ôl 3 /);
  assert.match(welsh.text, /Sbwriel.*Mawrth 2026.*Nant y Felin.*0 diwrnod/);
});

test('the file has the codes of what may be shown, in the columns that the page names, and nothing else', async () => {
  const { body } = await site.visitor().open('/open-data/missed-bins.csv');
  const rows = parse(body, { columns: true }) as Record<string, string>[];
  const row = { container: 'refuse', month: '2026-03', ward: 'ward:millbrook', ending: 'done', days: '0' };
  assert.deepEqual(
    rows,
    Array.from({ length: 6 }, () => row),
  );
});

test('no word of a resident is in any open file or page', async () => {
  for (const path of [
    '/open-data',
    '/open-data/missed-bins',
    '/open-data/missed-bins.csv',
    '/costs',
    '/costs.csv',
    '/metrics',
  ]) {
    const { body } = await site.visitor().open(path);
    assert.doesNotMatch(body, /canary|kestrel|WX2/i, path);
  }
});

test('a file longer than one reading of the database comes whole', async () => {
  await house.act(system, async (ctx) => {
    const released = { container: 'recycling', month: '2026-02', ward: 'ward:millbrook', ending: 'done', days: 1 };
    for (let at = 0; at < 4500; at += 1)
      ctx.writes.insert('opendata.row', {
        ...{ place_id: ctx.place, dataset: 'missed-bins', case_id: ctx.ids.next(), service: 'missed-bin' },
        ...{ service_version: 1, released, shuffled: ctx.ids.next(), released_at: ctx.clock.now() },
      });
  });
  const { body } = await site.visitor().open('/open-data/missed-bins.csv');
  assert.equal(body.split('\r\n').length - 2, 4506);
});

test('a dataset that nobody declared is not there', async () => {
  for (const path of ['/open-data/nothing', '/open-data/nothing.csv', '/open-data/missed-bins.xlsx', '/open-data/%00'])
    assert.equal((await site.visitor().open(path)).status, 404, path);
});
