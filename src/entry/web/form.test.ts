import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reveal } from '../../platform/sealed/browser.js';
import { readForm } from './form.js';

const form = readForm(
  new URLSearchParams('ground=alone&ground=<b>&ground=student&note=Gate 4411&born-day=1&born-day=2&born-month=3'),
);

test('codes are what our own pages send; anything else under their name is left out', () => {
  assert.deepEqual(form.codes('ground'), ['alone', 'student']);
  assert.deepEqual(form.codes('none'), []);
  assert.equal(form.code('note'), undefined);
});

test('what was typed comes back part by part for its own boxes, and cannot be printed on the way', () => {
  const again = form.again('born', ['day', 'month', 'year']);
  assert.deepEqual(reveal(again), { day: ['1', '2'], month: ['3'], year: [] });
  assert.deepEqual(reveal(form.again('note', [''])), { '': ['Gate 4411'] });
  assert.throws(() => JSON.stringify(again));
});

test('a request without a form has nothing in it', () => {
  const empty = readForm(undefined);
  assert.deepEqual([empty.codes('a'), empty.code('a'), empty.has('a'), empty.names()], [[], undefined, false, []]);
});
