import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayClockStep } from './parts/say-clock-step.js';
import { sayLength } from './say-length.js';

test('lengths are said in the reader’s language, and anything else as it stands', () => {
  const said = ['1 working day', '10 working days', '1 month', '3 months', 'due'];
  assert.deepEqual(
    said.map((text) => sayLength(text, 'cy')),
    ['1 diwrnod gwaith', '10 o ddiwrnodau gwaith', '1 mis', '3 o fisoedd', 'due'],
  );
  assert.deepEqual(
    said.map((text) => sayLength(text, 'en')),
    said,
  );
  assert.equal(sayClockStep({ before: '2 working days' }, 'cy'), '2 o ddiwrnodau gwaith cyn diwedd yr addewid');
});
