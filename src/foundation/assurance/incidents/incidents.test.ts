import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { createPerson } from '../../people/index.js';
import { appendEntry, rebuildCheck } from '../../record/index.js';
import { linkSubject, mintSubject } from '../../vault/index.js';
import {
  clockOf,
  closeIncident,
  countByKind,
  findIncident,
  type IncidentId,
  incidentsRebuilt,
  type Judgement,
  judgeIncident,
  listIncidents,
  notePeopleTold,
  noteRegulatorTold,
  reportIncident,
  reportMarking,
  scopeIncident,
} from '../index.js';
import { streamOf } from '../look.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const hour = 3_600_000;

const hire = (name: string): Promise<PersonId> =>
  house.act(system, async (ctx) => createPerson(ctx, { kind: 'staff', name }));
const as = (person: PersonId, ...roles: string[]) => ({ actor: { kind: 'staff', person, roles } as const });
const [asha, bryn, nia] = [await hire('Asha Penrose'), await hire('Bryn Tudor'), await hire('Nia Corrigan')];
const [first, second] = [as(bryn, 'data-protection'), as(nia, 'data-protection')];

const report = async (hoursKnown = 0, isNearMiss = false): Promise<IncidentId> => {
  const given = { kind: 'wrong-person', isNearMiss, hoursKnown, what: seal('A letter to 4 Elm Row') } as const;
  const outcome = await house.act(as(asha), (ctx) => reportIncident(ctx, given));
  assert.ok(outcome.ok);
  return outcome.value;
};
const judge = (id: IncidentId, judgement: Judgement) =>
  house.act(first, (ctx) => judgeIncident(ctx, { id, judgement }));
const find = async (id: IncidentId) => {
  const found = await house.read(first, (ctx) => findIncident(ctx, id));
  assert.ok(found);
  return found;
};
const clock = async (id: IncidentId) => clockOf((await find(id)).incident, house.clock.now()).state;
const refusal = (outcome: { readonly ok: boolean; readonly refused?: string }) => outcome.ok || outcome.refused;

/** Looks of an officer at so many subjects, of whom the first has an account. */
const look = (officer: PersonId, many: number, about?: CaseId): Promise<PersonId> =>
  house.act(as(officer), async (ctx) => {
    const resident = createPerson(ctx, { kind: 'resident' });
    const subjects: SubjectId[] = Array.from({ length: many }, () => mintSubject(ctx));
    await ctx.writes.flush();
    if (subjects[0]) await linkSubject(ctx, subjects[0], resident);
    for (const subject of subjects)
      for (const version of [1, 2])
        appendEntry(ctx, { stream: streamOf(subject), version, kind: 'look', data: about ? { case: about } : {} });
    return resident;
  });

