import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonId } from '../../../../platform/ids.js';
import { queueUrl, readFilters } from './read-filters.js';
import { viewOf } from './views.js';

const person = '018f0000-0000-7000-8000-000000000001' as PersonId;
const officer = { person, name: 'An officer', roles: ['contact-team'], teams: ['waste-services'] };

test('filters come out of the address, and an address is made of them again', () => {
  const query = { service: 'missed-bin', is: 'open', assignee: 'me', order: 'due', reference: ' mb-7 ' };
  assert.deepEqual(readFilters({ query, officer }), {
    filters: { service: 'missed-bin', is: 'open', assignee: person, reference: 'MB-7' },
    order: 'due',
    after: undefined,
  });
  assert.equal(queueUrl('/q', { service: 'a', lang: 'cy' }, 'next'), '/q?service=a&after=next');
});

test('“mine” is the reader’s own teams and roles, whoever saved the link', () => {
  assert.deepEqual(readFilters({ query: { team: 'mine' }, officer }).filters, {
    team: ['waste-services', 'contact-team'],
  });
});

test('closed cases are in the order in which they came: they have no due time to come', () => {
  assert.equal(readFilters({ query: { is: 'closed', order: 'due' }, officer }).order, 'opened');
});

test('an address is one of the views however it is sorted, and none when it filters more', () => {
  assert.equal(viewOf({ is: 'open', assignee: 'me', order: 'opened', lang: 'cy' }), 'mine');
  assert.equal(viewOf({ is: 'open', team: 'mine', state: '' }), 'team');
  assert.equal(viewOf({}), 'all');
  assert.equal(viewOf({ is: 'open', overdue: 'yes' }), undefined);
});

test('what is no filter of ours is left out', () => {
  const query = {
    service: "x' or 1=1",
    state: '<b>',
    is: 'maybe',
    assignee: 'everyone',
    overdue: 'perhaps',
    reference: '%',
    channel: 'toString',
  };
  assert.deepEqual(readFilters({ query, officer }).filters, {});
});
