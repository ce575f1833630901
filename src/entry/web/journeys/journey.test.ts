import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type BinSite, binPath, binSite, byHand, walkBin } from './testing/bin-site.js';

const discount = 'council-tax-single-person-discount';
let site: BinSite;
before(async () => {
  site = await binSite({ services: ['missed-bin', discount] });
});
after(() => site.close());

const rowsOf = (text: string, question: string): string => text.split(question)[1]?.split(' Change')[0]?.trim() ?? '';

describe('the start page', () => {
  test('tells what is asked, why, for how long it is kept and what happens next, in either language', async () => {
    const visitor = site.visitor();
    const start = await visitor.open(binPath);
    assert.equal(start.heading, 'Report a missed bin collection');
    assert.match(start.text, /Which container was not emptied\?.*Email address \(optional\)/);
    assert.match(start.text, /We aim to return within two working days\./);
    assert.match(start.text, /To send the crew to the right door.*2 years after it is finished/);
    const welsh = await visitor.open(`${binPath}?lang=cy`);
    assert.equal(welsh.language, 'cy');
    assert.match(welsh.text, /Er mwyn anfon y criw at y drws cywir/);
    assert.match(welsh.text, /2 flynedd ar ôl ei orffen/);
  });

  test('is not there for a service that nobody declared', async () => {
    assert.equal((await site.visitor().open('/services/nothing')).status, 404);
    assert.equal((await site.visitor().post('/services/nothing/start')).status, 404);
  });

  test('offers to carry on where this browser stopped, and to start again', async () => {
    const visitor = site.visitor();
    await walkBin(visitor, { until: 'missed_on' });
    const start = await visitor.open(binPath);
    const on = await visitor.follow(start, 'Carry on with your answers');
    assert.equal(on.path, `${binPath}/questions/missed-on`);
    const again = await visitor.press(start, 'Start again');
    assert.equal(again.path, `${binPath}/questions/address`);
    assert.equal((await visitor.open(`${binPath}/questions/missed-on`)).path, `${binPath}/questions/address`);
  });
});

describe('a report', () => {
  test('is sent from the summary, and its reference shows how it stands', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor);
    assert.equal(rowsOf(check.text, 'Which address was missed?'), '12 Mill Lane, Wealdham, WX1 1AA');
    assert.equal(rowsOf(check.text, 'When should it have been collected?'), '27 February 2026');
    const sent = await visitor.press(check, 'Send');
    assert.equal(sent.path, `${binPath}/done`);
    const [reference = ''] = /MB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text) ?? [];
    assert.match(sent.text, /by the end of 4 March 2026/);
    const status = await visitor.follow(sent, 'Check the progress');
    assert.equal(status.path, `/status/${reference}`);
    assert.match(status.text, /Status Received.*Which container was not emptied\? Recycling/);
    for (const secret of ['Mill Lane', 'Mair', 'mair@example.org']) assert.equal(status.body.includes(secret), false);
    const stranger = await site.visitor().open(`/status/${reference}`);
    assert.equal(stranger.status, 200);
  });

  test('may be anonymous: what is optional is passed over', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor, { changes: { name: { name: ' ', email: '' } } });
    assert.equal(rowsOf(check.text, 'Your name'), 'Not given');
    assert.equal((await visitor.press(check, 'Send')).path, `${binPath}/done`);
  });

  test('shows no reference before it is sent', async () => {
    const visitor = site.visitor();
    await walkBin(visitor);
    assert.equal((await visitor.open(`${binPath}/done`)).path, `${binPath}/check`);
  });

  test('comes sooner to those who need help, who see it on the confirmation', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor, { changes: { help: { help: 'yes' } } });
    assert.match((await visitor.press(check, 'Send')).text, /by the end of 3 March 2026/);
  });

  test('skips what does not apply: nobody is asked for help with garden waste', async () => {
    const visitor = site.visitor();
    const contact = await walkBin(visitor, { until: 'name', changes: { container: { container: 'garden' } } });
    const before = await visitor.follow(contact, 'Back');
    assert.equal(before.path, `${binPath}/questions/missed-on`);
    assert.equal((await visitor.open(`${binPath}/questions/help`)).path, contact.path);
  });

  test('asks what a change made necessary, and forgets what it made needless', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor, { changes: { container: { container: 'garden' } } });
    assert.doesNotMatch(check.text, /assisted collection/);
    const container = await visitor.open(`${binPath}/questions/container?change=yes`);
    const help = await visitor.press(container, 'Continue', { container: 'refuse' });
    assert.equal(help.path.split('?')[0], `${binPath}/questions/help`);
    const again = await visitor.press(help, 'Continue', { help: 'yes' });
    assert.equal(again.path, `${binPath}/check`);
    assert.equal(rowsOf(again.text, 'because of your health?'), 'Yes');
  });

  test('goes back from a change to the summary with its answer unchanged', async () => {
    const visitor = site.visitor();
    const check = await walkBin(visitor);
    const change = await visitor.follow(check, 'Change Which container was not emptied?');
    assert.match(change.body, /value="recycling" checked/);
    assert.equal((await visitor.follow(change, 'Back')).path, `${binPath}/check`);
  });
});

