import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { boundByAgreements, disclose, findSealed } from '../../../foundation/assurance/index.js';
import { listStream } from '../../../foundation/record/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { searchValues } from '../../services/index.js';
import { sealAll } from '../../services/testing.js';
import { listMoves } from '../acting/list-moves.js';
import { assignCase } from '../assignment/assign-case.js';
import type { AssignTo } from '../assignment/assign-to.js';
import { findBatch } from '../batches/find-batch.js';
import { makeBatch } from '../batches/make-batch.js';
import { runBatches } from '../batches/run-batches.js';
import type { Case } from '../case.js';
import { findCase } from '../find-case.js';
import { findCases } from '../find-cases.js';
import { moveCase } from '../move-case.js';
import { addNote } from '../notes/add-note.js';
import { countCases } from '../queue/count-cases.js';
import { listCases } from '../queue/list-cases.js';
import { grantsOf } from '../sight/grants-of.js';
import { listMatters } from '../sight/list-matters.js';
import { planLooks } from '../sight/plan-looks.js';
import { planProgramLooks } from '../sight/plan-program-looks.js';
import type { Taker } from '../taking/find-takers.js';
import { acceptHandOff } from './accept-hand-off.js';
import { declineHandOff } from './decline-hand-off.js';
import { findHandOffs, listHandOffs, listPastHandOffs } from './list-hand-offs.js';
import { recallHandOff } from './recall-hand-off.js';
import { takeHandOffSteps } from './take-hand-off-steps.js';
import { must, openBadges } from './testing.js';

const house = await testHouse();
after(() => house.close());
const day = 86_400_000;
const badges = await openBadges(house);
const { service, council, openUnit, hire, as, agree, apply, read } = badges;

const [wheels, steps] = [await openUnit('charity'), await openUnit('charity')];
const [ann, bryn] = [await hire('mobility-assessor', wheels), await hire('mobility-assessor', steps)];
const asTeam = await as(await hire('blue-badge-team', council), 'blue-badge-team');
const asAnn = () => as(ann, 'mobility-assessor');
const asBryn = () => as(bryn, 'mobility-assessor');

const hand = (id: CaseId, organisation?: Taker, actor: Actor = asTeam) =>
  house.act(actor, (ctx) =>
    moveCase(ctx, { case: id, transition: 'assess', ...(organisation === undefined ? {} : { organisation }) }),
  );
const refusalOf = (outcome: { ok: boolean; refused?: string }) => (outcome.ok ? 'done' : outcome.refused);
const accept = async (actor: Actor, id: CaseId) =>
  refusalOf(await house.act(actor, (ctx) => acceptHandOff(ctx, { case: id })));
const runs = async (id: CaseId) => (await house.read((ctx) => findHandOffs(ctx, id))).find(({ endedAt }) => !endedAt);
const last = async (id: CaseId) => (await house.read((ctx) => findHandOffs(ctx, id))).at(-1);

/** What a reader's look at the case comes to: how many fields open, or why none does. */
async function look(actor: Actor, id: CaseId): Promise<number | string> {
  const one = await read(id);
  const { looks } = planLooks(actor, { one, declaration: service.declaration, notes: [] });
  const first = looks[0];
  if (!first) return 'nothing';
  const who = { place: house.place, actor, channel: 'desk' } as const;
  const disclosed = await disclose(house, who, first);
  return disclosed.ok ? first.fields.length : disclosed.refused;
}

let withWheels: Awaited<ReturnType<typeof agree>>;

test('where nobody could do it, nothing is handed off, and the case stays', async () => {
  const id = await apply();
  assert.equal(refusalOf(await hand(id)), 'nobody-takes-it');
  assert.equal((await read(id)).state, 'received');
  withWheels = await agree(wheels);
});

