import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WorkingWeek } from '../../people/index.js';
import { hoursOutside } from './hours-outside.js';
import { isWithinHours } from './is-within-hours.js';

const zone = 'Europe/London';
const usual = { from: '09:00', to: '17:00' };
const office: WorkingWeek = [usual, usual, usual, usual, usual, null, null];
const at = (moment: string) => hoursOutside(office, new Date(moment), zone);

test('hours are counted to the nearest time of work, over nights, weekends and summer time', () => {
  assert.equal(at('2026-03-02T12:00:00Z'), 0, 'a Monday at noon');
  assert.equal(at('2026-03-02T20:00:00Z'), 3, 'three hours after the end');
  assert.equal(at('2026-03-03T02:00:00Z'), 7, 'the next morning is nearer');
  assert.equal(at('2026-03-08T18:00:00Z'), 15, 'a Sunday evening: Monday is near');
  assert.equal(at('2026-07-06T20:00:00Z'), 4, 'nine in the evening by clocks of the place');
  assert.equal(hoursOutside([null, null, null, null, null, null, null], new Date(), zone), 0);
});

test('nobody is outside at a time of work, and everybody is a little at any other', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (when) => {
      if (isWithinHours(office, when, zone)) assert.equal(hoursOutside(office, when, zone), 0);
      else assert.ok(hoursOutside(office, when, zone) <= 32, 'no weekend is longer');
    }),
  );
});
