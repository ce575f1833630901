import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { bookingsRebuilt } from '../../../work/bookings/index.js';
import { findCase } from '../../../work/cases/index.js';
import { deliverDue } from '../../../work/messages/index.js';
import { findCharge, lapseDue, paymentsRebuilt, readUnreturned, sendRefunds } from '../../../work/payments/index.js';
import { paidCard, payingSite, referenceIn } from './testing/paying-site.js';

const site = await payingSite();
after(() => site.close());
const { house } = site;
const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const second = await site.officer({ name: 'Fen Carew', roles: ['finance'] });

const stateOf = async (reference: string) => (await house.read((ctx) => findCase(ctx, { reference })))?.state;
const caseOf = async (reference: string) => (await house.read((ctx) => findCase(ctx, { reference })))?.id ?? '';
const chargeOf = async (reference: string) => {
  const found = await house.read((ctx) => findCharge(ctx, { reference }));
  assert.ok(found);
  return found;
};
const send = async (items?: readonly string[]) => referenceIn(await site.send(site.visitor(), items));
const letters = async () => {
  await site.settle();
  await deliverDue(house, house.place);
  return (house.post.kept?.(house.place) ?? []).map(({ template, text }) => `${template} ${reveal(text)}`);
};

describe('a fee', () => {
  test('is shown line by line before it is sent, and the case waits for it with its clock standing still', async () => {
    const visitor = site.visitor();
    const done = await site.send(visitor, ['sofa', 'bed', 'table', 'fridge'], { benefit: { benefit: 'yes' } });
    assert.match(done.text, /There are £29\.50 to pay/);
    const reference = referenceIn(done);
    const due = await visitor.follow(done, 'Go on to payment');
    assert.match(due.text, /Collection of up to three things £36 Further things £9 Fridge or freezer £14/);
    assert.match(due.text, /Half for people on benefits -£29\.50 Total £29\.50/);
    assert.equal(await stateOf(reference), 'to-pay');
    const status = await site.visitor().open(`/status/${reference}`);
    assert.match(status.text, /Waits for payment.*On hold.*Pay for your request/);
    const welsh = await site.visitor().open(`/pay/${reference}?lang=cy`);
    assert.match(welsh.text, /Talu £29\.50 â cherdyn/);
    for (const secret of ['Mill Lane', 'Mair', 'mair@example.org']) assert.equal(due.body.includes(secret), false);
  });

  test('that changed since it was shown is shown again before anything is sent', async () => {
    const visitor = site.visitor();
    const done = await visitor.post('/services/bulky-waste/check', { revision: '1', fee: '1' });
    assert.equal(referenceIn(done), '');
  });

  test('is paid by card: only once our own reading says so does the case go on', async () => {
    const visitor = site.visitor();
    const reference = await send();
    const forged = await visitor.open(`/pay/${reference}/back?status=success&payment_id=x`);
    assert.match(forged.text, /Pay £36 by card/);
    const paid = await site.pay(visitor, reference);
    assert.equal(paid.heading, 'Your payment has arrived');
    assert.equal((await chargeOf(reference)).charge.state, 'paid');
    await site.settle();
    assert.equal(await stateOf(reference), 'to-plan');
    assert.ok((await letters()).some((one) => one.startsWith('payment-received') && one.includes(reference)));
    const again = await visitor.open(`/pay/${reference}/back`);
    assert.equal(again.heading, 'Your payment has arrived');
    assert.equal((await chargeOf(reference)).payments.length, 1);
  });

  test('that is declined, cancelled or slow says so, loses nothing and can be tried again', async () => {
    const visitor = site.visitor();
    const reference = await send();
    const declined = await site.pay(visitor, reference, '4000 0000 0000 0002');
    assert.match(declined.text, /The card was declined, and nothing was taken/);
    house.clock.advance(1000);
    const due = await visitor.press(declined, 'Pay £36 by card');
    const form = await visitor.follow(due, 'Go on to payment');
    const wrong = await visitor.press(form, 'Pay', { card: '1234' });
    assert.deepEqual([wrong.status, wrong.errors.length > 0], [422, true]);
    const cancelled = await visitor.press(form, 'Cancel the payment');
    assert.match(cancelled.text, /The payment was cancelled/);
    house.clock.advance(1000);
    const slow = await site.pay(visitor, reference, '4000 0000 0000 0077');
    assert.match(slow.text, /The bank has it/);
    assert.match((await visitor.open(`/pay/${reference}`)).text, /Do not pay a second time/);
    assert.equal((await visitor.follow(slow, 'Look again')).heading, 'Your payment has arrived');
    const { payments } = await chargeOf(reference);
    assert.deepEqual(
      payments.map(({ state }) => state),
      ['failed', 'failed', 'success'],
    );
  });

  test('is one payment in two tabs, and is read back for whoever never returns', async () => {
    const [one, other] = [site.visitor(), site.visitor()];
    const reference = await send();
    const [left, right] = [await one.open(`/pay/${reference}`), await other.open(`/pay/${reference}`)];
    const pages = await Promise.all([one.press(left, 'Pay £36 by card'), other.press(right, 'Pay £36 by card')]);
    const links = pages.map(({ links: all }) => all.find(({ text }) => text === 'Go on to payment')?.href);
    assert.equal(links[0], links[1]);
    const form = await one.open(new URL(links[0] ?? '').pathname);
    await one.pressOnce(form, 'Pay', { card: paidCard });
    assert.equal((await chargeOf(reference)).charge.state, 'due');
    house.clock.advance(3 * 60_000);
    await readUnreturned(house, house.place);
    assert.equal((await chargeOf(reference)).charge.state, 'paid');
  });

  test('says so where GOV.UK Pay is away, and what was begun goes on when it is back', async () => {
    const visitor = site.visitor();
    const reference = await send();
    const { base } = site.ask;
    site.ask.base = 'http://127.0.0.1:9/none';
    const down = await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
    assert.equal(down.status, 503);
    assert.match(down.text, /does not answer at the moment\. Your request is kept and nothing was taken/);
    site.ask.base = base;
    assert.equal((await site.pay(visitor, reference)).heading, 'Your payment has arrived');
    assert.equal((await chargeOf(reference)).payments.length, 1);
  });

  test('of a case that is cancelled is owed no longer', async () => {
    const reference = await send();
    const id = await caseOf(reference);
    await officer.press(await officer.open(`/desk/cases/${id}`), 'Cancelled by the person');
    await site.settle();
    assert.equal((await chargeOf(reference)).charge.state, 'lapsed');
    assert.equal(await stateOf(reference), 'cancelled');
  });

  test('is moved on by no officer’s hand', async () => {
    const reference = await send();
    const id = await caseOf(reference);
    const page = await officer.open(`/desk/cases/${id}`);
    assert.doesNotMatch(page.forms.flatMap(({ buttons }) => buttons).join(), /Paid/);
    const forged = await officer.post(`/desk/cases/${id}/move`, { transition: 'paid', version: '1' });
    assert.ok(forged.status >= 400);
    assert.equal(await stateOf(reference), 'to-pay');
  });
});

