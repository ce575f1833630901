import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Look } from '../../../foundation/assurance/index.js';
import type { SubjectId } from '../../../platform/ids.js';
import { presentUsage } from './present-usage.js';

const look: Look = {
  ...{ subject: 's1' as SubjectId, number: 3, previous: 'ab', at: new Date('2026-03-02T09:00:00Z') },
  ...{ actor: 'person:p1', firm: undefined, roles: ['benefits-team'], purpose: 'council-tax', reason: 'case-work' },
  ...{ isRefused: false, isSearch: false, fields: ['name'], case: undefined, bulkExport: undefined },
};
const known = { cases: new Map(), units: [], services: [], askedFor: undefined };
const present = (changed: Partial<Look>) =>
  presentUsage({ ...look, ...changed }, { ...known, system: 'wealdham', origin: 'https://wealdham.example' });

test('a refused look and a search are told as what they are', () => {
  assert.equal(present({}).kind, 'look');
  assert.equal(present({ isSearch: true }).kind, 'search');
  assert.equal(present({ isRefused: true }).kind, 'refused');
  assert.equal(present({ isRefused: true, isSearch: true }).kind, 'refused');
});

test('who looked is told by a role or a system, never as a person', () => {
  assert.equal(present({}).receiverCode, 'benefits-team');
  assert.equal(present({ actor: 'system:import', roles: [] }).receiverCode, 'system:import');
  assert.equal(present({ roles: ['delegate'] }).receiverCode, 'delegate');
  assert.equal(present({ roles: [] }).receiverCode, 'person');
  for (const roles of [['benefits-team'], ['delegate'], []])
    assert.doesNotMatch(JSON.stringify(present({ roles })), /p1/);
});
