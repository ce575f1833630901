import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { rebuildCheck } from '../../record/index.js';
import { linkSubject, mintSubject } from '../../vault/index.js';
import { comeOfAge, mandatesRebuilt, refuseRequest, requestMandate, settleReview, takeBackRequest } from '../index.js';
import {
  adviserOf,
  appointed,
  approve,
  ask,
  bins,
  by,
  care,
  clerk,
  given,
  house,
  newcomer,
  openHouse,
  refusedOf,
  right,
  stateOf,
  step,
  taxes,
  typed,
  verifier,
  withCase,
} from './testing/mandate-house.js';

await openHouse();
after(() => house.close());
const day = 86_400_000;

const colleague = { ...verifier, person: house.ids.next<'person'>() } as const;

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
    assert.equal(refusedOf(await settle(verifier, 'objection-not-held')), 'yourself', 'who let it begin');
    assert.ok((await settle(colleague, 'objection-not-held')).ok);
    assert.equal(refusedOf(await settle(colleague, 'objection-not-held')), 'not-in-review');
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

test('requests, mandates and standing are what their record says', async () => {
  const verdict = await rebuildCheck(house, house.place, mandatesRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