describe('an officer', () => {
  test('notes what they took at a till with its receipt, once, and stops the card payment that was under way', async () => {
    const visitor = site.visitor();
    const reference = await send();
    const leaving = await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
    const form = await visitor.follow(leaving, 'Go on to payment');
    house.clock.advance(1000);
    const page = await officer.open(`/desk/cases/${await caseOf(reference)}/payment`);
    const none = await officer.press(page, 'I have taken it', { way: 'phone', receipt: 'no' });
    assert.match(none.text, /Enter the number as the receipt has it/);
    const taken = await officer.press(page, 'I have taken it', { way: 'phone', receipt: 't2-004183' });
    assert.match(taken.text, /The payment is noted.*By card over the telephone Number ?T2-004183/);
    assert.equal((await officer.press(page, 'I have taken it', { way: 'cash', receipt: 'T2-1' })).status, 409);
    const over = await visitor.press(form, 'Pay', { card: paidCard });
    assert.equal(over.heading, 'Your payment has arrived');
    const { payments, charge } = await chargeOf(reference);
    assert.deepEqual(
      payments.map(({ way, state }) => [way, state]),
      [
        ['card', 'cancelled'],
        ['phone', 'success'],
      ],
    );
    assert.equal(charge.refunded, 0);
  });

  test('gives back up to the limit alone, above it with a second person, and never more than was paid', async () => {
    const visitor = site.visitor();
    const reference = await send(['sofa', 'bed', 'table', 'cooker']);
    await site.pay(visitor, reference);
    const path = `/desk/cases/${await caseOf(reference)}/payment`;
    const page = await officer.open(path);
    const refused = await officer.press(page, 'Give it back', { amount: '45.01', reason: 'cancelled' });
    assert.match(refused.text, /more than can go back/);
    assert.match((await officer.press(page, 'Give it back', { amount: '5' })).text, /Choose why it goes back/);
    const given = await officer.press(page, 'Give it back', { amount: '£5.50', reason: 'too-much' });
    assert.match(given.text, /To be sent Amount ?£5\.50/);
    await sendRefunds(house, house.place);
    await sendRefunds(house, house.place);
    assert.ok((await letters()).some((one) => one.startsWith('refund-made') && one.includes('£5.50')));
    const more = await officer.press(await officer.open(path), 'Give it back', {
      amount: '39.50',
      reason: 'cancelled',
    });
    assert.match(more.text, /Waits for a second person Amount ?£39\.50/);
    assert.doesNotMatch(more.forms.flatMap(({ buttons }) => buttons).join(), /Agree/);
    const own = (await chargeOf(reference)).refunds.find(({ state }) => state === 'waiting');
    const forged = await officer.post(`${path}/refund/answer`, { refund: own?.id ?? '', answer: 'agree' });
    assert.equal(forged.status, 403);
    const finance = await second.open('/desk/payments');
    assert.match(finance.text, new RegExp(`${reference} Waits for a second person £39\\.50`));
    const agreed = await second.press(await second.open(path), 'Agree to £39.50');
    assert.match(agreed.text, /Your answer is noted/);
    await sendRefunds(house, house.place);
    await sendRefunds(house, house.place);
    const { refunds, charge } = await chargeOf(reference);
    assert.deepEqual([charge.refunded, refunds.map(({ state }) => state)], [4500, ['made', 'made']]);
  });

  test('without a part in the service sees no payment, and no other place’s', async () => {
    const reference = await send();
    const path = `/desk/cases/${await caseOf(reference)}/payment`;
    const other = await site.officer({ name: 'Odd Body', roles: ['post-room'] });
    assert.equal((await other.open(path)).status, 404);
    assert.equal((await other.open('/desk/payments')).status, 403);
    assert.equal((await other.open('/desk/payments.csv')).status, 404);
    assert.equal((await site.visitor().open('/pay/BW-0000-0000')).status, 404);
  });
});

