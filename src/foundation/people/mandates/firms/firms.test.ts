import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import { act } from '../../../../platform/house.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { rebuildCheck } from '../../../record/index.js';
import {
  actFor,
  closeAccount,
  createOrgUnit,
  endForFirm,
  endOrganisation,
  findResident,
  findRight,
  holdOrgRole,
  joinOrgUnit,
  leaveOrgUnit,
  listFirmPeople,
  listForFirms,
  listMandatesOf,
  mandatesRebuilt,
  nameForFirm,
  noteStanding,
  offerMandate,
  offerToFirm,
  peopleRebuilt,
  startSession,
  stepForFirm,
  stepMandate,
} from '../../index.js';
import { bins, by, house, newcomer, openHouse, refusedOf, taxes, verifier } from '../testing/mandate-house.js';

await openHouse();
after(() => house.close());
const day = 86_400_000;
const system = { kind: 'system', name: 'test' } as const;
const names = { person: seal('Tegan'), delegate: seal('Ola') };

/** A firm of the place with an owner whom the council named. */
async function found(kind: 'community' | 'council' = 'community') {
  const slug = `firm-${house.ids.next<'org-unit'>()}`;
  const firm = await house.act(system, async (ctx) => createOrgUnit(ctx, { slug, name: { en: slug, cy: slug }, kind }));
  const owner = await newcomer();
  assert.ok((await house.act(system, (ctx) => holdOrgRole(ctx, { person: owner, unit: firm, role: 'owner' }))).ok);
  return { firm, owner };
}
type Firm = Awaited<ReturnType<typeof found>>;
const naming = (
  { firm }: Pick<Firm, 'firm'>,
  as: PersonId,
  person: PersonId,
  role: 'adviser' | 'signatory' = 'adviser',
) => house.act(by(as), (ctx) => nameForFirm(ctx, { firm, person, role, name: seal('Ola Quill') }));
async function colleague(at: Firm): Promise<PersonId> {
  const person = await newcomer();
  assert.ok((await naming(at, at.owner, person)).ok);
  return person;
}
const job = { capacity: 'adviser', services: ['missed-bin'], may: ['see', 'apply'], days: 300 } as const;
const offering = (person: PersonId, firm: OrgUnitId, more: object = {}) =>
  house.act(by(person), (ctx) => offerToFirm(ctx, { ...job, firm, name: seal('Tegan'), ...more }));
const stepping = (
  as: PersonId,
  id: string,
  step: 'accept' | 'refuse' | 'limit' | 'give-up',
  role?: 'adviser' | 'signatory',
) => house.act(by(as), (ctx) => stepForFirm(ctx, { id: id as never, step, role }));

/** Somebody appointed the firm, whose owner lets its advisers act. */
async function appointedFirm() {
  const at = await found();
  const [person, adviser] = [await newcomer(), await colleague(at)];
  const offered = await offering(person, at.firm);
  assert.ok(offered.ok, refusedOf(offered));
  assert.ok((await stepping(at.owner, offered.value, 'accept', 'adviser')).ok);
  return { ...at, person, adviser, id: offered.value };
}

const asFirm = <T>(actor: Actor, onBehalfOf: PersonId, firm: OrgUnitId, work: (ctx: Context) => Promise<T>) =>
  act(house, { place: house.place, actor, channel: 'web', onBehalfOf, firm }, work);
const maySee = (adviser: PersonId, person: PersonId, firm: OrgUnitId) =>
  asFirm(by(adviser), person, firm, async (ctx) => (await findRight(ctx, adviser, person)).may(bins, 'see'));

