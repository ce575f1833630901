import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseId, PersonId } from '../../platform/ids.js';
import { dueAfter, getCalendar } from '../places/index.js';
import type { Case } from './case.js';
import { isOverdue } from './case.js';
import { moved } from './moved.js';

const clock = { calendar: getCalendar('england-and-wales'), timeZone: 'Europe/London' };
const at = (text: string): Date => new Date(text);
const openedAt = at('2026-03-02T09:00:00Z'); // a Monday
const given: Case = {
  ...{ id: 'x' as CaseId, reference: 'MB-0000-0000', service: 'missed-bin', serviceVersion: 1, state: 'received' },
  ...{ openedAt, dueAt: dueAfter(clock, openedAt, 5), channel: 'web', team: 'contact-team', assignee: 'p' as PersonId },
  ...{ fields: {}, released: {}, subjects: {}, version: 1 },
};

test('Waiting moves the due time by the working days waited, and not by the weekend', () => {
  const waiting = moved(given, { to: 'waiting', at: at('2026-03-05T10:00:00Z'), pauses: true }, clock);
  assert.deepEqual(waiting.clockPausedAt, at('2026-03-05T10:00:00Z'));
  assert.deepEqual(waiting.dueAt, at('2026-03-09T23:59:59Z'));
  assert.equal(isOverdue(waiting, at('2026-04-01T00:00:00Z')), false);
  const back = moved(waiting, { to: 'received', at: at('2026-03-10T10:00:00Z'), pauses: false }, clock);
  assert.equal(back.clockPausedAt, undefined);
  assert.deepEqual(back.dueAt, at('2026-03-12T23:59:59Z')); // Friday, Monday and Tuesday did not count
  assert.equal(back.version, 3);
});

test('Going from one waiting state to another goes on waiting from the first', () => {
  const first = moved(given, { to: 'waiting', at: at('2026-03-03T10:00:00Z'), pauses: true }, clock);
  const second = moved(first, { to: 'chased', at: at('2026-03-05T10:00:00Z'), pauses: true }, clock);
  assert.deepEqual(second.clockPausedAt, at('2026-03-03T10:00:00Z'));
  assert.deepEqual(second.dueAt, given.dueAt);
});

test('Closing keeps the due time, so that the promise can be measured; reopening counts the closed days out', () => {
  const closed = moved(
    given,
    { to: 'rejected', at: at('2026-03-04T10:00:00Z'), ends: 'refused', reason: 'late', pauses: false },
    clock,
  );
  assert.deepEqual(
    [closed.ending, closed.endingReason, closed.closedAt, closed.dueAt],
    ['refused', 'late', at('2026-03-04T10:00:00Z'), given.dueAt],
  );
  const again = moved(closed, { to: 'received', at: at('2026-03-06T10:00:00Z'), pauses: false }, clock);
  assert.deepEqual([again.ending, again.endingReason, again.closedAt], [undefined, undefined, undefined]);
  assert.deepEqual(again.dueAt, at('2026-03-11T23:59:59Z'));
});

test('Closing from a waiting state ends the wait', () => {
  const waiting = moved(given, { to: 'waiting', at: at('2026-03-03T10:00:00Z'), pauses: true }, clock);
  const closed = moved(waiting, { to: 'done', at: at('2026-03-05T10:00:00Z'), ends: 'done', pauses: false }, clock);
  assert.equal(closed.clockPausedAt, undefined);
  assert.deepEqual(closed.dueAt, at('2026-03-11T23:59:59Z'));
});

test('A case handed to another team is nobody’s there; within its team it stays with its officer', () => {
  assert.equal(
    moved(given, { to: 'scheduled', at: openedAt, team: 'waste-crews', pauses: false }, clock).assignee,
    undefined,
  );
  assert.equal(moved(given, { to: 'noted', at: openedAt, team: 'contact-team', pauses: false }, clock).assignee, 'p');
});
