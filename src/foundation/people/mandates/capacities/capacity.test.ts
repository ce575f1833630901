import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseId } from '../../../../platform/ids.js';
import type { Mandate } from '../mandate.js';
import { mayStep } from '../may-step.js';
import { rightOf } from '../right.js';
import { followStanding } from '../standing/follow-standing.js';
import { type Capacity, capacities, evidenceKinds, isByWord, isChecked } from './capacity.js';

interface Row {
  /** On what it rests. */
  readonly rests: 'word' | 'evidence' | 'help' | 'body';
  /** Where it may see and apply, of services that it was given: general, finance, health. */
  readonly reaches: string;
  /** What the person may do about it while they can decide: end it, or only object. */
  readonly person: 'withdraw' | 'object' | 'neither';
  /** What becomes of it when the person loses the capacity to decide. */
  readonly onLoss: 'review' | 'stays';
  /** What it may do: see and apply, or only fill in beside the person. */
  readonly does?: 'fill';
  /** Whether it is for one case alone. */
  readonly isOneCase?: true;
  /** Whether it reaches services that it does not name. */
  readonly isForAll?: true;
}

/** What each capacity may, as people are told; a capacity that is added is to be added here. */
const table: Readonly<Record<Capacity, Row>> = {
  consent: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  carer: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  adviser: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  advocate: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  interpreter: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review', does: 'fill' },
  solicitor: { rests: 'word', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  appointee: { rests: 'evidence', reaches: 'f', person: 'object', onLoss: 'stays' },
  'attorney-finance': { rests: 'evidence', reaches: 'gf', person: 'withdraw', onLoss: 'stays' },
  'attorney-health': { rests: 'evidence', reaches: 'gh', person: 'withdraw', onLoss: 'stays' },
  'deputy-finance': { rests: 'evidence', reaches: 'gf', person: 'object', onLoss: 'stays' },
  'deputy-health': { rests: 'evidence', reaches: 'gh', person: 'object', onLoss: 'stays' },
  parent: { rests: 'evidence', reaches: 'gfh', person: 'neither', onLoss: 'stays' },
  councillor: { rests: 'evidence', reaches: 'gfh', person: 'withdraw', onLoss: 'stays', isOneCase: true },
  assisted: { rests: 'help', reaches: 'gfh', person: 'withdraw', onLoss: 'review' },
  member: { rests: 'body', reaches: 'gfh', person: 'withdraw', onLoss: 'review', isForAll: true },
};

const realmOf = { g: 'general', f: 'finance', h: 'health' } as const;

const mandateOf = (capacity: Capacity): Mandate => ({
  ...({ id: 'm', person: 'p', delegate: 'd', subject: 's' } as unknown as Pick<
    Mandate,
    'id' | 'person' | 'delegate' | 'subject'
  >),
  ...{ firm: undefined, firmRole: undefined, capacity, services: ['one'], may: ['see', 'apply', 'fill'], hidden: [] },
  ...{ case: table[capacity].isOneCase ? ('only' as CaseId) : undefined, state: 'active', why: undefined },
  ...{ since: new Date(0), until: new Date(1), checked: undefined, needsLoss: false, isHandedOver: false },
  ...{ draft: undefined, way: undefined, sharesLooks: false, version: 1 },
});

for (const [capacity, row] of Object.entries(table) as [Capacity, Row][])
  test(`${capacity} rests on ${row.rests}, reaches ${row.reaches}, and ends as it is said to`, () => {
    const one = mandateOf(capacity);
    assert.equal(capacities[capacity], row.rests);
    assert.deepEqual([isByWord(capacity), isChecked(capacity)], [row.rests === 'word', row.rests === 'evidence']);
    assert.equal(Object.hasOwn(evidenceKinds, capacity), row.rests === 'evidence');
    const right = rightOf(one);
    for (const [letter, realm] of Object.entries(realmOf)) {
      const of = { service: 'one', realm, caseId: 'only' };
      const isReached = row.reaches.includes(letter);
      const [acts, fills] = [isReached && row.does !== 'fill', isReached && row.does === 'fill'];
      assert.deepEqual(
        [right.may(of, 'see'), right.may(of, 'apply'), right.sees(of, 'a'), right.may(of, 'fill')],
        [acts, acts, acts, fills],
      );
      assert.equal(right.may({ service: 'one', realm }, 'see'), acts && !row.isOneCase);
      assert.equal(right.may({ ...of, service: 'two' }, 'see'), row.isForAll ?? false);
    }
    const steps = (['withdraw', 'object'] as const).filter((step) =>
      mayStep(one, step, 'person', { hasLostCapacity: false }),
    );
    assert.deepEqual(steps, row.person === 'neither' ? [] : [row.person]);
    assert.ok(mayStep(one, 'give-up', 'delegate', { hasLostCapacity: false }));
    assert.equal(followStanding(one, 'capacity-lost', false)?.step, row.onLoss === 'review' ? 'review' : undefined);
    assert.equal(followStanding(one, 'died', false)?.step, 'end');
  });