describe('finance', () => {
  test('sees what both sides say of a day, the difference by name, and takes it as CSV', async () => {
    const day = house.clock.now().toISOString().slice(0, 10);
    const reference = await send();
    await site.pay(site.visitor(), reference);
    const same = await second.open(`/desk/payments?day=${day}`);
    assert.match(same.text, new RegExp(`${reference} We hold ?£36 GOV\\.UK Pay ?£36 Compared ?Same`));
    // Money that only they know of: somebody made a payment by our key, and not through us.
    await fetch(`${site.ask.base}/v1/payments`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo', 'content-type': 'application/json' },
      body: JSON.stringify({ amount: 777, reference: 'stray', description: 'stray', return_url: `${site.url}/pay/x` }),
    }).then(async (answer) => {
      const { payment_id } = (await answer.json()) as { payment_id: string };
      const visitor = site.visitor();
      await visitor.pressOnce(await visitor.open(`/demo/pay/card/${payment_id}`), 'Pay', { card: paidCard });
    });
    const off = await second.open(`/desk/payments?day=${day}`);
    assert.match(off.text, /Lines that differ: 1.*£7\.77 Compared ?Only GOV\.UK Pay has it/);
    const csv = await second.open(`/desk/payments.csv?day=${day}`);
    assert.match(csv.body, new RegExp(`payment,card,[a-z0-9]{26},${reference},bulky-waste,36\\.00,36\\.00,same`));
    assert.equal((await second.open('/desk/payments?day=2026-02-30')).status, 422);
    const costs = await site.visitor().open('/costs');
    assert.match(costs.text, /What fees brought in.*Have bulky waste collected.*£\d+/);
    assert.equal((await second.open(`/desk/payments?day=${day}&lang=cy`)).language, 'cy');
  });
});

describe('a fee', () => {
  test('that nobody pays in time ends the case honestly; money that comes all the same goes back', async () => {
    const visitor = site.visitor();
    const reference = await send();
    const due = await visitor.press(await visitor.open(`/pay/${reference}`), 'Pay £36 by card');
    const form = await visitor.follow(due, 'Go on to payment');
    house.clock.advance(2 * 86_400_000 + 60_000);
    await lapseDue(house, house.place);
    await site.settle();
    assert.equal(await stateOf(reference), 'unpaid');
    const late = await visitor.press(form, 'Pay', { card: paidCard });
    assert.equal(late.heading, 'It is too late to pay');
    assert.match(late.text, /Nothing was taken/);
    assert.ok((await letters()).some((one) => one.startsWith('payment-lapsed') && one.includes(reference)));
  });

  test('finds every charge, payment and refund in the record again', async () => {
    await site.settle();
    const verdict = await rebuildCheck(house, house.place, [...paymentsRebuilt, ...bookingsRebuilt]);
    assert.ok(verdict.ok && (verdict.counts['payments.refund'] ?? 0) > 1, JSON.stringify(verdict));
  });
});
