import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { linkSubject } from '../../../foundation/vault/index.js';
import { getCase, moveCase, openCase } from '../../../work/cases/index.js';
import { getService } from '../../../work/services/index.js';
import { sealAll } from '../../../work/services/testing.js';
import { testSite } from '../testing.js';

const site = await testSite({ services: ['register-a-food-business', 'missed-bin'] });
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;

async function register() {
  const opened = await house.act(system, async (ctx) =>
    openCase(ctx, {
      service: await getService(ctx, 'register-a-food-business'),
      answers: sealAll({
        operator: 'company',
        premises: 'premises',
        starts_on: '2026-05-01',
        trading_name: 'Canary Cakes',
        email: 'c@example.org',
      }),
    }),
  );
  assert.ok(opened.ok);
  const officer = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['food-safety'] } as never;
  const asked = { case: opened.value.case, transition: 'register', decision: { grounds: ['complete'] } };
  assert.ok((await house.act(officer, (ctx) => moveCase(ctx, asked))).ok);
  return opened.value;
}

test('whoever has the reference sees what was issued, and anybody checks its number', async () => {
  const visitor = site.visitor();
  const { reference } = await register();
  const status = await visitor.open(`/status/${reference}`);
  assert.match(status.text, /Registration of a food business FB-.*Valid from.*2 March 2026.*Without end/);
  assert.match(status.text, /Tell us when the business changes hands/);
  const number = /FB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(status.text)?.[0] ?? '';
  const check = await visitor.open('/check/register-a-food-business');
  const told = await visitor.press(check, 'Check', { what: number.toLowerCase() });
  assert.match(told.text, /Valid/);
  assert.equal(told.path, '/check/register-a-food-business', 'what was typed is in no address');
  assert.equal(told.text.includes('Canary'), false);
  const unknown = await visitor.press(check, 'Check', { what: 'FB-0000-0000' });
  assert.deepEqual(
    [unknown.status, unknown.errors],
    [422, ['There is none with this number. Check it and try again.']],
  );
  assert.deepEqual((await visitor.press(check, 'Check', {})).errors, ['Enter what you want to check']);
  assert.match((await visitor.open('/check/register-a-food-business?lang=cy')).text, /Gwirio a yw’n ddilys/);
  for (const none of ['/check/missed-bin', '/registers/missed-bin', '/check/nothing', '/registers/nothing.csv'])
    assert.equal((await visitor.open(none)).status, 404, none);
});

test('the register is a page and a file of numbers, days and released columns', async () => {
  await register();
  const visitor = site.visitor();
  const page = await visitor.open('/registers/register-a-food-business');
  assert.equal(page.heading, 'Register of food businesses');
  assert.match(page.text, /FB-.*Valid.*2 March 2026.*A limited company/);
  const csv = (await visitor.open('/registers/register-a-food-business.csv')).body;
  assert.match(csv, /^number,valid_from,valid_to,standing,operator,premises,ward,starts_in\r\nFB-/);
  assert.match(csv, /,2026-03-02,,valid,company,premises,,2026-05\r\n/);
  for (const text of [page.body, csv]) assert.equal(text.includes('Canary'), false);
  assert.equal((await visitor.open('/registers/register-a-food-business?after=%27%20or%201=1')).status, 200);
});

test('an officer takes one back on a ground, and its holder reads why and what to do', async () => {
  const { case: id, reference } = await register();
  const inspector = await site.officer({ roles: ['food-safety'] });
  const opened = await inspector.open(`/desk/cases/${id}`);
  const link = opened.links.find(({ href }) => href === `/desk/cases/${id}/issued`);
  assert.match(link?.text ?? '', /^FB-.*\(Valid\)$/);
  const issued = await inspector.open(`/desk/cases/${id}/issued`);
  const none = await inspector.press(issued, 'Take it back');
  assert.deepEqual(none.errors, ['Select why']);
  const [name = ''] = issued.forms.flatMap(({ names }) => names.filter((each) => each.startsWith('revoke-')));
  const done = await inspector.press(issued, 'Take it back', { [name]: 'closed' });
  assert.match(done.text, /Done\. Its holder is told\..*Taken back.*The business closed/);
  const again = await inspector.press(issued, 'Take it back', { [name]: 'closed' });
  assert.deepEqual(again.errors, ['It has ended already']);
  const caller = await site.officer({ roles: ['contact-team'] });
  assert.equal(
    (await caller.open(`/desk/cases/${id}/issued`)).forms.some(({ buttons }) => buttons.includes('Take it back')),
    false,
  );
  const status = await site.visitor().open(`/status/${reference}`);
  assert.match(status.text, /Taken back.*Why.*The business closed.*tell us and it is registered again/);
});

test('its holder, signed in, sees it in Your data, and nobody else does', async () => {
  const { case: id } = await register();
  const [mair, other] = [await site.resident(), await site.resident()];
  const subject = (await house.read((ctx) => getCase(ctx, id))).subjects.applicant;
  assert.ok(subject);
  await house.act((ctx) => linkSubject(ctx, subject, mair.person));
  assert.match((await mair.open('/your-data')).text, /Registration of a food business FB-.*Valid from 2 March 2026/);
  assert.equal((await other.open('/your-data')).text.includes('FB-'), false);
});

test('its holder is written to where they gave an address, with the number and no more', async () => {
  await register();
  await site.settle();
  const text = `select template, fields, person_id, address_at from messages.outbox where place_id = $1 and template like 'issued%'`;
  const sent = (await house.read((ctx) => ctx.prepared('letters of issuing', text, [ctx.place]))) as readonly Record<
    string,
    unknown
  >[];
  assert.ok(
    sent.some(({ template }) => template === 'issued') && sent.some(({ template }) => template === 'issued-revoked'),
  );
  assert.equal(JSON.stringify(sent).includes('Canary'), false);
  assert.equal(JSON.stringify(sent).includes('@'), false);
});