describe('an address', () => {
  test('is searched by postcode or street, chosen, and gives the case its ward', async () => {
    const visitor = site.visitor();
    const first = await walkBin(visitor, { until: 'address' });
    const found = await visitor.press(first, 'Find address', { 'address-find': 'wx21ca' });
    assert.match(found.text, /1 Weir Street, Wealdham, WX2 1CA 2 Weir Street/);
    const [home = ''] = site.homes;
    const next = await visitor.press(found, 'Continue', { address: home });
    assert.equal(next.path, `${binPath}/questions/container`);
    const street = await visitor.press(await visitor.follow(next, 'Back'), 'Search again', { 'address-find': 'weir' });
    assert.match(street.text, /3 Weir Street/);
  });

  test('that is not there can be typed, and nothing found is said', async () => {
    const visitor = site.visitor();
    const first = await walkBin(visitor, { until: 'address' });
    const none = await visitor.press(first, 'Find address', { 'address-find': 'ZZ9 9ZZ' });
    assert.match(none.text, /We found no address/);
    assert.equal((await visitor.press(none, 'Continue', byHand)).path, `${binPath}/questions/container`);
  });

  test('that was only searched for is asked for, with the list and what was typed still there', async () => {
    const visitor = site.visitor();
    const first = await walkBin(visitor, { until: 'address' });
    const wrong = await visitor.press(first, 'Continue', { 'address-find': 'WX2 1CA' });
    assert.deepEqual(wrong.errors, ['Choose the address from the list, or enter it by hand']);
    assert.match(wrong.text, /1 Weir Street/);
  });

  test('of no gazetteer is refused, however it got into the form', async () => {
    const visitor = site.visitor();
    await walkBin(visitor, { until: 'address' });
    const forged = await visitor.post(`${binPath}/questions/address`, {
      address: '01920000-0000-7000-8000-000000000001',
      'address-find': 'WX2 1CA',
    });
    assert.deepEqual(forged.errors, ['Choose an address from the list, or enter it by hand']);
  });
});

describe('an application', () => {
  test('branches, names another person, works out the discount and is sent', async () => {
    const visitor = site.visitor();
    const answer = async (page: Awaited<ReturnType<typeof visitor.open>>, filled: Record<string, string>) => {
      const next = await visitor.press(page, 'Continue', filled);
      assert.deepEqual(next.errors, []);
      return next;
    };
    let page = await visitor.press(await visitor.open(`/services/${discount}`), 'Start now');
    page = await answer(page, byHand);
    page = await answer(page, { account_number: '12345678', yearly_bill: '£1,842.36' });
    const refused = await visitor.press(await answer(page, { adults: '3' }), 'Continue', { disregarded: '1' });
    assert.deepEqual(refused.errors, [
      'You can get the discount only if one adult counts. Check the number, or stop here if two or more count',
      'Select why the other adults do not count',
    ]);
    page = await answer(refused, { disregarded: '2', disregarded_because: 'student' });
    page = await answer(page, { 'alone_since-day': '1', 'alone_since-month': 'Chwefror', 'alone_since-year': '2026' });
    page = await answer(page, { reason: 'moved-out' });
    page = await answer(page, { other_name: 'Aled Ellis' });
    page = await answer(page, {});
    page = await answer(page, { name: 'Mair Ellis', email: '', phone: '029 2018 0001' });
    const untrue = await visitor.press(page, 'Continue');
    assert.deepEqual(untrue.errors, ['Tick the box to confirm that your answers are true and complete']);
    const check = await answer(untrue, { truth: 'yes' });
    assert.match(
      check.text,
      /Worked out from your answers Adults who count for council tax 1 .*for a whole year £460\.59/,
    );
    const sent = await visitor.press(check, 'Send');
    assert.match(sent.text, /We aim to decide within ten working days\./);
  });
});
