import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getCalendar } from './calendar.js';
import { dateAt, dueAfter, dueAfterPause, endOfDay, type WorkingClock } from './working-clock.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

const calendar = getCalendar('england-and-wales');
const london: WorkingClock = { calendar, timeZone: 'Europe/London' };
const instant = (text: string): Date => new Date(text);
const date = fc
  .integer({ min: Date.UTC(2017, 0, 1) / 86_400_000, max: Date.UTC(2028, 10, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test('The special days of 2020, 2022 and 2023 are as proclaimed', () => {
  for (const off of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']) {
    assert.equal(isWorkingDay(calendar, off), false, off);
  }
  for (const worked of ['2020-05-04', '2022-05-30', '2022-09-20']) {
    assert.equal(isWorkingDay(calendar, worked), true, worked);
  }
});

test('Every year lists eight holidays, and more only where one was proclaimed', () => {
  const extra: Record<string, number> = { 2022: 2, 2023: 1 };
  for (let year = 2017; year <= 2028; year += 1) {
    const listed = [...calendar.holidays].filter((day) => day.startsWith(`${year}-`));
    assert.equal(listed.length, 8 + (extra[year] ?? 0), String(year));
    for (const day of listed) assert.ok(new Date(`${day}T12:00Z`).getUTCDay() % 6 !== 0, `${day} is a weekday`);
  }
});

test('Monday with two days promised is due at the end of Wednesday', () => {
  assert.equal(dueAfter(london, instant('2026-03-02T09:00:00Z'), 2).toISOString(), '2026-03-04T23:59:59.000Z');
});

test('Christmas Eve 2021 with two days promised is due on the 30th, past the substitute days', () => {
  assert.equal(dueAfter(london, instant('2021-12-24T10:00:00Z'), 2).toISOString(), '2021-12-30T23:59:59.000Z');
});

test('A due time stands at midnight of the place on both sides of the change of clocks', () => {
  // Clocks went forward on 29 March 2026 and back on 25 October 2026.
  assert.equal(dueAfter(london, instant('2026-03-27T17:00:00Z'), 1).toISOString(), '2026-03-30T22:59:59.000Z');
  assert.equal(dueAfter(london, instant('2026-10-23T17:00:00Z'), 1).toISOString(), '2026-10-26T23:59:59.000Z');
  assert.equal(endOfDay('Europe/London', '2026-03-29').toISOString(), '2026-03-29T22:59:59.000Z');
});

test('Half past eleven at night in summer belongs to the day of the place, not of UTC', () => {
  assert.equal(dateAt('Europe/London', instant('2026-06-30T23:30:00Z')), '2026-07-01');
});

test('A pause over a bank holiday moves the due time by working days only', () => {
  const due = dueAfter(london, instant('2026-03-30T09:00:00Z'), 5); // Easter: due Wednesday 8 April
  assert.equal(dateAt('Europe/London', due), '2026-04-08');
  const moved = dueAfterPause(london, due, instant('2026-04-02T12:00:00Z'), instant('2026-04-07T12:00:00Z'));
  assert.equal(dateAt('Europe/London', moved), '2026-04-09');
});

test('A pause within one day, and a pause begun after the promise broke, move nothing', () => {
  const due = instant('2026-03-04T23:59:59Z');
  assert.equal(dueAfterPause(london, due, instant('2026-03-03T09:00:00Z'), instant('2026-03-03T17:00:00Z')), due);
  assert.equal(dueAfterPause(london, due, instant('2026-03-05T09:00:00Z'), instant('2026-03-09T17:00:00Z')), due);
});

test('Counting undoes adding', () => {
  fc.assert(
    fc.property(date, fc.nat({ max: 60 }), (from, days) => {
      assert.equal(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, days)), days);
    }),
  );
});

test('Counting is additive and mirrors itself backwards', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const [ab, bc, ac] = [
        workingDaysBetween(calendar, a, b),
        workingDaysBetween(calendar, b, c),
        workingDaysBetween(calendar, a, c),
      ];
      assert.equal(ab + bc, ac);
      assert.equal(workingDaysBetween(calendar, b, a) + ab, 0);
    }),
  );
});

test('Counting gives what counting day by day gives, and counts centuries at once', () => {
  fc.assert(
    fc.property(date, fc.nat({ max: 400 }), (from, days) => {
      const dates = Array.from({ length: days }, (_, day) =>
        new Date(Date.parse(from) + (day + 1) * 86_400_000).toISOString().slice(0, 10),
      );
      const worked = dates.filter((each) => isWorkingDay(calendar, each)).length;
      assert.equal(workingDaysBetween(calendar, from, dates.at(-1) ?? from), worked);
    }),
  );
  const before = performance.now();
  for (let time = 0; time < 100; time += 1) workingDaysBetween(calendar, '1800-01-01', '2300-12-31');
  assert.ok(performance.now() - before < 1000);
});

test('Adding lands on a working day, and in two steps where it lands in one', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 30 }), fc.nat({ max: 30 }), (from, first, second) => {
      const landed = addWorkingDays(calendar, from, first);
      assert.ok(isWorkingDay(calendar, landed));
      assert.equal(addWorkingDays(calendar, landed, second), addWorkingDays(calendar, from, first + second));
    }),
  );
});

test('What is not a date or a whole number of days is a fault', () => {
  assert.throws(() => workingDaysBetween(calendar, '2026-02-30', '2026-03-02'), RangeError);
  assert.throws(() => addWorkingDays(calendar, '2026-03-02', -1), RangeError);
  assert.throws(() => addWorkingDays(calendar, '2026-03-02', 1.5), RangeError);
});
