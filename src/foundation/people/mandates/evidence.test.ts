import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { rebuildCheck } from '../../record/index.js';
import { linkSubject, mintSubject } from '../../vault/index.js';
import {
  approveRequest,
  comeOfAge,
  createPerson,
  findRight,
  findStanding,
  listMandatesOf,
  type MandateToRequest,
  mandatesRebuilt,
  noteBestInterest,
  noteStanding,
  offerMandate,
  refuseRequest,
  requestMandate,
  settleReview,
  startSession,
  stepMandate,
  takeBackRequest,
} from '../index.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;

const newcomer = (): Promise<PersonId> => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
const officer = await house.act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }));
const verifier = { kind: 'staff', person: officer, roles: ['mandate-verifier'] } as const;
const clerk = { kind: 'staff', person: officer, roles: ['contact-team'] } as const;
const by = (person: PersonId) => ({ kind: 'resident', person }) as const;
const refusedOf = (outcome: { ok: boolean; refused?: string }) => (outcome.ok ? undefined : outcome.refused);

const taxes = { service: 'council-tax', realm: 'finance' } as const;
const care = { service: 'care', realm: 'health' } as const;
const bins = { service: 'missed-bin', realm: 'general' } as const;
const typed = {
  ...{ person: seal('Tegan'), delegate: seal('Ola'), reference: seal('MB-7K3Q-W2XD') },
  evidence: seal('V-AB12-CD34'),
};
const given = { capacity: 'attorney-finance', services: [taxes], may: ['see', 'apply'], typed } as const;

/** Somebody with a case, who is signed in about it. */
async function withCase() {
  const person = await newcomer();
  const subject = await house.act(async (ctx) => {
    const minted = mintSubject(ctx);
    await ctx.writes.flush();
    await linkSubject(ctx, minted, person);
    return minted;
  });
  return { person, about: { subject, case: house.ids.next<'case'>() as CaseId } };
}

const ask = (delegate: PersonId, more: Partial<MandateToRequest> = {}) =>
  house.act(by(delegate), (ctx) => requestMandate(ctx, { ...given, about: undefined, ...more }));
const approval = { evidence: ['opg-register'], level: 'issuer-asked', days: 366, needsLoss: false } as const;
const approve = (id: string, more: object = {}, actor: typeof verifier | typeof clerk = verifier) =>
  house.act(actor, (ctx) => approveRequest(ctx, { id: id as never, ...approval, ...more }));
const right = (delegate: PersonId, person: PersonId) => house.read((ctx) => findRight(ctx, delegate, person));
const step = (person: PersonId, id: string, how: 'suspend' | 'withdraw' | 'object' | 'give-up' | 'resume' | 'accept') =>
  house.act(by(person), (ctx) => stepMandate(ctx, { id: id as never, step: how }));
const note = (
  person: PersonId,
  what: 'capacity-lost' | 'capacity-regained' | 'died' | 'died-in-error',
  evidence: string,
) => house.act(verifier, (ctx) => noteStanding(ctx, { person, note: what, evidence }));
const stateOf = async (person: PersonId, id: string) => {
  const one = (await house.read((ctx) => listMandatesOf(ctx, person))).find((each) => each.id === id);
  return [one?.state, one?.why];
};

async function appointed(more: Partial<MandateToRequest> = {}, seen: object = {}) {
  const [{ person, about }, delegate] = [await withCase(), await newcomer()];
  const asked = await ask(delegate, { about, ...more });
  assert.ok(asked.ok, refusedOf(asked));
  const approved = await approve(asked.value.id, seen);
  assert.ok(approved.ok, refusedOf(approved));
  return { person, delegate, id: asked.value.id, about };
}

async function adviserOf(person: PersonId) {
  const delegate = await newcomer();
  const names = { person: seal('Tegan'), delegate: seal('Ola') };
  const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
  const offered = await house.act(by(person), (ctx) => offerMandate(ctx, job));
  assert.ok(offered.ok, refusedOf(offered));
  assert.ok((await step(delegate, offered.value.id, 'accept')).ok);
  return { delegate, id: offered.value.id };
}

