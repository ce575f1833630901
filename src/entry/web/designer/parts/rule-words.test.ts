import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout } from '../../../../platform/checkout.js';
import { sayRepair } from './rule-repairs.js';
import { wordedRules } from './rule-words.js';

/** Every rule as the guide lists it; another test holds the guide to the rules. */
function rulesOfGuide(): readonly string[] {
  const guide = readFileSync(join(checkout, 'docs', 'how-to', 'declare-a-service.md'), 'utf8');
  const [, table = ''] = guide.split('## The rules');
  const first = [...table.matchAll(/^\|([^|]*)\|/gm)].map(([, cell = '']) => cell).join(' ');
  return [...first.matchAll(/`([a-z-]+)`/g)].map(([, rule = '']) => rule);
}

test('what each rule finds and what mends it is said in both languages', () => {
  const rules = rulesOfGuide();
  assert.ok(rules.length > 100);
  assert.deepEqual(
    rules.filter((rule) => !wordedRules.includes(rule)),
    [],
    'without a sentence',
  );
  assert.deepEqual(
    rules.filter((rule) => sayRepair(rule) === undefined),
    [],
    'without a repair',
  );
});
