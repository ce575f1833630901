import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../declaration/question.js';
import type { Raw } from '../kind.js';
import { address } from './address.js';

const question: Question = {
  type: 'address',
  label: { en: 'Which address?', cy: 'Pa gyfeiriad?' },
  mark: 'personal',
  about: 'reporter',
  need: 'To test',
  keep: '1 year after closed',
};
const id = '01920000-0000-7000-8000-000000000001';
const lines = { line1: ['12 Weir Street'], town: ['Wealdham'], postcode: ['wx21ca'] };

function taken(raw: Raw, more: Partial<Question> = {}): unknown {
  const parsed = address.parse(raw, { ...question, ...more });
  return parsed.ok ? parsed.value : parsed.say.en;
}

function faultOf(raw: Raw, more: Partial<Question> = {}) {
  const parsed = address.parse(raw, { ...question, ...more });
  assert.ok(!parsed.ok);
  return { en: parsed.say.en, parts: parsed.parts };
}

test('an address of the gazetteer keeps its id beside its lines', () => {
  const value = { id, line1: '12 Weir Street', town: 'Wealdham', postcode: 'WX2 1CA' };
  assert.deepEqual(taken({ '': [id], ...lines }), value);
  assert.equal(address.format(value, question, 'en'), '12 Weir Street, Wealdham, WX2 1CA');
});

test('an address typed by hand has no id, whatever was chosen before', () => {
  const value = { line1: '12 Weir Street', line2: 'The Old Mill', town: 'Wealdham', postcode: 'WX2 1CA' };
  for (const chosen of [['manual'], [''], undefined]) {
    assert.deepEqual(taken({ ...(chosen ? { '': chosen } : {}), ...lines, line2: ['The  Old Mill'] }), value);
  }
  assert.equal(address.format(value, question, 'cy'), '12 Weir Street, The Old Mill, Wealdham, WX2 1CA');
});

test('the box that was left out or cannot be read is named', () => {
  assert.deepEqual(faultOf({ ...lines, town: [' '] }), { en: 'Enter the town or city', parts: ['town'] });
  assert.deepEqual(faultOf({ '': ['manual'] }), {
    en: 'Complete the address. Still to enter: address line 1, town or city, postcode',
    parts: ['line1', 'town', 'postcode'],
  });
  assert.deepEqual(faultOf({ ...lines, postcode: ['WX2'] }).parts, ['postcode']);
  assert.deepEqual(faultOf({ ...lines, line2: ['\u0000'] }).parts, ['line2']);
  assert.deepEqual(faultOf({ ...lines, line1: ['x'.repeat(301)] }).parts, ['line1']);
});

test('what was only searched for is no address, even of an optional question: nothing typed is lost in silence', () => {
  const fault = { en: 'Choose the address from the list, or enter it by hand', parts: ['find'] };
  assert.deepEqual(faultOf({ find: ['WX2 1CA'] }), fault);
  assert.deepEqual(faultOf({ find: ['WX2 1CA'] }, { optional: true }), fault);
  assert.deepEqual(faultOf({ '': ['12 Weir Street'] }), fault);
});
