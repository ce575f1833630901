import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { rebuildCheck } from '../../../foundation/record/index.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { bookingsRebuilt, listBookingsOf } from '../../../work/bookings/index.js';
import { casesRebuilt, findCase, offerTimes } from '../../../work/cases/index.js';
import { deliverDue } from '../../../work/messages/index.js';
import { payingSite, referenceIn } from '../paying/testing/paying-site.js';
import { readCalendarFile } from './testing/read-calendar-file.js';

const site = await payingSite();
after(() => site.close());
const { house } = site;
const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const [thursday, friday, tuesday] = ['2026-03-05', '2026-03-06', '2026-03-10'];
const address = 'mair@example.org';

const book = async (day: string) =>
  referenceIn(await site.send(site.visitor(), ['sofa'], { collection: { collection: day } }));
const bookingOf = async (reference: string) => {
  const booking = await house.read(async (ctx) => {
    const one = await findCase(ctx, { reference });
    return one && (await listBookingsOf(ctx, one.id))[0];
  });
  assert.ok(booking);
  return booking;
};
const caseOf = async (reference: string) => {
  const one = await house.read((ctx) => findCase(ctx, { reference }));
  assert.ok(one);
  return one;
};
const letters = async () => {
  await site.settle();
  await site.settle(); // what a follower did is followed too
  await deliverDue(house, house.place);
  return (house.post.kept?.(house.place) ?? []).map(({ template, text }) => `${template} ${reveal(text)}`);
};
/** A request whose day is paid for. */
const paid = async (day: string) => {
  const reference = await book(day);
  await site.pay(site.visitor(), reference);
  await site.settle();
  return reference;
};

describe('a day', () => {
  test('is offered by day with the next free first, later ones by a button, in both languages', async () => {
    const visitor = site.visitor();
    const done = await site.send(visitor, ['sofa'], { collection: { collection: friday } });
    assert.match(done.text, /6 March 2026\. Held for you while you pay, until/);
    const page = await visitor.open(`/booking/${referenceIn(done)}`);
    assert.match(page.text, /Thursday 5 March 2026.*Friday 6 March 2026.*Tuesday 10 March 2026/);
    assert.doesNotMatch(page.text, /Tuesday 3 March/, 'it is too soon');
    const later = await visitor.press(page, 'Show later days');
    assert.doesNotMatch(later.text, /Thursday 5 March/);
    assert.match(later.text, /Friday 20 March 2026|Tuesday 24 March 2026/);
    const welsh = await site.visitor().open(`/booking/${referenceIn(done)}?lang=cy`);
    assert.match(welsh.text, /Dydd Iau|Eich trefniad/);
  });

  test('is held while its person pays, booked once it is paid, and free again for others when nobody did', async () => {
    const reference = await book(thursday);
    assert.equal((await bookingOf(reference)).state, 'held');
    await site.pay(site.visitor(), reference);
    assert.ok((await letters()).some((one) => one.startsWith('booking-made') && one.includes('05/03/2026')));
    assert.equal((await bookingOf(reference)).state, 'booked');
    const status = await site.visitor().open(`/status/${reference}`);
    assert.match(status.text, /Which day suits you\? 5 March 2026.*Your booking/);
  });

  test('that was taken while somebody answered is said to be gone, and nothing else is lost', async () => {
    const full = '2026-03-12';
    const visitor = site.visitor();
    const slow = site.visitor();
    const check = await site.walk(slow, { collection: { collection: full } });
    for (let booked = 0; booked < 12; booked += 1) await book(full);
    const refused = await slow.press(check, 'Send');
    assert.match(refused.text, /That time has been taken\. Choose another/);
    assert.doesNotMatch((await visitor.open(refused.path)).text, /Thursday 12 March 2026/);
    const again = await slow.press(refused, 'Continue', { collection: tuesday });
    const sent = await slow.press(again, 'Send');
    assert.match(referenceIn(sent), /^BW-/);
  });

  test('that a forged form names is refused: none of the calendar, too soon, too far, of another shape', async () => {
    for (const day of [
      '2026-03-04',
      '2026-03-03',
      '2027-01-05',
      '2026-02-30',
      'x',
      `${thursday}T06:00+00:00`,
      '__proto__',
    ]) {
      const visitor = site.visitor();
      await site.walkTo(visitor, 'collection');
      const page = await visitor.post('/services/bulky-waste/questions/collection', { collection: day });
      assert.ok(page.errors.length > 0, day);
    }
  });
});

