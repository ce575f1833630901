import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../../../platform/ids.js';
import { queueUrl, readFilters } from './read-filters.js';

const person = '018f0000-0000-7000-8000-000000000001' as PersonId;
const officer = { person, name: 'An officer', roles: [], teams: [] };

test('filters come out of the address, and an address is made of them again', () => {
  const query = { service: 'missed-bin', is: 'open', assignee: 'me', order: 'due', reference: ' mb-7 ' };
  assert.deepEqual(readFilters({ query, officer }), {
    filters: { service: 'missed-bin', is: 'open', assignee: person, reference: 'MB-7' },
    order: 'due',
    after: undefined,
  });
  assert.equal(queueUrl('/q', { service: 'a', lang: 'cy' }, 'next'), '/q?service=a&after=next');
});

test('what is no filter of ours is left out', () => {
  const query = { service: "x' or 1=1", state: '<b>', is: 'maybe', assignee: 'everyone', overdue: 'perhaps', reference: '%' };
  assert.deepEqual(readFilters({ query, officer }).filters, {});
});