describe('a mandate to a firm', () => {
  test('lets whoever holds the role that the firm said act, while they hold it, and nobody else', async () => {
    const { firm, owner, person, adviser, id } = await appointedFirm();
    assert.equal(await maySee(adviser, person, firm), true);
    assert.equal(await maySee(owner, person, firm), false, 'the owner is no adviser');
    assert.equal(await maySee(await newcomer(), person, firm), false);
    const alone = await house.read(async (ctx) => (await findRight(ctx, adviser, person)).may(bins, 'see'));
    assert.equal(alone, false, 'as themself they were given nothing');
    assert.ok((await stepping(owner, id, 'limit', 'signatory')).ok);
    assert.equal(await maySee(adviser, person, firm), false);
    assert.ok((await naming({ firm }, owner, adviser, 'signatory')).ok);
    assert.equal(await maySee(adviser, person, firm), true);
    house.clock.advance(92 * day);
    assert.equal(await maySee(adviser, person, firm), false, 'an owner’s silence ends it after a quarter');
    assert.ok((await naming({ firm }, owner, adviser, 'signatory')).ok);
    assert.equal(await maySee(adviser, person, firm), true);
  });

  test('is nothing at a leaver’s next request, however they leave, and no other’s', async () => {
    const { firm, owner, person, adviser, id } = await appointedFirm();
    const other = await newcomer();
    assert.ok((await naming({ firm }, owner, other)).ok);
    const { token } = await house.act((ctx) => startSession(ctx, adviser));
    const resident = () => house.read((ctx) => findResident(ctx, token));
    assert.ok((await house.act(by(adviser), (ctx) => actFor(ctx, { token, mandate: id }))).ok);
    assert.deepEqual((await resident())?.actingFor, { mandate: id, person, firm, isBody: false });
    assert.ok((await house.act(by(owner), (ctx) => endForFirm(ctx, { firm, person: adviser, role: 'adviser' }))).ok);
    assert.deepEqual([(await resident())?.actingFor, (await resident())?.isMandateOver], [undefined, true]);
    assert.equal(await maySee(adviser, person, firm), false);
    assert.equal(await maySee(other, person, firm), true);
    assert.ok((await house.act(system, (ctx) => joinOrgUnit(ctx, { person: other, unit: firm }))).ok);
    assert.ok((await house.act(system, (ctx) => leaveOrgUnit(ctx, { person: other, unit: firm }))).ok);
    assert.equal(await maySee(other, person, firm), false);
    const turned = await house.act(by(other), (ctx) => actFor(ctx, { token, mandate: id }));
    assert.equal(refusedOf(turned), 'not-in-force');
    assert.ok((await house.act(system, (ctx) => endOrganisation(ctx, firm))).ok);
    const one = (await house.read((ctx) => listMandatesOf(ctx, person))).find((each) => each.id === id);
    assert.deepEqual([one?.state, one?.why], ['ended', 'firm-ended']);
  });

  test('is never of another firm, the council’s own, one without an owner, or a capacity that is no profession', async () => {
    const { firm, person, adviser } = await appointedFirm();
    const other = await found();
    assert.ok((await naming(other, other.owner, adviser)).ok);
    assert.equal(await maySee(adviser, person, other.firm), false, 'a mandate is not given on');
    const council = await found('council');
    assert.equal(refusedOf(await offering(person, council.firm)), 'not-a-firm');
    assert.equal(refusedOf(await offering(person, house.ids.next<'org-unit'>())), 'not-a-firm');
    assert.equal(refusedOf(await offering(person, firm, { capacity: 'carer' })), 'not-a-firm');
    const passed = await asFirm(by(adviser), person, firm, (ctx) =>
      offerToFirm(ctx, { ...job, firm: other.firm, name: seal('Tegan') }),
    );
    assert.equal(refusedOf(passed), 'not-for-oneself');
  });

  test('is accepted, limited and given up by an owner alone, who names everybody but themself', async () => {
    const at = await found();
    const [person, adviser] = [await newcomer(), await colleague(at)];
    const offered = await offering(person, at.firm);
    assert.ok(offered.ok);
    const id = offered.value;
    assert.equal(refusedOf(await stepping(adviser, id, 'accept', 'adviser')), 'not-yours');
    assert.equal(
      refusedOf(await house.act(by(adviser), (ctx) => stepMandate(ctx, { id, step: 'accept' }))),
      'not-yours',
    );
    assert.equal(refusedOf(await stepping(at.owner, id, 'accept')), 'no-role');
    assert.ok((await stepping(at.owner, id, 'accept', 'adviser')).ok);
    assert.equal(refusedOf(await stepping(at.owner, id, 'refuse')), 'not-now');
    assert.equal(refusedOf(await naming(at, adviser, await newcomer())), 'not-yours');
    assert.equal(refusedOf(await naming(at, at.owner, at.owner)), 'own-access');
    assert.equal(refusedOf(await naming(at, at.owner, house.ids.next<'person'>())), 'no-such-person');
    const ownCase = await offering(at.owner, at.firm);
    assert.ok(ownCase.ok);
    assert.equal(refusedOf(await stepping(at.owner, ownCase.value, 'accept', 'adviser')), 'not-yours');
    const people = await house.read((ctx) => listFirmPeople(ctx, at.firm));
    assert.deepEqual(people.map(({ role, isNow }) => [role, isNow]).sort(), [
      ['adviser', true],
      ['owner', true],
    ]);
    assert.equal((await house.read((ctx) => listForFirms(ctx, adviser))).length, 1);
    assert.ok((await stepping(at.owner, id, 'give-up')).ok);
    assert.equal((await house.read((ctx) => listForFirms(ctx, adviser))).length, 0);
  });

  test('makes no circle of the person and one of the firm’s', async () => {
    const { person, adviser, id } = await appointedFirm();
    const offered = await house.act(by(adviser), (ctx) => offerMandate(ctx, { ...job, capacity: 'carer', names }));
    assert.ok(offered.ok);
    assert.ok((await house.act(by(person), (ctx) => stepMandate(ctx, { id: offered.value.id, step: 'accept' }))).ok);
    const { token } = await house.act((ctx) => startSession(ctx, adviser));
    assert.equal(refusedOf(await house.act(by(adviser), (ctx) => actFor(ctx, { token, mandate: id }))), 'not-in-force');
  });

  test('and what people are at firms is what the record says', async () => {
    const verdict = await rebuildCheck(house, house.place, [...mandatesRebuilt, ...peopleRebuilt]);
    assert.ok(verdict.ok, JSON.stringify(verdict));
  });
});