describe('a mandate on evidence', () => {
  test('gives nothing until an officer has seen the document, and then its own realm alone', async () => {
    const { person, about } = await withCase();
    const delegate = await newcomer();
    const asked = await ask(delegate, { about, services: [taxes, bins] });
    assert.ok(asked.ok);
    assert.equal((await right(delegate, person)).may(taxes, 'see'), false);
    assert.ok((await approve(asked.value.id)).ok);
    const may = await right(delegate, person);
    assert.deepEqual([may.may(taxes, 'apply'), may.may(bins, 'see'), may.may(care, 'see')], [true, true, false]);
    assert.equal(
      may.may({ ...taxes, realm: 'health' }, 'see'),
      false,
      'a service that became one of health is out of reach',
    );
  });

  test('is never asked for another realm, for nothing, for oneself, or by a councillor to apply', async () => {
    const { person, about } = await withCase();
    const delegate = await newcomer();
    assert.equal(refusedOf(await ask(delegate, { services: [care] })), 'wrong-realm');
    assert.equal(refusedOf(await ask(delegate, { capacity: 'attorney-health', services: [taxes] })), 'wrong-realm');
    assert.equal(refusedOf(await ask(delegate, { services: [] })), 'nothing-chosen');
    assert.equal(refusedOf(await ask(person, { about })), 'not-for-oneself');
    assert.equal(refusedOf(await ask(delegate, { capacity: 'councillor' })), 'see-only');
    const anonymous = await house.act({ kind: 'anonymous' }, (ctx) => requestMandate(ctx, { ...given, about }));
    assert.equal(refusedOf(anonymous), 'not-for-oneself');
  });

  test('is approved by a verifier alone, once, on evidence of its capacity, for a year at most, of one person', async () => {
    const { about } = await withCase();
    const asked = await ask(await newcomer(), { about });
    assert.ok(asked.ok);
    const { id } = asked.value;
    assert.equal(refusedOf(await approve(id, {}, clerk)), 'not-allowed');
    assert.equal(refusedOf(await approve(id, { evidence: [] })), 'no-evidence');
    assert.equal(refusedOf(await approve(id, { evidence: ['birth-certificate'] })), 'no-evidence');
    assert.equal(refusedOf(await approve(id, { days: 367 })), 'too-long');
    const other = await newcomer();
    await house.act(async (ctx) => linkSubject(ctx, about.subject, other));
    assert.equal(refusedOf(await approve(id)), 'several-people');
    const unknown = await ask(await newcomer());
    assert.ok(unknown.ok);
    assert.equal(refusedOf(await approve(unknown.value.id)), 'no-person');
    const settled = await appointed();
    assert.equal(refusedOf(await approve(settled.id)), 'not-waiting');
  });

  test('makes no circle with a mandate the other way round', async () => {
    const { person, about } = await withCase();
    const { delegate } = await adviserOf(person);
    const back = await withCase();
    const asked = await ask(person, { about: back.about });
    assert.ok(asked.ok);
    assert.ok((await approve(asked.value.id)).ok, 'somebody else is no circle');
    const circle = await house.act(async (ctx) => {
      const subject = mintSubject(ctx);
      await ctx.writes.flush();
      await linkSubject(ctx, subject, delegate);
      return subject;
    });
    const asking = await ask(person, { about: { ...about, subject: circle } });
    assert.ok(asking.ok);
    assert.equal(refusedOf(await approve(asking.value.id)), 'circle');
  });

  test('is refused with a reason by a verifier, or taken back by whoever asked, while it waits', async () => {
    const delegate = await newcomer();
    const [one, two] = [await ask(delegate), await ask(delegate)];
    assert.ok(one.ok && two.ok);
    const refusing = (actor: typeof verifier | typeof clerk, why = 'evidence-not-valid') =>
      house.act(actor, (ctx) => refuseRequest(ctx, { id: one.value.id, why: why as never }));
    assert.equal(refusedOf(await refusing(clerk)), 'not-allowed');
    assert.equal(refusedOf(await refusing(verifier, 'because')), 'no-reason');
    assert.ok((await refusing(verifier)).ok);
    assert.equal(refusedOf(await refusing(verifier)), 'not-waiting');
    const takeBack = (as: PersonId) => house.act(by(as), (ctx) => takeBackRequest(ctx, two.value.id));
    assert.equal(refusedOf(await takeBack(await newcomer())), 'no-such-request');
    assert.ok((await takeBack(delegate)).ok);
    assert.equal(refusedOf(await takeBack(delegate)), 'not-waiting');
  });

  test('of a councillor is for one case and no other', async () => {
    const { person, delegate, about } = await appointed(
      { capacity: 'councillor', services: [bins], may: ['see'] },
      { evidence: ['asked-in-writing'] },
    );
    const may = await right(delegate, person);
    assert.deepEqual(
      [
        may.may({ ...bins, caseId: about.case }, 'see'),
        may.may({ ...bins, caseId: 'other' }, 'see'),
        may.may(bins, 'see'),
      ],
      [true, false, false],
    );
  });

  test('is the person’s to end where the law says so, and otherwise stops for review when they object', async () => {
    const attorney = await appointed();
    assert.ok((await step(attorney.person, attorney.id, 'withdraw')).ok);
    const deputy = await appointed({ capacity: 'deputy-finance' }, { evidence: ['court-order'] });
    assert.equal(refusedOf(await step(deputy.person, deputy.id, 'withdraw')), 'by-review');
    assert.equal(refusedOf(await step(deputy.delegate, deputy.id, 'object')), 'not-yours');
    assert.ok((await step(deputy.person, deputy.id, 'object')).ok);
    assert.deepEqual(await stateOf(deputy.person, deputy.id), ['in-review', 'objected']);
    assert.equal((await right(deputy.delegate, deputy.person)).may(taxes, 'see'), false);
    const settle = (actor: typeof verifier | typeof clerk, why: string) =>
      house.act(actor, (ctx) => settleReview(ctx, { id: deputy.id, verdict: 'uphold', why }));
    assert.equal(refusedOf(await settle(clerk, 'objection-not-held')), 'not-allowed');
    assert.equal(refusedOf(await settle(verifier, 'objection-held')), 'no-reason');
    assert.ok((await settle(verifier, 'objection-not-held')).ok);
    assert.equal(refusedOf(await settle(verifier, 'objection-not-held')), 'not-in-review');
    assert.equal((await right(deputy.delegate, deputy.person)).may(taxes, 'see'), true);
  });
});

