import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { followOnce, sequenceOnce } from '../../foundation/record/index.js';
import type { Actor } from '../../platform/actor.js';
import { testHouse } from '../../platform/database/testing.js';
import type { CaseId, OrgUnitId } from '../../platform/ids.js';
import { seal } from '../../platform/sealed/index.js';
import { acceptHandOff, declineHandOff, moveCase, startEffort } from '../../work/cases/index.js';
import { must, openBadges } from '../../work/cases/testing.js';
import { costLines, listCaseCosts, listProviderFigures, setRate } from './index.js';

const minutes = 60_000;
const timed = 'mobility-assessor: effort timed on the case';
const priced = 'mobility-assessor: 4500 pence each hand-off done';

/** A place whose assessments two charities do, at this cost. */
async function place(cost: string) {
  const house = await testHouse();
  after(() => house.close());
  const badges = await openBadges(house, (source) => source.replace(timed, cost));
  const { openUnit, hire, as, agree, apply, council } = badges;
  const [wheels, steps] = [await openUnit('charity'), await openUnit('charity')];
  const [ann, bryn] = [await hire('mobility-assessor', wheels), await hire('mobility-assessor', steps)];
  await agree(wheels);
  await agree(steps);
  const team = await as(await hire('blue-badge-team', council), 'blue-badge-team');
  const move = async (by: Actor, id: CaseId, transition: string, more: object = {}) =>
    must(await house.act(by, (ctx) => moveCase(ctx, { case: id, transition, ...more })));

  const hand = (id: CaseId, organisation: OrgUnitId) => move(team, id, 'assess', { organisation });

  /** Its part of a case, from being handed to the last step, timed a while. */
  async function assess(id: CaseId, [organisation, person]: readonly [OrgUnitId, typeof ann], transition: string) {
    await hand(id, organisation);
    const officer = await as(person, 'mobility-assessor');
    must(await house.act(officer, (ctx) => acceptHandOff(ctx, { case: id })));
    must(await house.act(officer, (ctx) => startEffort(ctx, { case: id })));
    house.clock.advance(30 * minutes);
    const found = transition === 'find-met' ? { decision: { grounds: ['unable'] } } : {};
    await move(officer, id, transition, { note: seal('Seen.'), ...found });
  }

  async function close(id: CaseId): Promise<void> {
    const letter = { note: seal('Decided.'), reason: 'not-met', decision: { grounds: ['not-met'] } };
    await move(team, id, 'refuse', letter);
    while ((await sequenceOnce(house, house.place)) > 0);
    while ((await followOnce(house, house.place, costLines)).passed > 0);
  }

  const linesOf = async (id: CaseId) =>
    (await house.read((ctx) => listCaseCosts(ctx, id)))
      .filter(({ line }) => line === 'mobility-assessor')
      .map(({ kind, seconds, pence, handed }) => [kind, handed?.organisation, seconds, pence]);
  const figures = (by: Actor) => house.read(by, listProviderFigures);
  const charity = (person: typeof ann) => as(person, 'mobility-assessor');
  return {
    house,
    apply,
    assess,
    close,
    linesOf,
    figures,
    charity,
    team,
    hand,
    wheels: [wheels, ann] as const,
    steps: [steps, bryn] as const,
  };
}

test('a price for each hand-off is its organisation’s where it was done, and nobody’s where it was given back', async () => {
  const { apply, assess, close, linesOf, wheels, steps } = await place(priced);
  const id = await apply();
  await assess(id, steps, 'unseen');
  await assess(id, wheels, 'find-met');
  await close(id);
  assert.deepEqual(await linesOf(id), [['tariff', wheels[0], undefined, 4500]]);
  const without = await apply();
  await close(without);
  assert.deepEqual(await linesOf(without), []);
});

test('what officers of an organisation time is a line of it, at the rate of the team, and none is guessed', async () => {
  const { house, apply, assess, close, linesOf, wheels, steps } = await place(timed);
  const unpriced = await apply();
  await assess(unpriced, wheels, 'find-met');
  await close(unpriced);
  assert.deepEqual(await linesOf(unpriced), [['effort', wheels[0], 1800, undefined]]);
  const system = { kind: 'system', name: 'finance' } as const;
  await house.act(system, (ctx) =>
    setRate(ctx, { team: 'mobility-assessor', validFrom: '2026-01-01', pencePerHour: 3000 }),
  );
  const both = await apply();
  await assess(both, steps, 'unseen');
  await assess(both, wheels, 'find-met');
  await close(both);
  assert.deepEqual(await linesOf(both), [
    ['effort', steps[0], 1800, 1500],
    ['effort', wheels[0], 1800, 1500],
  ]);
  const untimed = await apply();
  await close(untimed);
  assert.deepEqual(await linesOf(untimed), [['effort', undefined, undefined, undefined]]);
});

test('figures tell of each organisation what became of its parts, to the council all and to its officers its own', async () => {
  const at = await place(priced);
  const { house, apply, assess, close, figures, charity, team, hand, wheels, steps } = at;
  const [done, declined, late] = [await apply(), await apply(), await apply()];
  await assess(done, wheels, 'find-met');
  await close(done);
  await hand(declined, wheels[0]);
  const asWheels = await charity(wheels[1]);
  must(await house.act(asWheels, (ctx) => declineHandOff(ctx, { case: declined, reason: 'no-capacity' })));
  await hand(late, steps[0]);
  must(await house.act(await charity(steps[1]), (ctx) => acceptHandOff(ctx, { case: late })));
  house.clock.advance(30 * 24 * 60 * minutes);
  const of = { service: 'blue-badge', running: 0, overdue: 0, late: 0, recalled: 0, lapsed: 0 };
  const ofWheels = {
    ...{ ...of, organisation: wheels[0], handed: 2, accepted: 1, inTime: 1, declined: { 'no-capacity': 1 } },
    ...{ medianDays: 0, endings: { refused: 1 }, pence: 4500 },
  };
  const ofSteps = {
    ...{ ...of, organisation: steps[0], handed: 1, accepted: 1, inTime: 0, running: 1, overdue: 1, declined: {} },
    ...{ medianDays: undefined, endings: {}, pence: undefined },
  };
  const byId = (one: { organisation: string }, other: { organisation: string }) =>
    one.organisation < other.organisation ? -1 : 1;
  assert.deepEqual((await figures(team)).toSorted(byId), [ofWheels, ofSteps].toSorted(byId));
  assert.deepEqual(await figures(await charity(wheels[1])), [ofWheels]);
  assert.deepEqual(await figures(await charity(steps[1])), [ofSteps]);
  const place2 = await house.addPlace('otherham');
  assert.deepEqual(await house.read({ place: place2 }, listProviderFigures), []);
});
