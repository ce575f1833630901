import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { rebuildCheck } from '../../record/index.js';
import { closeAccount, comeOfAge, createPerson, mandatesRebuilt, settleReview } from '../index.js';
import {
  adviserOf,
  appointed,
  ask,
  bins,
  by,
  care,
  house,
  newcomer,
  note,
  openHouse,
  refusedOf,
  right,
  stateOf,
  step,
  taxes,
  typed,
  verifier,
} from './testing/mandate-house.js';

await openHouse();
after(() => house.close());
const day = 86_400_000;
const now = () => house.clock.now().getTime();
const closing = (person: PersonId) => closeAccount(house, { place: house.place, actor: by(person), channel: 'web' });
/** By another than who let it begin. */
const second = await house.act(async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Efa Marchbanks' }));
const uphold = (id: string) =>
  house.act({ ...verifier, person: second }, (ctx) =>
    settleReview(ctx, { id: id as never, verdict: 'uphold', why: 'best-interest' }),
  );

describe('an account that is closed', () => {
  test('leaves nobody who acts by its person’s word, nobody for whom they act, and no request; a power by document goes on', async () => {
    const attorney = await appointed();
    const { person } = attorney;
    const adviser = await adviserOf(person);
    const helped = await newcomer();
    const names = await appointed({ capacity: 'deputy-finance' }, { evidence: ['court-order'] });
    const asked = await ask(person);
    assert.ok(asked.ok);
    await closing(names.delegate);
    await closing(person);
    assert.deepEqual(await stateOf(person, adviser.id), ['withdrawn', 'account-closed']);
    assert.deepEqual(await stateOf(names.person, names.id), ['given-up', 'account-closed']);
    assert.equal((await right(names.delegate, names.person)).may(taxes, 'see'), false);
    assert.equal((await right(attorney.delegate, person)).may(taxes, 'see'), true);
    const taken = await house.read((ctx) =>
      ctx.db.selectFrom('people.mandate_request').select('state').where('place_id', '=', ctx.place).execute(),
    );
    assert.ok(taken.some(({ state }) => state === 'taken-back'));
    assert.notEqual(helped, person);
  });
});

describe('a birthday', () => {
  test('is looked for in a place where nobody was ever looked for', async () => {
    const empty = await testHouse();
    try {
      assert.equal(await comeOfAge(empty, empty.place), 0);
    } finally {
      await empty.close();
    }
  });

  const parent = (birth: string) =>
    ({ capacity: 'parent', services: [bins], typed: { ...typed, birth: seal(birth) } }) as const;
  const dateAt = (at: number) => new Date(at).toISOString().slice(0, 10);

  test('counts from its first moment, before the timed job has seen it: at 16 the child ends it, at 18 it gives nothing', async () => {
    const year = house.clock.now().getUTCFullYear();
    const birth = `${year - 16}-07-01`;
    const two = [
      await appointed(parent(birth), { evidence: ['birth-certificate'], days: 6588 }),
      await appointed(parent(birth), { evidence: ['birth-certificate'], days: 6588 }),
    ] as const;
    house.clock.advance(Date.parse(`${year}-06-30T23:59:00Z`) - now());
    assert.equal(refusedOf(await step(two[0].person, two[0].id, 'withdraw')), 'by-review');
    house.clock.advance(60_000);
    assert.equal(dateAt(now()), `${year}-07-01`);
    assert.ok((await step(two[0].person, two[0].id, 'withdraw')).ok);
    house.clock.advance(Date.parse(`${year + 2}-06-30T23:59:00Z`) - now());
    assert.equal((await right(two[1].delegate, two[1].person)).may(bins, 'see'), true);
    house.clock.advance(60_000);
    assert.equal((await right(two[1].delegate, two[1].person)).may(bins, 'see'), false);
    await comeOfAge(house, house.place);
    assert.deepEqual(await stateOf(two[1].person, two[1].id), ['ended', 'of-age']);
  });
});

const kinds = {
  parent: { of: bins, given: { capacity: 'parent', services: [bins] }, seen: 'birth-certificate', days: 6588 },
  attorney: { of: taxes, given: { capacity: 'attorney-finance', services: [taxes] }, seen: 'opg-register', days: 366 },
  waiting: { of: taxes, given: { capacity: 'attorney-finance', services: [taxes] }, seen: 'opg-register', days: 366 },
  health: { of: care, given: { capacity: 'attorney-health', services: [care] }, seen: 'opg-register', days: 366 },
  deputy: { of: taxes, given: { capacity: 'deputy-finance', services: [taxes] }, seen: 'court-order', days: 366 },
} as const;
type Kind = keyof typeof kinds;

const happenings = [
  'wait',
  'sixteen',
  'eighteen',
  'job',
  'lose',
  'regain',
  'die',
  'suspend',
  'resume',
  'withdraw',
  'object',
  'uphold',
  'delegate-loses',
  'delegate-regains',
  'delegate-dies',
  'delegate-closes',
] as const;
type Happening = (typeof happenings)[number];

/** What ought to be so, told without the code that is tested: by the law of each power, and how the two of them stand. */
class Expected {
  #isOver = false;
  #isReviewed = false;
  #isSuspended = false;
  #isAble = true;
  #delegateIsAble = true;
  #delegateLives = true;
  #lives = true;
  readonly #kind: Kind;
  readonly #until: number;
  readonly #ages: { readonly sixteen: number; readonly eighteen: number };

  constructor(kind: Kind, at: number, ages: { readonly sixteen: number; readonly eighteen: number }) {
    this.#kind = kind;
    this.#until = at + kinds[kind].days * day;
    this.#ages = ages;
  }

  /** Whether the power waits until its person cannot decide (Mental Capacity Act 2005 s.11(7) for health). */
  get #waits(): boolean {
    return (this.#kind === 'health' || this.#kind === 'waiting') && this.#isAble;
  }

  #isLive(at: number): boolean {
    return !this.#isOver && at < this.#until && !(this.#kind === 'parent' && at >= this.#ages.eighteen);
  }

  /** Whether the person's word stops it: a donor's while they can decide (s.13(2)), a child's from 16, never what a court gave. */
  #isOwnToEnd(at: number): boolean {
    if (this.#kind === 'deputy') return false;
    return this.#kind === 'parent' ? at >= this.#ages.sixteen : this.#isAble;
  }

  happens(what: Happening, at: number): void {
    const isLive = this.#isLive(at);
    const isActive = isLive && !this.#isReviewed && !this.#isSuspended && !this.#waits;
    const review = () => ([this.#isReviewed, this.#isSuspended] = [true, false]);
    if (what === 'withdraw' && isLive && this.#isOwnToEnd(at)) this.#isOver = true;
    if (what === 'suspend' && isActive && this.#isOwnToEnd(at)) this.#isSuspended = true;
    if (what === 'resume' && isLive && this.#isOwnToEnd(at)) this.#isSuspended = false;
    if (what === 'object' && isActive && !this.#isOwnToEnd(at) && this.#kind !== 'parent') review();
    if (what === 'uphold' && isLive) this.#isReviewed = false;
    if (what === 'delegate-loses' && this.#delegateIsAble && this.#delegateLives) {
      this.#delegateIsAble = false;
      if (isActive || (isLive && this.#isSuspended)) review();
    }
    if (what === 'delegate-regains' && this.#delegateLives) this.#delegateIsAble = true;
    if (what === 'lose' && this.#lives) this.#isAble = false;
    if (what === 'regain' && this.#lives) this.#isAble = true;
    if (what === 'die') [this.#lives, this.#isOver] = [false, true];
    if (what === 'delegate-dies') [this.#delegateLives, this.#isOver] = [false, true];
    if (what === 'delegate-closes') this.#isOver = true;
  }

  mayAct(at: number): boolean {
    const isGiven = this.#isLive(at) && !this.#isReviewed && !this.#isSuspended && !this.#waits;
    return isGiven && this.#lives && this.#delegateLives && this.#delegateIsAble;
  }
}

test('a power by document gives what its law gives and no more, whatever happens to either of the two in whatever order', async () => {
  const kindOf = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
  const history = fc.array(fc.constantFrom(...happenings), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(kindOf, history, async (kind, list) => {
      const year = house.clock.now().getUTCFullYear() + 1;
      const ages = { sixteen: Date.UTC(year, 6, 1), eighteen: Date.UTC(year + 2, 6, 1) };
      const { of, given, seen, days } = kinds[kind];
      const more = kind === 'parent' ? { typed: { ...typed, birth: seal(`${year - 16}-07-01`) } } : {};
      const approval = { evidence: [seen], days, needsLoss: kind === 'waiting' };
      const { person, delegate, id } = await appointed({ ...given, ...more }, approval);
      const expected = new Expected(kind, now(), ages);
      const goTo = async (at: number) => house.clock.advance(Math.max(0, at - now()));
      const happen = {
        wait: async () => house.clock.advance(40 * day),
        sixteen: () => goTo(ages.sixteen),
        eighteen: () => goTo(ages.eighteen),
        job: () => comeOfAge(house, house.place),
        lose: () => note(person, 'capacity-lost', 'doctor-letter'),
        regain: () => note(person, 'capacity-regained', 'doctor-letter'),
        die: () => note(person, 'died', 'death-certificate'),
        suspend: () => step(person, id, 'suspend'),
        resume: () => step(person, id, 'resume'),
        withdraw: () => step(person, id, 'withdraw'),
        object: () => step(person, id, 'object'),
        uphold: () => uphold(id),
        'delegate-loses': () => note(delegate, 'capacity-lost', 'doctor-letter'),
        'delegate-regains': () => note(delegate, 'capacity-regained', 'doctor-letter'),
        'delegate-dies': () => note(delegate, 'died', 'death-certificate'),
        'delegate-closes': () => closing(delegate),
      } as const satisfies Record<Happening, () => Promise<unknown>>;
      for (const what of list) {
        house.clock.advance(1000);
        await happen[what]();
        expected.happens(what, now());
        const should = expected.mayAct(now());
        const may = await right(delegate, person);
        const other = of === care ? taxes : care;
        const said = `${kind}: ${list.join(', ')}: after ${what}`;
        assert.deepEqual(
          [may.may(of, 'see'), may.may(other, 'see'), may.may(of, 'fill')],
          [should, false, false],
          said,
        );
      }
    }),
    { numRuns: 60 },
  );
  const verdict = await rebuildCheck(house, house.place, mandatesRebuilt);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});
