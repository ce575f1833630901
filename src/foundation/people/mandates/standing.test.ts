import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { seal } from '../../../platform/sealed/index.js';
import { rebuildCheck } from '../../record/index.js';
import {
  createPerson,
  findStanding,
  listOwnBestInterests,
  mandatesRebuilt,
  noteBestInterest,
  noteStanding,
  offerMandate,
  reviewBestInterest,
  startSession,
} from '../index.js';
import {
  adviserOf,
  appointed,
  approve,
  ask,
  bins,
  by,
  care,
  clerk,
  house,
  newcomer,
  note,
  openHouse,
  refusedOf,
  right,
  stateOf,
  step,
  verifier,
  withCase,
} from './testing/mandate-house.js';

await openHouse();
after(() => house.close());

describe('a loss of capacity', () => {
  test('stops what rests on the person’s word, for review, and wakes the attorney who waits for it', async () => {
    const attorney = await appointed({ capacity: 'attorney-health', services: [care] });
    const { person } = attorney;
    const adviser = await adviserOf(person);
    assert.deepEqual(await stateOf(person, attorney.id), ['dormant', undefined]);
    assert.ok((await note(person, 'capacity-lost', 'capacity-assessment')).ok);
    assert.equal((await right(attorney.delegate, person)).may(care, 'see'), true);
    assert.equal((await right(adviser.delegate, person)).may(bins, 'see'), false);
    assert.deepEqual(await stateOf(person, adviser.id), ['in-review', 'capacity-lost']);
    assert.equal(refusedOf(await step(person, attorney.id, 'withdraw')), 'by-review');
    const given2 = { capacity: 'carer', services: ['missed-bin'], may: ['see'], days: 7 } as const;
    const names = { person: seal('Tegan'), delegate: seal('Ola') };
    const offered = await house.act(by(person), (ctx) => offerMandate(ctx, { ...given2, names }));
    assert.equal(refusedOf(offered), 'not-able');
    assert.ok((await note(person, 'capacity-regained', 'doctor-letter')).ok);
    assert.deepEqual(await stateOf(person, attorney.id), ['dormant', 'capacity-regained']);
  });

  test('is noted by a verifier alone, on evidence, when it fits', async () => {
    const person = await newcomer();
    const asked = { person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
    assert.equal(refusedOf(await house.act(clerk, (ctx) => noteStanding(ctx, asked))), 'not-allowed');
    assert.equal(refusedOf(await note(person, 'capacity-lost', 'a feeling')), 'no-evidence');
    assert.equal(refusedOf(await note(person, 'capacity-regained', 'doctor-letter')), 'not-now');
    const nobody = house.ids.next<'person'>();
    assert.equal(refusedOf(await note(nobody, 'capacity-lost', 'doctor-letter')), 'no-such-person');
    assert.equal((await house.read((ctx) => findStanding(ctx, person))).hasLostCapacity, false);
  });

  test('lets a best-interest decision be noted with why, and reviewed by another officer', async () => {
    const { person, about } = await withCase();
    const given = { person, case: about.case, decision: 'mandate-goes-on', why: seal('Her sister was asked') } as const;
    const decide = (more: object = {}, actor: typeof verifier | typeof clerk = verifier) =>
      house.act(actor, (ctx) =>
        noteBestInterest(ctx, { ...given, decidedOn: '2026-03-01', reviewOn: '2026-05-30', ...more }),
      );
    assert.equal(refusedOf(await decide({}, clerk)), 'not-allowed');
    assert.equal(refusedOf(await decide()), 'has-capacity');
    assert.ok((await note(person, 'capacity-lost', 'court-finding')).ok);
    assert.equal(refusedOf(await decide({ decidedOn: '2199-01-01' })), 'not-yet');
    for (const reviewOn of ['2026-01-01', '2199-01-01', 'soon'])
      assert.equal(refusedOf(await decide({ reviewOn })), 'no-review', reviewOn);
    const noted = await decide();
    assert.ok(noted.ok);
    const { id } = noted.value;
    const other = {
      ...verifier,
      person: await house.act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Efa' })),
    };
    const review = (actor: typeof verifier, more: object) =>
      house.act(actor, (ctx) => reviewBestInterest(ctx, { id, verdict: 'confirmed', reviewOn: '2026-08-30', ...more }));
    assert.equal(refusedOf(await review({ ...other, roles: ['contact-team'] } as never, {})), 'not-allowed');
    assert.equal(refusedOf(await review(verifier, {})), 'same-officer');
    assert.equal(refusedOf(await review(other, { reviewOn: undefined })), 'no-review');
    assert.ok((await review(other, {})).ok);
    const [own] = await house.read((ctx) => listOwnBestInterests(ctx, person));
    assert.deepEqual([own?.one.reviewOn, own?.one.reviewed?.by], ['2026-08-30', other.person]);
    assert.ok((await note(person, 'capacity-regained', 'doctor-letter')).ok);
    assert.equal(refusedOf(await review(other, {})), 'has-capacity');
    assert.ok((await review(other, { verdict: 'ended' })).ok);
    assert.equal(refusedOf(await review(other, { verdict: 'ended' })), 'over');
  });

  test('of the delegate stops what they may do', async () => {
    const attorney = await appointed();
    assert.ok((await note(attorney.delegate, 'capacity-lost', 'doctor-letter')).ok);
    assert.deepEqual(await stateOf(attorney.person, attorney.id), ['in-review', 'delegate-capacity-lost']);
  });
});

describe('a death', () => {
  test('ends every mandate at once, closes what waits and the sessions, and nothing is given back by a mistake', async () => {
    const attorney = await appointed();
    const { person, about } = attorney;
    const adviser = await adviserOf(person);
    const waiting = await ask(await newcomer(), { about });
    assert.ok(waiting.ok);
    await house.act((ctx) => startSession(ctx, person));
    assert.ok((await note(person, 'died', 'death-certificate')).ok);
    assert.deepEqual(await stateOf(person, attorney.id), ['ended', 'died']);
    assert.deepEqual(await stateOf(person, adviser.id), ['ended', 'died']);
    assert.equal(refusedOf(await approve(waiting.value.id)), 'not-waiting');
    const sessions = await house.read((ctx) =>
      ctx.db.selectFrom('people.session').select('person_id').where('place_id', '=', ctx.place).execute(),
    );
    assert.ok(sessions.every(({ person_id }) => person_id !== person));
    const late = await ask(await newcomer(), { about });
    assert.ok(late.ok);
    assert.equal(refusedOf(await approve(late.value.id)), 'died');
    assert.equal(refusedOf(await note(person, 'capacity-lost', 'doctor-letter')), 'not-now');
    assert.ok((await note(person, 'died-in-error', 'seen-alive')).ok);
    assert.deepEqual(await stateOf(person, attorney.id), ['ended', 'died']);
  });
});

test('how people stand, and what follows, is what the record says', async () => {
  const verdict = await rebuildCheck(house, house.place, mandatesRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
