import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from './calendar.js';
import { type Stood, statutoryDue } from './statutory-due.js';
import { isWorkingDay } from './working-days.js';

const calendar = getCalendar('england-and-wales');
const due = (received: string, months = 1, pauses: readonly Stood[] = []) =>
  statutoryDue(received, calendar, { months, pauses });
const toDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
const day = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2027-06-01') });
const pause = (begins: number, days: number): Stood => ({ from: toDate(begins), to: toDate(begins + days) });

test('A month ends on the corresponding date of the next', () => {
  assert.equal(due('2026-03-02'), '2026-04-02');
  assert.equal(due('2026-11-10'), '2026-12-10');
});

test('A month that has no such date ends on its last day, in leap years the 29th of February', () => {
  assert.equal(due('2028-01-31'), '2028-02-29');
  assert.equal(due('2025-01-31'), '2025-02-28');
  assert.equal(due('2026-03-31'), '2026-04-30');
});

test('What would end on a weekend or a holiday ends on the next working day', () => {
  assert.equal(due('2026-01-31'), '2026-03-02', '28 February 2026 is a Saturday');
  assert.equal(due('2020-11-25'), '2020-12-29', 'Christmas on a Friday, and Monday the substitute day');
  assert.equal(due('2026-03-03'), '2026-04-07', 'Good Friday, the weekend and Easter Monday');
  assert.equal(due('2026-11-30'), '2026-12-30', 'between the holidays is worked');
});

test('An extension counts from the start, not from where the first month ended', () => {
  assert.equal(due('2026-01-31', 3), '2026-04-30');
  assert.equal(due('2026-11-30', 3), '2027-03-01', 'the 28th of February 2027 is a Sunday');
});

test('A pause moves the end by its days; one within a day, or after the end, by none', () => {
  assert.equal(due('2026-03-02', 1, [{ from: '2026-03-10', to: '2026-03-20' }]), '2026-04-13', '12 April is a Sunday');
  assert.equal(due('2026-03-02', 1, [{ from: '2026-03-10', to: '2026-03-10' }]), '2026-04-02');
  assert.equal(due('2026-03-02', 1, [{ from: '2026-04-08', to: '2026-04-20' }]), '2026-04-02');
});

test('Pauses that overlap count each day once', () => {
  const [first, second] = [pause(dayOf('2026-03-05'), 10), pause(dayOf('2026-03-10'), 10)];
  assert.equal(due('2026-03-02', 1, [second, first]), due('2026-03-02', 1, [pause(dayOf('2026-03-05'), 15)]));
});

test('The end is always worked, is in the right month or just after, and nothing received later is due earlier', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 6 }), (received, months) => {
      const end = due(toDate(received), months);
      assert.ok(isWorkingDay(calendar, end));
      assert.ok(end <= due(toDate(received + 1), months));
      const month = new Date(received * 86_400_000).getUTCMonth() + months;
      const lastOfMonth = Date.UTC(new Date(received * 86_400_000).getUTCFullYear(), month + 1, 0) / 86_400_000;
      assert.ok(dayOf(end) <= lastOfMonth + 4, `${toDate(received)} ends on ${end}`);
      assert.ok(dayOf(end) >= received + 28 * months);
    }),
  );
});

test('More pause is never less time, and no pause is none', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 25 }), fc.nat({ max: 60 }), (received, after, length) => {
      const from = toDate(received);
      const stood = due(from, 1, [pause(received + after, length)]);
      assert.ok(stood >= due(from, 1));
      assert.ok(due(from, 1, [pause(received + after, length + 1)]) >= stood);
      if (length === 0) assert.equal(stood, due(from, 1));
      else assert.ok(dayOf(stood) - dayOf(due(from, 1)) >= length - 4);
    }),
  );
});

test('What is no number of months or no date is a fault', () => {
  assert.throws(() => due('2026-03-02', 0), RangeError);
  assert.throws(() => due('2026-02-30'), RangeError);
});
