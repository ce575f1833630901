import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExplainedColumn } from '../../../insight/opendata/index.js';
import { sayColumn, sayRelease, sayValue } from './say-column.js';

const areas = [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }];
const english = { language: 'en', areas } as const;
const welsh = { language: 'cy', areas } as const;
const column = (more: Partial<ExplainedColumn>): ExplainedColumn => ({ name: 'x', from: 'x', ...more });

test('a released value is told in the reader’s words', () => {
  assert.equal(sayValue(column({ release: 'month' }), '2026-03', welsh), 'Mawrth 2026');
  assert.equal(sayValue(column({ release: 'ward' }), 'ward:millbrook', welsh), 'Nant y Felin');
  assert.equal(sayValue(column({ release: 'days' }), 1, english), '1 day');
  assert.equal(sayValue(column({ release: 'days' }), 2, welsh), '2 ddiwrnod');
  assert.equal(sayValue(column({ release: 'band', kind: 'money' }), '200-500', english), '£200 to less than £500');
  assert.equal(sayValue(column({ release: 'band', kind: 'number' }), '10000-up', english), '10,000 or more');
  assert.equal(sayValue(column({ release: 'whether' }), true, english), 'Yes');
  assert.equal(sayValue(column({ from: 'channel' }), 'phone', english), 'By phone');
  assert.equal(
    sayValue(column({ codes: { done: { en: 'Collected', cy: 'Wedi’i gasglu' } } }), 'done', welsh),
    'Wedi’i gasglu',
  );
  assert.equal(sayValue(column({}), null, english), 'not given');
});

test('what no words are known for is told as it is', () => {
  assert.equal(sayValue(column({ release: 'ward' }), 'ward:gone', english), 'ward:gone');
  assert.equal(sayValue(column({ release: 'band' }), 'minus-20-50', english), 'minus-20-50');
  assert.equal(sayValue(column({ codes: {} }), 'constructor', english), 'constructor');
  assert.equal(sayColumn(column({ from: 'toString' }), 'en'), 'toString');
});

test('a column says what it tells and how exactly', () => {
  assert.equal(sayColumn(column({ from: 'closed_in' }), 'en'), 'How long it took');
  assert.equal(sayColumn(column({ label: { en: 'Which bin?', cy: 'Pa fin?' } }), 'cy'), 'Pa fin?');
  assert.equal(sayRelease(column({ release: 'ward' }), 'en'), 'Only the ward, never the address');
  assert.equal(sayRelease(column({}), 'en'), 'As it was answered or happened');
});
