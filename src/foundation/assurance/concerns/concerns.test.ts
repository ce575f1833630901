import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { createPerson } from '../../people/index.js';
import { appendEntry, rebuildCheck } from '../../record/index.js';
import { linkSubject, mintSubject } from '../../vault/index.js';
import {
  acknowledgeConcern,
  answerConcern,
  closeIncident,
  concernsRebuilt,
  findConcern,
  findIncident,
  incidentsRebuilt,
  judgeIncident,
  listIncidents,
  listOwnConcerns,
  listWaiting,
  raiseConcern,
} from '../index.js';
import { streamOf } from '../look.js';

const house = await testHouse();
after(() => house.close());
const system = { kind: 'system', name: 'test' } as const;
const make = (kind: 'staff' | 'resident'): Promise<PersonId> =>
  house.act(system, async (ctx) => createPerson(ctx, kind === 'staff' ? { kind, name: 'Somebody' } : { kind }));
const [mair, ifan] = [await make('resident'), await make('resident')];
const [nia, idris, snoop] = [await make('staff'), await make('staff'), await make('staff')];
const resident = (person: PersonId) => ({ actor: { kind: 'resident', person } as const });
const handler = (person: PersonId) => ({ actor: { kind: 'staff', person, roles: ['data-protection'] } as const });
const refusal = (outcome: { readonly ok: boolean; readonly refused?: string }) => outcome.ok || outcome.refused;

/** An officer who handles incidents looks at the person, twice. */
const lookedAt: SubjectId = await house.act(handler(snoop), async (ctx) => {
  const subject = mintSubject(ctx);
  await ctx.writes.flush();
  await linkSubject(ctx, subject, mair);
  for (const version of [1, 2]) appendEntry(ctx, { stream: streamOf(subject), version, kind: 'look', data: {} });
  return subject;
});
const raise = (person: PersonId, number?: number) => {
  const look = number === undefined ? undefined : { subject: lookedAt, number };
  return house.act(resident(person), (ctx) =>
    raiseConcern(ctx, { kind: 'unneeded-look', look, what: seal('My neighbour works there') }),
  );
};

describe('a concern', () => {
  test('is an incident from its first moment, with its look, for those who handle them but not for whose look it was', async () => {
    const raised = await raise(mair, 2);
    assert.ok(raised.ok);
    const { incident } = raised.value;
    const found = await house.read(handler(nia), (ctx) => findConcern(ctx, incident));
    assert.deepEqual([found?.look?.number, found?.look?.actor], [2, `person:${snoop}`]);
    assert.equal(found?.what && reveal(found.what), 'My neighbour works there');
    assert.deepEqual(await house.read(handler(nia), listWaiting), [incident]);
    const seenBy = async (officer: PersonId) =>
      (await house.read(handler(officer), listIncidents)).some(({ id }) => id === incident);
    assert.deepEqual([await seenBy(nia), await seenBy(snoop)], [true, false]);
    assert.equal(await house.read(handler(snoop), (ctx) => findIncident(ctx, incident)), undefined);
    assert.equal(await house.read(handler(snoop), (ctx) => findConcern(ctx, incident)), undefined);
    const judge = { id: incident, judgement: 'unlikely' } as const;
    assert.equal(refusal(await house.act(handler(snoop), (ctx) => judgeIncident(ctx, judge))), 'no-such-incident');
    assert.equal(
      refusal(await house.act(handler(snoop), (ctx) => acknowledgeConcern(ctx, incident))),
      'no-such-concern',
    );
  });

  test('is refused about a look at somebody else or that never was, to staff, and to whoever acts for another', async () => {
    assert.equal(refusal(await raise(ifan, 1)), 'no-such-look');
    assert.equal(refusal(await raise(mair, 3)), 'no-such-look');
    const given = { kind: 'other', look: undefined, what: seal('It is lost') } as const;
    assert.equal(refusal(await house.act(handler(nia), (ctx) => raiseConcern(ctx, given))), 'not-allowed');
    const acting = { ...resident(ifan), onBehalfOf: mair };
    assert.equal(refusal(await house.act(acting, (ctx) => raiseConcern(ctx, given))), 'not-allowed');
  });

  test('is acknowledged and answered once, read by whoever raised it alone, and its incident waits for that', async () => {
    const raised = await raise(ifan);
    assert.ok(raised.ok);
    const { incident } = raised.value;
    const judge = { id: incident, judgement: 'unlikely' } as const;
    assert.ok((await house.act(handler(nia), (ctx) => judgeIncident(ctx, judge))).ok);
    const close = async () => refusal(await house.act(handler(idris), (ctx) => closeIncident(ctx, incident)));
    assert.equal(await close(), 'concern-not-answered');
    const acknowledge = async () => refusal(await house.act(handler(nia), (ctx) => acknowledgeConcern(ctx, incident)));
    assert.deepEqual([await acknowledge(), await acknowledge()], [true, 'acknowledged-already']);
    const answer = async () => {
      const text = seal('It was your own case worker');
      return refusal(await house.act(handler(nia), (ctx) => answerConcern(ctx, { incident, text })));
    };
    assert.deepEqual([await answer(), await answer()], [true, 'answered-already']);
    const [own] = await house.read(resident(ifan), (ctx) => listOwnConcerns(ctx, ifan));
    assert.equal(own?.answer && reveal(own.answer), 'It was your own case worker');
    assert.deepEqual(await house.read(resident(mair), (ctx) => listOwnConcerns(ctx, ifan)), []);
    const asDelegate = { ...resident(ifan), onBehalfOf: mair };
    assert.deepEqual(await house.read(asDelegate, (ctx) => listOwnConcerns(ctx, ifan)), []);
    assert.equal(await close(), true);
  });

  test('follows from the record', async () => {
    assert.ok((await rebuildCheck(house, house.place, [concernsRebuilt, incidentsRebuilt])).ok);
  });
});
