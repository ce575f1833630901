import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inside } from '../../launcher/house.mjs';
import { readAsvs } from './read-asvs.mjs';
import { writeAsvs } from './write-asvs.mjs';

const all = readAsvs();
const standard = inside('..', 'shared', 'data', 'asvs', 'asvs-5.0-en.flat.json');

test('every requirement of levels 1 and 2 is answered once, and nothing else is', (t) => {
  if (!existsSync(standard)) return t.skip('the standard is not here');
  const { requirements } = JSON.parse(readFileSync(standard, 'utf8'));
  const asked = requirements.filter(({ L }) => L === '1' || L === '2').map(({ req_id }) => req_id);
  t.diagnostic(
    `suite: ASVS 5.0 requirements: ${asked.length} cases ran, ${requirements.length - asked.length} skipped`,
  );
  assert.deepEqual(all.map(({ id }) => id).sort(), asked.sort());
});

test('what is kept is shown by a test that is there; what is not has its reason', () => {
  for (const { id, kind, how, tests } of all) {
    assert.ok(how.length > 5, `${id} says how`);
    for (const one of tests) assert.ok(existsSync(inside(one)), `${id}: there is no ${one}`);
    if (kind === 'Kept') assert.ok(tests.length > 0, `${id} names a test`);
  }
});

test('docs/asvs.md is what the list says', () => {
  assert.equal(readFileSync(inside('docs', 'asvs.md'), 'utf8'), writeAsvs(), 'run node checks/asvs.mjs');
});