const happenings = [
  'suspend',
  'resume',
  'leave',
  'name',
  'lose',
  'regain',
  'wait',
  'delegate-loses',
  'delegate-regains',
  'delegate-dies',
  'delegate-closes',
  'person-closes',
  'firm-ends',
  'die',
  'withdraw',
] as const;
type Happening = (typeof happenings)[number];

/** What ought to be so, told without the code that is tested: the person's state, the mandate's and the delegate's own. */
class Expected {
  #isStopped = false;
  #isOver = false;
  #isReviewed = false;
  #delegateLives = true;
  #delegateIsAble = true;
  #isFirmThere = true;
  #isAble = true;
  #lives = true;
  #namedUntil: number;
  readonly #until: number;

  constructor(now: number) {
    this.#namedUntil = now + 91 * day;
    this.#until = now + 300 * day;
  }

  happens(what: Happening, now: number): void {
    const isLive = !this.#isOver && now < this.#until;
    if (what === 'suspend' && isLive && !this.#isReviewed) this.#isStopped = true;
    if (what === 'resume' && isLive) this.#isStopped = false;
    if (what === 'leave') this.#namedUntil = 0;
    if (what === 'name' && this.#isFirmThere) this.#namedUntil = now + 91 * day;
    if (what === 'delegate-loses' || what === 'delegate-regains') this.#delegateIsAble = what === 'delegate-regains';
    if (what === 'delegate-closes') this.#namedUntil = 0;
    if (what === 'firm-ends') [this.#isFirmThere, this.#isOver, this.#namedUntil] = [false, true, 0];
    if (what === 'lose' && this.#isAble && this.#lives) {
      this.#isAble = false;
      if (isLive) this.#isReviewed = true;
    }
    if (what === 'regain' && this.#lives) this.#isAble = true;
    if (what === 'delegate-dies') this.#delegateLives = false;
    if (what === 'die') [this.#lives, this.#isOver] = [false, true];
    if ((what === 'withdraw' || what === 'person-closes') && isLive) this.#isOver = true;
  }

  mayAct(now: number): boolean {
    const isGiven = !this.#isOver && !this.#isStopped && !this.#isReviewed && this.#lives && now < this.#until;
    return isGiven && this.#delegateLives && this.#delegateIsAble && now < this.#namedUntil;
  }
}

test('the right is the person’s, the mandate’s and the delegate’s own together, whatever happens in whatever order', async () => {
  const history = fc.array(fc.constantFrom(...happenings), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(history, async (list) => {
      const { firm, owner, person, adviser, id } = await appointedFirm();
      const { token } = await house.act((ctx) => startSession(ctx, adviser));
      const expected = new Expected(house.clock.now().getTime());
      const note = (who: PersonId, what: 'capacity-lost' | 'capacity-regained' | 'died') => {
        const evidence = what === 'died' ? 'death-certificate' : 'doctor-letter';
        return house.act(verifier, (ctx) => noteStanding(ctx, { person: who, note: what, evidence }));
      };
      const closing = (who: PersonId) => closeAccount(house, { place: house.place, actor: by(who), channel: 'web' });
      const own = (step: 'suspend' | 'resume' | 'withdraw') =>
        house.act(by(person), (ctx) => stepMandate(ctx, { id, step }));
      const happen = {
        suspend: () => own('suspend'),
        resume: () => own('resume'),
        withdraw: () => own('withdraw'),
        leave: () => house.act(by(owner), (ctx) => endForFirm(ctx, { firm, person: adviser, role: 'adviser' })),
        name: () => naming({ firm }, owner, adviser),
        lose: () => note(person, 'capacity-lost'),
        regain: () => note(person, 'capacity-regained'),
        die: () => note(person, 'died'),
        'delegate-loses': () => note(adviser, 'capacity-lost'),
        'delegate-regains': () => note(adviser, 'capacity-regained'),
        'delegate-dies': () => note(adviser, 'died'),
        'delegate-closes': () => closing(adviser),
        'person-closes': () => closing(person),
        'firm-ends': () => house.act(system, (ctx) => endOrganisation(ctx, firm)),
        wait: async () => house.clock.advance(40 * day),
      } as const satisfies Record<Happening, () => Promise<unknown>>;
      for (const what of list) {
        house.clock.advance(60_000);
        await happen[what]();
        expected.happens(what, house.clock.now().getTime());
        const should = expected.mayAct(house.clock.now().getTime());
        const said = `${list.join(', ')}: after ${what}`;
        assert.equal(await maySee(adviser, person, firm), should, said);
        const may = await asFirm(by(adviser), person, firm, (ctx) => findRight(ctx, adviser, person));
        assert.deepEqual([may.may(taxes, 'see'), may.may(bins, 'apply')], [false, should], said);
        const turned = await house.act(by(adviser), (ctx) => actFor(ctx, { token, mandate: id }));
        assert.equal(turned.ok, should, said);
      }
    }),
    { numRuns: 25 },
  );
  const [verdict, mandates] = [
    await rebuildCheck(house, house.place, mandatesRebuilt),
    await house.read((ctx) => listMandatesOf(ctx, verifier.person)),
  ];
  assert.ok(verdict.ok && mandates.length === 0, JSON.stringify(verdict));
});
