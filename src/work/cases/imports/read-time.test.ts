import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFormat, createTimeReader, type TimeFormat } from './read-time.js';

const london: TimeFormat = {
  format: 'dd/MM/yyyy HH:mm',
  zone: 'Europe/London',
  missingHour: 'refuse',
  repeatedHour: 'first',
};
const american: TimeFormat = { ...london, format: 'MM/dd/yyyy hh:mm:ss a', zone: 'America/Los_Angeles' };
const read = (how: TimeFormat, text: string): string => {
  const at = createTimeReader(how)(text);
  return at.ok ? at.value.toISOString() : at.refused;
};

test('A time is read in the zone of its file', () => {
  assert.equal(read(london, '01/07/2026 09:30'), '2026-07-01T08:30:00.000Z');
  assert.equal(read(american, '12/31/2017 11:59:58 PM'), '2018-01-01T07:59:58.000Z');
  assert.equal(read(american, '12/31/2017 12:00:00 AM'), '2017-12-31T08:00:00.000Z');
});

test('A time in the missing hour of March is refused, or read as the hour after where the map says so', () => {
  assert.equal(read(london, '29/03/2026 01:30'), 'missing-hour');
  assert.equal(read({ ...london, missingHour: 'later' }, '29/03/2026 01:30'), '2026-03-29T01:30:00.000Z');
  assert.equal(read(london, '29/03/2026 00:59'), '2026-03-29T00:59:00.000Z');
  assert.equal(read(london, '29/03/2026 02:00'), '2026-03-29T01:00:00.000Z');
});

test('A time in the repeated hour of October is the first, the second or refused', () => {
  assert.equal(read(london, '25/10/2026 01:30'), '2026-10-25T00:30:00.000Z');
  assert.equal(read({ ...london, repeatedHour: 'second' }, '25/10/2026 01:30'), '2026-10-25T01:30:00.000Z');
  assert.equal(read({ ...london, repeatedHour: 'refuse' }, '25/10/2026 01:30'), 'repeated-hour');
});

test('A day or an hour that does not exist is not a time', () => {
  for (const wrong of ['30/02/2026 10:00', '01/13/2026 10:00', '01/01/2026 24:00', '1/1/2026 10:00', '', 'yesterday']) {
    assert.equal(read(london, wrong), 'not-a-time', wrong);
  }
  assert.equal(read(american, '12/31/2017 13:00:00 PM'), 'not-a-time');
});

test('ISO times keep their own offset, and take the zone without one', () => {
  const iso: TimeFormat = { ...london, format: 'iso' };
  assert.equal(read(iso, '2026-07-01T09:30:00+02:00'), '2026-07-01T07:30:00.000Z');
  assert.equal(read(iso, '2026-07-01 09:30:00'), '2026-07-01T08:30:00.000Z');
  assert.equal(read(iso, '2026-03-29T01:30:00'), 'missing-hour');
});

test('A format without a day, with half a clock or with unknown letters is refused', () => {
  for (const wrong of ['HH:mm', 'yyyy-MM', 'yyyy-MM-dd hh:mm', 'yyyy-MM-dd QQ'])
    assert.equal(compileFormat(wrong), undefined, wrong);
});