describe('an incident', () => {
  test('is reported by any officer, and its words are for those who handle incidents', async () => {
    const id = await report();
    const { what } = await find(id);
    assert.equal(what && reveal(what), 'A letter to 4 Elm Row');
    assert.equal(await house.read(as(asha), (ctx) => findIncident(ctx, id)), undefined);
    assert.deepEqual(await house.read(as(asha), listIncidents), []);
    assert.ok((await house.read(first, listIncidents)).some((one) => one.id === id));
    const resident = { actor: { kind: 'resident', person: asha } } as const;
    const given = { kind: 'lost', isNearMiss: false, hoursKnown: 0, what: seal('x') } as const;
    assert.equal(refusal(await house.act(resident, (ctx) => reportIncident(ctx, given))), 'not-allowed');
  });

  test('has 72 hours from when somebody knew, through the weekend, and is overdue after them', async () => {
    const [now, late] = [await report(), await report(71)];
    assert.deepEqual([await clock(now), await clock(late)], ['running', 'running']);
    house.clock.advance(hour);
    assert.equal(await clock(late), 'running');
    house.clock.advance(1);
    assert.equal(await clock(late), 'overdue');
    assert.equal((await judge(late, 'risk')).ok, true);
    assert.equal(await clock(late), 'overdue', 'who must be told is not told yet');
    assert.ok((await house.act(first, (ctx) => noteRegulatorTold(ctx, late))).ok);
    assert.equal(await clock(late), 'late');
    assert.ok((await judge(now, 'unlikely')).ok);
    assert.equal(await clock(now), 'in-time');
    assert.equal(await clock(await report(100, true)), 'none', 'a near miss has no clock');
  });

  test('is scoped from the looks: whom an officer looked at, each counted once', async () => {
    const id = await report();
    const snoop = await hire('Some Officer');
    const resident = await look(snoop, 3);
    await look(asha, 2);
    const scope = { id, officer: snoop, case: undefined, days: 7 };
    const scoped = await house.act(first, (ctx) => scopeIncident(ctx, scope));
    assert.ok(scoped.ok && scoped.value === 3);
    const found = await find(id);
    assert.deepEqual([found.subjects.length, found.people], [3, [resident]]);
    house.clock.advance(1);
    await look(snoop, 1);
    const about = house.ids.next<'case'>();
    await look(asha, 1, about);
    const byCase = { id, officer: undefined, case: about, days: 7 };
    assert.equal((await find(id)).subjects.length, 3, 'looks after the scope was drawn are not in it');
    const again = await house.act(first, (ctx) => scopeIncident(ctx, byCase));
    assert.ok(again.ok && again.value === 1);
    const none = { ...byCase, case: undefined };
    assert.equal(refusal(await house.act(first, (ctx) => scopeIncident(ctx, none))), 'no-scope');
    const long = { ...scope, days: 91 };
    assert.equal(refusal(await house.act(first, (ctx) => scopeIncident(ctx, long))), 'no-scope');
    assert.equal(refusal(await house.act(as(asha), (ctx) => scopeIncident(ctx, scope))), 'not-allowed');
  });

  test('is closed by a second person, once everybody was told whom the law names', async () => {
    const id = await report();
    const snoop = await hire('Some Officer');
    await look(snoop, 2);
    const close = async (who = second) => refusal(await house.act(who, (ctx) => closeIncident(ctx, id)));
    assert.equal(await close(as(asha) as typeof second), 'not-allowed');
    assert.equal(await close(), 'not-judged');
    assert.equal(refusal(await house.act(first, (ctx) => noteRegulatorTold(ctx, id))), 'not-needed');
    await judge(id, 'high-risk');
    assert.equal(await close(), 'regulator-not-told');
    await house.act(first, (ctx) => noteRegulatorTold(ctx, id));
    assert.equal(refusal(await house.act(first, (ctx) => noteRegulatorTold(ctx, id))), 'told-already');
    assert.equal(refusal(await judge(id, 'unlikely')), 'told-already');
    assert.equal(await close(), 'people-not-told');
    assert.equal(refusal(await house.act(first, (ctx) => notePeopleTold(ctx, id))), 'no-scope');
    await house.act(first, (ctx) => scopeIncident(ctx, { id, officer: snoop, case: undefined, days: 1 }));
    const told = await house.act(first, (ctx) => notePeopleTold(ctx, id));
    assert.ok(told.ok && told.value.people.length === 1);
    assert.equal(await close(first), 'same-person');
    assert.equal(await close(), true);
    assert.equal(await close(), 'closed');
    const nobody = house.ids.next<'incident'>();
    assert.equal(refusal(await judge(nobody, 'risk')), 'no-such-incident');
  });

  test('of a text marked too high is a near miss that reports itself', async () => {
    await house.act(as(asha), async (ctx) => reportMarking(ctx, { tier: 'SECRET', where: 'note' }));
    const listed = await house.read(first, listIncidents);
    const one = listed.find(({ kind }) => kind === 'marking');
    assert.deepEqual([one?.isNearMiss, one?.reportedBy, one?.subject], [true, asha, null]);
    assert.ok(one && (await judge(one.id, 'not-personal')).ok);
  });

  test('is counted for everybody, and all of it follows from the record', async () => {
    const { incidents, nearMisses, inTime, kinds } = await house.read(countByKind);
    assert.deepEqual([incidents, nearMisses, inTime], [5, 2, 2]);
    assert.deepEqual(kinds, [
      { kind: 'wrong-person', count: 6 },
      { kind: 'marking', count: 1 },
    ]);
    assert.ok((await rebuildCheck(house, house.place, [incidentsRebuilt])).ok);
  });
});
