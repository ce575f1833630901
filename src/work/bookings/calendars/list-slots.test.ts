import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from '../../places/index.js';
import { findSlot, isBookable, listSlots } from './list-slots.js';
import { type SlotCalendar, weekdays } from './slot-calendar.js';

const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };
const always = Object.fromEntries(weekdays.map((day) => [day, ['00:00-24:00']]));
const usual: SlotCalendar = {
  ...{ id: 'test:room', opens: { monday: ['09:00-12:00', '13:00-15:30'] }, minutes: 45, rest: 15, capacity: 1 },
  ...{ notice: 60, changeUntil: 60, aheadDays: 60, isOpenOnHolidays: false, hold: 30, offer: undefined },
};
const values = (calendar: SlotCalendar, from: string, days = 1) =>
  listSlots(calendar, clock, { from, days }).map(({ value }) => value);

describe('the times of a calendar', () => {
  test('fit whole into its hours, with a rest after each', () => {
    assert.deepEqual(
      values(usual, '2026-03-02', 7).map((value) => value.slice(11, 16)),
      ['09:00', '10:00', '11:00', '13:00', '14:00'],
    );
  });

  test('are none on a day off of the place, unless it is open then', () => {
    assert.deepEqual(values(usual, '2026-05-04'), []);
    assert.equal(values({ ...usual, isOpenOnHolidays: true }, '2026-05-04').length, 5);
  });

  test('are whole days where it is booked by the day', () => {
    const [day] = listSlots({ ...usual, minutes: undefined }, clock, { from: '2026-03-30', days: 1 });
    assert.deepEqual([day?.value, day?.startsAt.toISOString()], ['2026-03-30', '2026-03-29T23:00:00.000Z']);
  });

  test('have none in the hour that the clock leaves out', () => {
    const night = values({ ...usual, opens: always, minutes: 30, rest: 0 }, '2026-03-29');
    assert.equal(night.length, 46);
    assert.equal(
      night.some((value) => value.includes('T01:')),
      false,
    );
    assert.equal(night[2], '2026-03-29T02:00+01:00');
  });

  test('have one, and not two, of each in the hour that the clock repeats, and overlap none', () => {
    const night = listSlots({ ...usual, opens: always, minutes: 30, rest: 0 }, clock, { from: '2026-10-25', days: 1 });
    assert.equal(night.length, 48);
    assert.equal(new Set(night.map(({ value }) => value.slice(0, 16))).size, 48);
    assert.equal(night.find(({ value }) => value.includes('T01:30'))?.value, '2026-10-25T01:30+01:00');
    for (const [at, slot] of night.entries()) assert.ok(at === 0 || (night[at - 1]?.endsAt ?? 0) <= slot.startsAt);
  });

  test('that lasts over the change lasts as long as any other, and is told by its own clock', () => {
    const long = { ...usual, opens: { sunday: ['00:30-04:00'] }, minutes: 60, rest: 0 };
    const [first] = listSlots(long, clock, { from: '2026-03-29', days: 1 });
    assert.equal(first?.value, '2026-03-29T00:30+00:00');
    assert.equal((first?.endsAt.getTime() ?? 0) - (first?.startsAt.getTime() ?? 0), 3_600_000);
  });

  test('are found again by their names, and by nothing else', () => {
    const range = fc.tuple(
      fc.integer({ min: 0, max: 22 }),
      fc.integer({ min: 10, max: 120 }),
      fc.integer({ min: 0, max: 60 }),
    );
    const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(range, dates, ([hour, minutes, rest], date) => {
        const opens = Object.fromEntries(weekdays.map((day) => [day, [`${String(hour).padStart(2, '0')}:00-24:00`]]));
        const calendar = { ...usual, opens, minutes, rest, isOpenOnHolidays: true };
        const slots = listSlots(calendar, clock, { from: date.toISOString().slice(0, 10), days: 2 });
        for (const slot of slots) {
          assert.deepEqual(findSlot(calendar, clock, slot.value), slot);
          assert.equal(new Date(slot.value).getTime(), slot.startsAt.getTime());
        }
        for (const [at, slot] of slots.entries()) assert.ok(at === 0 || (slots[at - 1]?.endsAt ?? 0) <= slot.startsAt);
      }),
      { numRuns: 60 },
    );
    for (const name of ['2026-03-02', '2026-03-02T09:30+00:00', '2026-03-02T09:00+01:00', '2026-02-30T09:00+00:00', ''])
      assert.equal(findSlot(usual, clock, name), undefined, name);
  });

  test('may be booked neither too soon nor too far ahead', () => {
    const slot = findSlot(usual, clock, '2026-03-02T09:00+00:00');
    assert.ok(slot);
    const at = (text: string) => isBookable(usual, slot, new Date(text));
    assert.deepEqual(
      [at('2026-03-02T08:00:00Z'), at('2026-03-02T08:00:01Z'), at('2025-12-01T00:00:00Z')],
      [true, false, false],
    );
  });
});