describe('a booking', () => {
  test('is changed and cancelled by whoever knows the address in the request, and by nobody else', async () => {
    const reference = await paid(friday);
    const visitor = site.visitor();
    const page = await visitor.open(`/booking/${reference}`);
    const none = await visitor.press(page, 'Change to this time', { slot: tuesday });
    assert.match(none.text, /Enter the email address that you gave/);
    const wrong = await visitor.press(page, 'Change to this time', { slot: tuesday, email: 'ex@example.org' });
    assert.deepEqual([wrong.status, (await bookingOf(reference)).slot], [403, friday]);
    const moved = await visitor.press(wrong, 'Change to this time', {
      slot: tuesday,
      email: ` ${address.toUpperCase()}`,
    });
    assert.match(moved.text, /Your booking has changed\..*10 March 2026/);
    assert.equal((await caseOf(reference)).fields.collection, tuesday);
    assert.ok((await letters()).some((one) => one.startsWith('booking-changed') && one.includes(reference)));
    const old = await visitor.press(page, 'Change to this time', { slot: tuesday, email: address });
    assert.match(old.text, /You have that time already/);
    const gone = await visitor.press(moved, 'Cancel the booking', { email: address });
    assert.match(gone.text, /Your booking is cancelled/);
    assert.equal((await bookingOf(reference)).state, 'cancelled');
    const late = await visitor.press(moved, 'Change to this time', { slot: friday, email: address });
    assert.equal(late.status, 409);
  });

  test('is shut after five wrong addresses in an hour, whoever knows the right one then', async () => {
    const reference = await paid(friday);
    const visitor = site.visitor();
    const page = await visitor.open(`/booking/${reference}`);
    for (let tries = 0; tries < 5; tries += 1)
      await visitor.press(page, 'Cancel the booking', { email: `guess${tries}@example.org` });
    const shut = await visitor.press(page, 'Cancel the booking', { email: address });
    assert.deepEqual([shut.status, (await bookingOf(reference)).state], [429, 'booked']);
    assert.equal((await site.visitor().open('/booking/BW-0000-0000')).status, 404);
  });

  test('is a file for calendars whose name stays, whose sequence grows, and that says when it is cancelled', async () => {
    const reference = await paid(friday);
    const visitor = site.visitor();
    const open = async () => readCalendarFile((await visitor.open(`/booking/${reference}/calendar.ics`)).body);
    const first = await open();
    assert.deepEqual(
      [first.METHOD, first.STATUS, first['DTSTART;VALUE=DATE'], first['DTEND;VALUE=DATE'], first.SEQUENCE],
      ['PUBLISH', 'CONFIRMED', '20260306', '20260307', '0'],
    );
    const page = await visitor.open(`/booking/${reference}`);
    await visitor.press(page, 'Change to this time', { slot: tuesday, email: address });
    const second = await open();
    assert.deepEqual([second.UID, second.SEQUENCE], [first.UID, '1']);
    await visitor.press(await visitor.open(`/booking/${reference}`), 'Cancel the booking', { email: address });
    const third = await open();
    assert.deepEqual([third.UID, third.METHOD, third.STATUS, third.SEQUENCE], [first.UID, 'CANCEL', 'CANCELLED', '2']);
  });

  test('is moved by an officer with a reason, whose day shows it, and not by one of another service', async () => {
    const reference = await paid(friday);
    const { id } = await caseOf(reference);
    const day = await officer.open(`/desk/bookings?day=${friday}`);
    assert.match(day.text, new RegExp(`Friday 6 March 2026 Booked: \\d+ of 12.*${reference}`));
    assert.equal(day.body.includes('Mair'), false);
    const page = await officer.open(`/desk/cases/${id}/booking`);
    assert.match((await officer.press(page, 'Change to this time', { slot: tuesday })).text, /Choose why/);
    const moved = await officer.press(page, 'Change to this time', { slot: tuesday, why: 'staff-away' });
    assert.match(moved.text, /its person is written to.*10 March 2026/);
    const stranger = await site.officer({ name: 'Odd Body', roles: ['post-room'] });
    assert.equal((await stranger.open(`/desk/cases/${id}/booking`)).status, 404);
    assert.match((await stranger.open('/desk/bookings')).text, /No service that you work on takes bookings/);
    const forged = await stranger.post('/desk/bookings', { calendar: 'bulky-waste:rounds', day: friday, do: 'shut' });
    assert.equal(forged.status, 404);
  });

  test('is not to be had on a day that an officer shuts, until it is opened again', async () => {
    const visitor = site.visitor();
    const shutDay = '2026-03-13';
    const day = await officer.open(`/desk/bookings?day=${shutDay}`);
    assert.match((await officer.press(day, 'Shut this day')).text, /The day is shut/);
    const reference = await book(tuesday);
    assert.doesNotMatch((await visitor.open(`/booking/${reference}`)).text, /Friday 13 March/);
    const again = await officer.open(`/desk/bookings?day=${shutDay}&lang=cy`);
    await officer.press(again, 'Agor y diwrnod hwn eto');
    assert.match((await visitor.open(`/booking/${reference}`)).text, /Friday 13 March/);
    await officer.open('/desk/bookings?lang=en');
  });
});

