import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Channel } from '../../../platform/actor.js';
import type { CaseId } from '../../../platform/ids.js';
import { getCase, moveCase, openCase, startEffort } from '../../../work/cases/index.js';
import { getService, parseAnswers } from '../../../work/services/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const crew = await site.officer({ roles: ['contact-team', 'waste-crews'] });
const officer = (...roles: readonly string[]) => ({ kind: 'staff', person: crew.person, roles }) as const;
const canary = 'Canary Kestrel';

async function open(channel: Channel): Promise<CaseId> {
  return house.act({ channel }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const typed = { line1: ['7 Canary Row'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const raws = {
      container: { '': ['refuse'] },
      missed_on: { day: ['1'], month: ['3'], year: ['2026'] },
      address: { '': ['manual'], ...typed },
      name: { '': [canary] },
    };
    const answers = parseAnswers(service, raws);
    if (!answers.ok) throw new Error(answers.refused);
    const opened = await openCase(ctx, { service, answers: answers.value });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
}

async function move(one: CaseId, transition: string): Promise<void> {
  const moved = await house.act(officer('contact-team', 'waste-crews'), (ctx) =>
    moveCase(ctx, { case: one, transition }),
  );
  assert.ok(moved.ok);
}

async function close(one: CaseId): Promise<void> {
  await move(one, 'schedule');
  await house.act(officer('waste-crews'), (ctx) => startEffort(ctx, { case: one }));
  house.clock.advance(12 * 60_000);
  await move(one, 'collect');
}

const referenceOf = (one: CaseId) => house.read(async (ctx) => (await getCase(ctx, one)).reference);

test('from a closed case its resident reaches what it cost and its row in the open data', async () => {
  const one = await open('web');
  const resident = site.visitor();
  const status = await resident.open(`/status/${await referenceOf(one)}`);
  assert.ok(!status.links.some(({ href }) => href.startsWith('/costs/cases')), 'an open case has no cost yet');

  await close(one);
  await site.settle();
  const closed = await resident.open(status.path);
  const cost = await resident.follow(closed, 'What this cost, and what became open data');
  assert.equal(cost.status, 200);
  assert.match(cost.text, /waste-crews.*12 minutes.*£4/);
  assert.match(cost.text, /Closed in March 2026/);
  assert.match(cost.text, /held back until at least 5 rows look alike/);
  assert.doesNotMatch(cost.text, /container refuse/i, 'a row that is held back is not told to anybody');

  for (let count = 0; count < 4; count += 1) await close(await open('web'));
  await site.settle();
  const shown = await resident.open(cost.path);
  assert.match(shown.text, /Which container was not emptied\? Refuse/);
  const dataset = await resident.follow(shown, 'The whole dataset: Missed bin collections');
  const csv = await resident.follow(dataset, 'Download missed-bins.csv');
  assert.equal(csv.headers['content-type'], 'text/csv; charset=utf-8; header=present');
  assert.equal(csv.body, `container,month,ward,ending,days\r\n${'refuse,2026-03,,done,0\r\n'.repeat(5)}`);
});

test('the page of one cost tells no reference, address, name or officer', async () => {
  const one = await open('web');
  await close(one);
  await site.settle();
  const page = await site.visitor().open(`/costs/cases/${one}`);
  for (const secret of [await referenceOf(one), canary, 'Canary Row', 'WX2', 'Asha'])
    assert.ok(!page.body.includes(secret), secret);
});

test('an open case, one that is nowhere and one of another place have no cost page', async () => {
  const one = await open('web');
  await close(one);
  await site.settle();
  const other = await house.addPlace('otherham');
  await house.act({ place: other, actor: { kind: 'system', name: 'test' } }, async (ctx) => {
    ctx.writes.insert('platform.place_host', { place_id: other, host: 'otherham.example' });
  });
  house.clock.advance(11_000);
  const elsewhere = await site.visitor({ host: 'otherham.example' }).open(`/costs/cases/${one}`);
  const nowhere = await site.visitor().open('/costs/cases/01890000-0000-7000-8000-000000000000');
  const unopened = await site.visitor().open(`/costs/cases/${await open('web')}`);
  const garbled = await site.visitor().open('/costs/cases/%27--');
  for (const page of [elsewhere, nowhere, unopened, garbled]) assert.equal(page.status, 404);
  assert.equal(nowhere.text, unopened.text);
});

test('costs by service and channel: a chart, the same figures in a table and a file, none of fewer than five', async () => {
  await close(await open('phone'));
  await site.settle();
  const page = await site.visitor().open('/costs');
  assert.ok(/<svg[^>]*role="img"/.test(page.body));
  assert.match(page.text, /Online.*£4/);
  assert.match(page.text, /By phone.*Fewer than 5.*Not shown/);
  const csv = await site.visitor().open('/costs.csv');
  const [, phone, web] = csv.body.split('\r\n');
  assert.equal(phone, 'missed-bin,phone,,,,,');
  assert.match(web ?? '', /^missed-bin,web,\d,\d,\d+,\d+\.\d\d,4\.00$/);
  const welsh = await site.visitor().open('/costs?lang=cy');
  assert.equal(welsh.heading, 'Faint mae gwasanaethau’n ei gostio');
  assert.match(welsh.text, /Dros y ffôn.*Llai na 5/);
});