describe('a parent’s mandate', () => {
  const parent = (birth: string) =>
    ({ capacity: 'parent', services: [bins], typed: { ...typed, birth: seal(birth) } }) as const;
  const seen = { evidence: ['birth-certificate'] };

  test('is for a child under 16 alone', async () => {
    const delegate = await newcomer();
    assert.equal(refusedOf(await ask(delegate, { capacity: 'parent', services: [bins] })), 'needs-birth');
    assert.equal(refusedOf(await ask(delegate, parent('2010-03-02'))), 'not-a-child');
    assert.equal(refusedOf(await ask(delegate, parent('2027-01-01'))), 'not-a-child');
    assert.ok((await ask(delegate, parent('2010-03-03'))).ok);
  });

  test('is the child’s to end from the day on which they are 16, which nobody can read anywhere', async () => {
    const { person, id } = await appointed(parent('2010-04-01'), seen);
    assert.equal(refusedOf(await step(person, id, 'withdraw')), 'by-review');
    assert.equal(await comeOfAge(house, house.place), 0);
    house.clock.advance(35 * day);
    assert.equal(await comeOfAge(house, house.place), 1);
    assert.equal(await comeOfAge(house, house.place), 0);
    const rows = await house.read((ctx) =>
      ctx.db.selectFrom('people.mandate').selectAll().where('place_id', '=', ctx.place).execute(),
    );
    assert.doesNotMatch(JSON.stringify(rows), /2010-04-01|2026-04-01|2028-04-01/);
    assert.ok((await step(person, id, 'withdraw')).ok);
  });

  test('ends at 18', async () => {
    const { person, delegate, id } = await appointed(parent('2010-05-01'), { ...seen, days: 6588 });
    house.clock.advance(30 * day);
    await comeOfAge(house, house.place);
    house.clock.advance(Date.parse('2028-04-30') - house.clock.now().getTime());
    assert.equal(await comeOfAge(house, house.place), 0);
    assert.equal((await right(delegate, person)).may(bins, 'see'), true);
    house.clock.advance(day);
    assert.equal(await comeOfAge(house, house.place), 1);
    assert.deepEqual(await stateOf(person, id), ['ended', 'of-age']);
  });
});

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

  test('lets a best-interest decision be noted, as a code with its day', async () => {
    const person = await newcomer();
    const decide = (actor: typeof verifier | typeof clerk, decidedOn = '2026-03-01') =>
      house.act(actor, (ctx) => noteBestInterest(ctx, { person, decision: 'mandate-goes-on', decidedOn }));
    assert.equal(refusedOf(await decide(clerk)), 'not-allowed');
    assert.equal(refusedOf(await decide(verifier)), 'has-capacity');
    assert.ok((await note(person, 'capacity-lost', 'court-finding')).ok);
    assert.equal(refusedOf(await decide(verifier, '2199-01-01')), 'not-yet');
    assert.ok((await decide(verifier)).ok);
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

test('requests, mandates and standing are what their record says', async () => {
  const verdict = await rebuildCheck(house, house.place, mandatesRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