describe('whoever waits', () => {
  test('is offered the next time for a while, takes it, or waits again behind the others', async () => {
    const waiting = referenceIn(await site.send(site.visitor(), ['sofa'], { collection: { collection: 'waiting' } }));
    const next = referenceIn(await site.send(site.visitor(), ['sofa'], { collection: { collection: 'waiting' } }));
    house.clock.advance(1000);
    assert.equal((await bookingOf(waiting)).state, 'waiting');
    await offerTimes(house, house.place);
    assert.deepEqual([(await bookingOf(waiting)).state, (await bookingOf(next)).state], ['offered', 'offered']);
    assert.ok((await letters()).some((one) => one.startsWith('booking-offered') && one.includes(waiting)));
    const visitor = site.visitor();
    const taken = await visitor.press(await visitor.open(`/booking/${waiting}`), 'Take the time that is free for me', {
      email: address,
    });
    assert.match(taken.text, /The time is yours/);
    assert.equal((await bookingOf(waiting)).state, 'booked');
    house.clock.advance(25 * 3_600_000);
    const late = await visitor.press(await visitor.open(`/booking/${next}`), 'Take the time that is free for me', {
      email: address,
    });
    assert.ok(late.status === 200 || late.status === 409);
  });
});

test('a hold that ended before the money came is taken anew where it is free, and lost where it is not', async () => {
  const free = await book('2026-03-19');
  const full = await book('2026-03-20');
  house.clock.advance(61 * 60_000);
  for (let booked = 0; booked < 12; booked += 1) await book('2026-03-20');
  for (const reference of [free, full]) await site.pay(site.visitor(), reference);
  await site.settle();
  assert.deepEqual([(await bookingOf(free)).state, (await bookingOf(full)).state], ['booked', 'lost']);
  const visitor = site.visitor();
  const page = await visitor.open(`/booking/${full}`);
  assert.match(page.text, /It went to somebody else before your payment came/);
  const again = await visitor.press(page, 'Change to this time', { slot: '2026-03-24', email: address });
  assert.match(again.text, /Your booking has changed/);
  assert.equal((await bookingOf(full)).state, 'booked');
});

test('a request that ends gives its day back', async () => {
  const reference = await paid('2026-03-24');
  const later = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  await later.press(await later.open(`/desk/cases/${(await caseOf(reference)).id}`), 'Cancelled by the person');
  await site.settle();
  assert.equal((await bookingOf(reference)).state, 'cancelled');
  const verdict = await rebuildCheck(house, house.place, [...bookingsRebuilt, ...casesRebuilt]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