describe('a hand-off', () => {
  test('goes to the one organisation with an agreement and somebody in the role, with a clock of its own', async () => {
    const id = await apply();
    assert.equal(refusalOf(await hand(id)), 'done');
    const part = await runs(id);
    assert.deepEqual([part?.organisation, part?.role, part?.state], [wheels, 'mobility-assessor', 'assessing']);
    assert.ok(part?.acceptBy && part.acceptBy < part.dueAt && part.dueAt < ((await read(id)).dueAt ?? part.handedAt));
  });

  test('opens to its organisation from acceptance to the end, and to nobody else', async () => {
    const withSteps = await agree(steps);
    const id = await apply();
    assert.equal(await look(await asAnn(), id), 'not-allowed');
    must(await hand(id, wheels));
    assert.equal(await look(await asAnn(), id), 'not-allowed', 'not before it is accepted');
    assert.equal(await accept(await asBryn(), id), 'not-allowed');
    assert.equal(await accept(asTeam, id), 'not-allowed');
    assert.equal(await accept(await asAnn(), id), 'done');
    assert.equal(await look(await asAnn(), id), 8);
    assert.equal(await look(await asBryn(), id), 'not-allowed');
    const find = async (actor: Actor) => [
      (await house.read(actor, (ctx) => findCase(ctx, { id })))?.id,
      (await house.read(actor, (ctx) => findCases(ctx, [id]))).length,
      must(await house.read(actor, (ctx) => listCases(ctx, { filters: { service: 'blue-badge' } }))).cases.some(
        (one) => one.id === id,
      ),
      (await house.read(actor, async (ctx) => listMoves(ctx, await read(id)))).length,
    ];
    assert.deepEqual(await find(await asAnn()), [id, 1, true, 3]);
    assert.deepEqual(await find(await asBryn()), [undefined, 0, false, 0]);
    const before = await house.read(await asAnn(), (ctx) => countCases(ctx, { filters: { service: 'blue-badge' } }));
    const stale = await asAnn();
    const give = async (to: AssignTo) =>
      refusalOf(await house.act(await asAnn(), (ctx) => assignCase(ctx, { case: id, to })));
    assert.equal(await give({ person: bryn }), 'not-allowed', 'not to another provider');
    assert.equal(await give({ team: 'blue-badge-team' }), 'not-allowed');
    assert.equal(await give({ person: ann }), 'done');
    const met = { case: id, transition: 'find-met', decision: { grounds: ['unable'] }, note: seal('Seen.') } as const;
    assert.equal(refusalOf(await house.act(await asBryn(), (ctx) => moveCase(ctx, met))), 'not-allowed');
    assert.equal(refusalOf(await house.act(await asAnn(), (ctx) => moveCase(ctx, met))), 'done');
    assert.deepEqual(
      [(await last(id))?.outcome, (await last(id))?.transition, (await read(id)).state],
      ['moved', 'find-met', 'assessed'],
    );
    assert.deepEqual(await find(await asAnn()), [undefined, 0, false, 0]);
    assert.equal(await look(stale, id), 'not-allowed');
    const note = await house.act(stale, (ctx) => addNote(ctx, { case: id, text: seal('One more thing') }));
    assert.equal(refusalOf(note), 'not-allowed');
    assert.equal(await house.read(stale, (ctx) => countCases(ctx, { filters: { service: 'blue-badge' } })), before - 1);
    const past = await house.read(stale, listPastHandOffs);
    assert.ok(past.some(({ part }) => part.case === id));
    must(await withSteps.end());
  });

  test('is the officer’s to send where several could do it, to none but those', async () => {
    const withSteps = await agree(steps);
    const id = await apply();
    assert.equal(refusalOf(await hand(id)), 'organisation-required');
    assert.equal(refusalOf(await hand(id, council)), 'no-such-organisation');
    assert.equal(refusalOf(await hand(id, house.ids.next<'org-unit'>())), 'no-such-organisation');
    assert.equal(refusalOf(await hand(id, 'council')), 'no-such-organisation');
    assert.equal(refusalOf(await hand(id, steps)), 'done');
    assert.equal((await runs(id))?.organisation, steps);
    assert.deepEqual(
      (await house.read(await asAnn(), listHandOffs)).filter(({ part }) => part.case === id),
      [],
    );
    must(await withSteps.end());
  });

  test('given back with a reason goes where the declaration says, once', async () => {
    const id = await apply();
    must(await hand(id));
    const { version } = await read(id);
    const decline = async (actor: Actor) =>
      refusalOf(
        await house.act(actor, (ctx) =>
          declineHandOff(ctx, { case: id, reason: 'no-capacity', seen: { version, form: 'one-form' } }),
        ),
      );
    assert.equal(await decline(await asBryn()), 'not-allowed');
    assert.equal(await decline(await asAnn()), 'done');
    assert.equal(await decline(await asAnn()), 'done');
    const one = await read(id);
    assert.deepEqual([one.state, one.team, one.version], ['received', 'blue-badge-team', version + 1]);
    assert.deepEqual([(await last(id))?.outcome, (await last(id))?.reason], ['declined', 'no-capacity']);
  });

  test('taken back and handed on is one act, after which the first sees nothing', async () => {
    const withSteps = await agree(steps);
    const id = await apply();
    must(await hand(id, wheels));
    assert.equal(await accept(await asAnn(), id), 'done');
    const recall = async (actor: Actor, to?: Taker) =>
      refusalOf(
        await house.act(actor, (ctx) => recallHandOff(ctx, { case: id, reason: 'late', ...(to ? { to } : {}) })),
      );
    assert.equal(await recall(await asAnn(), steps), 'not-allowed');
    assert.equal(await recall(asTeam, wheels), 'no-such-organisation');
    assert.equal(await recall(asTeam, steps), 'done');
    assert.equal((await read(id)).state, 'assessing');
    assert.deepEqual([(await runs(id))?.organisation, await look(await asAnn(), id)], [steps, 'not-allowed']);
    assert.equal(await recall(asTeam), 'done');
    assert.deepEqual([(await read(id)).state, await runs(id)], ['received', undefined]);
    assert.equal(await recall(asTeam), 'not-handed');
    must(await withSteps.end());
  });

  test('not accepted in time goes back by itself; not done in time is marked late, once', async () => {
    const [waits, late] = [await apply(), await apply()];
    must(await hand(waits));
    must(await hand(late));
    assert.equal(await accept(await asAnn(), late), 'done');
    house.clock.advance(8 * day);
    await takeHandOffSteps(house, house.place);
    assert.deepEqual([(await read(waits)).state, (await last(waits))?.outcome], ['received', 'lapsed']);
    assert.equal((await runs(late))?.lateAt, undefined);
    house.clock.advance(21 * day);
    await takeHandOffSteps(house, house.place);
    await takeHandOffSteps(house, house.place);
    assert.ok((await runs(late))?.lateAt);
    const kinds = (await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${late}`))).map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === 'case.hand-off-late').length, 1);
    assert.equal(await look(await asAnn(), late), 8, 'who is late goes on');
  });

  test('two who hand off at once hand off once', async () => {
    const id = await apply();
    const both = await Promise.allSettled([hand(id), hand(id)]);
    assert.ok(both.some((one) => one.status === 'fulfilled' && one.value.ok));
    const parts = await house.read((ctx) => findHandOffs(ctx, id));
    assert.equal(parts.length, 1);
  });

  test('stays where its agreement ends, opens to nobody there, and is taken back', async () => {
    const id = await apply();
    must(await hand(id));
    const stale = await asAnn();
    assert.equal(await accept(stale, id), 'done');
    must(await withWheels.end());
    assert.equal(await look(stale, id), 'not-allowed');
    assert.equal((await house.read(await asAnn(), (ctx) => findCase(ctx, { id }))) === undefined, true);
    assert.equal((await runs(id))?.organisation, wheels);
    assert.equal(
      refusalOf(await house.act(asTeam, (ctx) => recallHandOff(ctx, { case: id, reason: 'agreement-ended' }))),
      'done',
    );
  });

  test('ends for what was begun before it, too: a batch that waits, and a program that reads by the agreement', async () => {
    const agreed = await agree(steps);
    const id = await apply();
    must(await hand(id, steps));
    const program = async (): Promise<Actor> => {
      const scope = { services: ['blue-badge'], fields: ['blue-badge.name'], moves: [], agreement: agreed.id };
      return house.act({ kind: 'client', name: 'steps', scope }, boundByAgreements);
    };
    const reads = async (actor: Actor, planned?: Case) => {
      if (actor.kind !== 'client') throw new Error('A program was expected.');
      const one = planned ?? (await read(id));
      const [first] = planProgramLooks(actor, { one, declaration: service.declaration }).looks;
      if (!first) return 'nothing';
      return refusalOf(await disclose(house, { place: house.place, actor, channel: 'api' }, first));
    };
    assert.equal(await reads(await program()), 'not-allowed', 'not before it is accepted');
    assert.equal(await accept(await asBryn(), id), 'done');
    const early = await program();
    assert.equal(await reads(early), 'done');
    const during = await read(id);
    const cases = [{ case: id, version: (await read(id)).version }];
    const doing = { kind: 'assign', person: bryn } as const;
    const batch = must(await house.act(await asBryn(), (ctx) => makeBatch(ctx, { doing, cases })));
    must(await house.act(asTeam, (ctx) => recallHandOff(ctx, { case: id, reason: 'mistake' })));
    house.clock.advance(600_000);
    await runBatches(house, house.place);
    assert.deepEqual([(await read(id)).assignee, await reads(early)], [undefined, 'nothing']);
    assert.equal(await reads(early, during), 'not-allowed', 'nor by what was planned before');
    const found = await house.read(await asBryn(), (ctx) => findBatch(ctx, batch.id));
    assert.ok(found, 'what became of the batch can still be read');
    must(await agreed.end());
  });

  test('is found by a search of its own people alone', async () => {
    const agreed = await agree(steps);
    const ids = [await apply(), await apply()];
    for (const id of ids) must(await hand(id, steps));
    assert.equal(await accept(await asBryn(), ids[0] as CaseId), 'done');
    const search = async (actor: Actor) => {
      const sought = sealAll({ name: 'Mair Canary', born_on: '1950-05-17' });
      const value = searchValues(service, ['name', 'born_on'], sought);
      assert.ok(value);
      const asked = { kind: 'blue-badge:name+born_on', fields: ['name', 'born_on'], value, purpose: 'blue-badge' };
      const found = await findSealed(
        house,
        { place: house.place, actor, channel: 'desk' },
        {
          ...{ ...asked, grants: grantsOf(service.declaration), reason: 'caller', matters: listMatters },
        },
      );
      return found.ok ? found.value.map(({ row }) => row) : found.refused;
    };
    assert.deepEqual(await search(await asBryn()), [ids[0]]);
    assert.ok((await search(asTeam)).length > 1);
    must(await agreed.end());
  });

  test('is the council’s own where its own officer does it, and shuts nobody of the council out', async () => {
    const own = await as(await hire('mobility-assessor', council), 'mobility-assessor');
    const id = await apply();
    assert.equal(refusalOf(await hand(id)), 'done');
    assert.deepEqual([(await runs(id))?.organisation, await look(own, id)], [undefined, 8]);
    assert.equal(await accept(own, id), 'done');
    assert.ok((await house.read(own, listHandOffs)).some(({ part }) => part.case === id));
  });
});
