import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../foundation/vault/index.js';
import type { CaseId } from '../../../platform/ids.js';
import { getCase } from '../../../work/cases/index.js';
import { loadCompanies } from '../../../work/places/index.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: ['register-a-food-business'] });
after(() => site.close());
const { house } = site;
const start = '/services/register-a-food-business';
const at = (page: string) => `${start}/questions/${page}`;

const partner = (place: number, name: string, line1: string) => ({
  [`partners_${place}_full_name`]: name,
  [`partners_${place}_postal_address-line1`]: line1,
  [`partners_${place}_postal_address-town`]: 'Wealdham',
  [`partners_${place}_postal_address-postcode`]: 'WX1 1AA',
});

/** From the start page to the list of partners, with two of them. */
async function withPartners(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await visitor.open(start), 'Start now');
  page = await visitor.press(page, 'Continue', { operator: 'partnership' });
  page = await visitor.press(page, 'Continue', partner(1, 'Mair Ellis', '1 Weir Street'));
  page = await visitor.press(page, 'Continue', { partners: 'yes' });
  return visitor.press(page, 'Continue', partner(2, 'Ifan Rees', '2 Weir Street'));
}

const rest = [
  { trading_name: 'The Canary Café' },
  { premises: 'premises' },
  { 'address-line1': '3 Mill Lane', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AB' },
  { foods: 'cooked' },
  { activities: 'eat-in' },
  { vulnerable: 'no' },
  { water: 'mains' },
  { hours_1_opens: '9am', hours_1_closes: '5pm', hours_6_opens: '10am', hours_6_closes: '2pm' },
  { 'starts_on-day': '1', 'starts_on-month': '6', 'starts_on-year': '2026' },
  { name: 'Mair Ellis', email: 'mair@example.org', phone: '01632 960001' },
  { correct: 'yes' },
];

async function toSummary(visitor: Visitor): Promise<TestPage> {
  let page = await visitor.press(await withPartners(visitor), 'Continue', { partners: 'no' });
  for (const answers of rest) {
    page = await visitor.press(page, 'Continue', answers);
    assert.deepEqual(page.errors, [], page.path);
  }
  return page;
}

describe('a list of rows', () => {
  test('shows who was added, with ways to change and to take out each, and asks for another', async () => {
    const visitor = site.visitor();
    const list = await withPartners(visitor);
    assert.equal(list.path, at('partners'));
    assert.equal(list.heading, 'Who are the partners?');
    assert.match(list.text, /Partner 1 Mair Ellis.*Change.*Remove.*Partner 2 Ifan Rees/);
    assert.match(list.text, /Do you need to add another\?/);
    assert.match((await visitor.open(`${at('partners')}?lang=cy`)).text, /A oes angen ichi ychwanegu un arall\?/);
    const first = await visitor.open(`${at('partners-1-full-name')}?lang=en`);
    assert.equal(first.heading, 'Partner 1');
    assert.match(first.body, /value="Mair Ellis"/);
    const wrong = await visitor.press(list, 'Continue', {});
    assert.deepEqual(wrong.errors, ['Select whether you need to add another']);
  });

  test('asks before one is taken out, and then has the other', async () => {
    const visitor = site.visitor();
    await withPartners(visitor);
    const sure = await visitor.open(`${at('partners')}?remove=1`);
    assert.match(sure.heading, /Are you sure/);
    assert.match(sure.text, /Mair Ellis/);
    assert.equal(sure.text.includes('Ifan Rees'), false);
    const list = await visitor.press(sure, 'Remove');
    assert.match(list.text, /Partner 1 Ifan Rees/);
    assert.equal(list.text.includes('Mair Ellis'), false);
    const few = await visitor.press(list, 'Continue', { partners: 'no' });
    assert.deepEqual(few.errors, ['Add at least 2']);
    for (const forged of ['0', '-1', '9', '__proto__', '1e9', '2; drop'])
      assert.equal(
        (await visitor.open(`${at('partners')}?remove=${encodeURIComponent(forged)}`)).heading,
        'Who are the partners?',
        forged,
      );
  });

  test('takes no more of what is posted than the rows that it has', async () => {
    const visitor = site.visitor();
    await withPartners(visitor);
    const flood = new URLSearchParams();
    for (let row = 0; row < 10_000; row += 1) flood.append(`partners_${row}_full_name`, 'x');
    const page = await visitor.open(at('partners'), { method: 'POST', body: flood });
    assert.ok(page.status < 500, String(page.status));
    await visitor.open(at('partners-2-full-name'), {
      method: 'POST',
      body: new URLSearchParams({
        'partners_-1_full_name': 'x',
        partners___proto___full_name: 'x',
        ...partner(2, 'Ifan Rees', '2 Weir Street'),
      }),
    });
    const list = await visitor.open(at('partners'));
    assert.match(list.text, /Partner 2 Ifan Rees/);
    assert.equal(list.text.includes('Partner 3'), false);
  });
});

describe('rows with names', () => {
  test('are asked on one page, may be left empty, and say which line is wrong', async () => {
    const visitor = site.visitor();
    await toSummary(visitor);
    const hours = await visitor.open(at('hours'));
    assert.equal(hours.heading, 'When is it open?');
    assert.match(hours.text, /Monday.*Tuesday.*Sunday/);
    const none = await visitor.press(hours, 'Continue', {
      hours_1_opens: '',
      hours_1_closes: '',
      hours_6_opens: '',
      hours_6_closes: '',
    });
    assert.deepEqual(none.errors, ['Say on which day it is open']);
    const half = await visitor.press(hours, 'Continue', { hours_2_opens: '9am' });
    assert.deepEqual(half.errors, ['Enter an answer to “Tuesday: Closes”']);
    assert.match(half.body, /id="hours_2_opens"[^>]*value="9am"/);
    assert.ok(half.links.some(({ href }) => href === '#hours_2_closes'));
  });
});

describe('what was said of rows', () => {
  test('is checked in a card for each, sent, and seen at the desk under the roles that may', async () => {
    const visitor = site.visitor();
    const check = await toSummary(visitor);
    assert.match(check.path, /\/check$/, check.text);
    assert.match(check.text, /Partner 1.*Full name.*Mair Ellis.*Partner 2.*Full name.*Ifan Rees/);
    assert.match(check.text, /Monday.*Opens.*9am.*Saturday.*Opens.*10am/);
    assert.equal(check.text.includes('Tuesday'), false);
    const sent = await visitor.press(check, 'Send');
    assert.equal(sent.status, 200);
    const [{ case_id: id }] = (await house.read((ctx) =>
      ctx.prepared('the case', 'select id as case_id from cases.case where place_id = $1', [ctx.place]),
    )) as [{ case_id: CaseId }];
    const inspector = await site.officer({ roles: ['food-safety'] });
    const opened = await inspector.open(`/desk/cases/${id}`);
    assert.match(opened.text, /Partner 1: Full name.*Mair Ellis.*Partner 2: Full name.*Ifan Rees/);
    assert.equal(opened.text.includes('Partner 3'), false);
    const caller = await site.officer({ roles: ['contact-team'] });
    const shut = await caller.open(`/desk/cases/${id}`);
    assert.equal(shut.text.includes('Ifan Rees'), false);
    assert.equal(shut.text.includes('Partner 2:'), false, 'nor how many rows are there');
    const ifan = await site.resident();
    const one = await house.read((ctx) => getCase(ctx, id));
    const subject = one.subjects['partner-2'];
    assert.ok(subject);
    await house.act((ctx) => linkSubject(ctx, subject, ifan.person));
    const held = await ifan.open('/your-data');
    const own = await ifan.open(held.links.find(({ href }) => href.includes(id))?.href ?? `/your-data/${id}`);
    assert.match(own.text, /Partner 2: Full name.*Ifan Rees/);
    assert.equal(own.text.includes('Mair Ellis'), false);
  });

  test('and the privacy notice tells each column once', async () => {
    const notice = await site.visitor().open(`${start}/privacy`);
    assert.match(notice.text, /Partner: Full name/);
    assert.equal(notice.text.includes('Partner 2'), false);
  });
});

test('a company that the place knows by its number has the name of the register, and another is typed', async () => {
  const company = { number: '01234567', name: 'CANARY CAKES LTD', status: 'Active' };
  await house.act({ kind: 'system', name: 'test' }, async (ctx) => loadCompanies(ctx, [company]));
  const visitor = site.visitor();
  const page = await visitor.press(await visitor.open(start), 'Start now');
  const asked = await visitor.press(page, 'Continue', { operator: 'company' });
  const unknown = await visitor.press(asked, 'Continue', { 'company-number': 'SC123456' });
  assert.match(unknown.errors[0] ?? '', /We do not know a company of this number/);
  assert.match(unknown.body, /value="SC123456"/);
  const known = await visitor.press(unknown, 'Continue', { 'company-number': '1234567', 'company-name': '' });
  assert.deepEqual(known.errors, []);
  assert.match(known.path, /trading-name/);
});
