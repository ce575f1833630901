import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { holdRole } from '../../../foundation/people/index.js';
import { listStream, rebuildCheck, sequenceOnce } from '../../../foundation/record/index.js';
import type { Actor } from '../../../platform/actor.js';
import { checkout } from '../../../platform/checkout.js';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import { assignCase } from '../assignment/assign-case.js';
import { judgeBatch } from '../batches/judge-batch.js';
import { makeBatch } from '../batches/make-batch.js';
import { runBatches } from '../batches/run-batches.js';
import { undoBatch } from '../batches/undo-batch.js';
import type { Case } from '../case.js';
import { casesRebuilt } from '../cases-rebuilt.js';
import { getCase } from '../get-case.js';
import { moveCase } from '../move-case.js';
import { addNote } from '../notes/add-note.js';
import { openCase } from '../open-case.js';
import { hire } from '../testing.js';
import { listRoutines } from './plan-routine.js';
import { takeRoutine } from './take-routine.js';

const service = 'missed-bin';
const house = await testHouse();
after(() => house.close());
const { place } = house;
const source = await readFile(join(checkout, 'definitions', `${service}.yaml`), 'utf8');
const note = '      note: { en: Seen, cy: Gwelwyd }\n';
const more = `    keep-it:\n      label: { en: Keep it, cy: Ei gadw }\n      by: contact-team\n${note}      assign: me\n    send-it:\n      label: { en: Send it, cy: Ei anfon }\n      by: contact-team\n${note}      take: [schedule]\n      assign: me\n`;
await publish(house, source.replace('  routines:\n', `  routines:\n${more}`));
const asha = await hire(house, 'contact-team');
const crew = await hire(house, 'waste-crews');

async function open(): Promise<Case> {
  const id = await house.act(async (ctx) => {
    const answers = sealAll({ container: 'recycling', missed_on: '2026-02-27', name: 'Kestrel Canary' });
    const opened = await openCase(ctx, { service: await getService(ctx, service), answers });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  return house.read((ctx) => getCase(ctx, id));
}

const now = (one: Case) => house.read((ctx) => getCase(ctx, one.id));
const take = (by: Actor, one: Case, routine: string, more: Partial<Parameters<typeof takeRoutine>[1]> = {}) =>
  house.act(by, (ctx) => takeRoutine(ctx, { case: one.id, routine, language: 'en', ...more }));
const entriesOf = async ({ id }: Case) => {
  const { entries } = await house.read(async (ctx) => ({ entries: await listStream(ctx.db, place, `case:${id}`) }));
  return entries.map(({ kind, data }) => ({ kind, to: data.state, transition: data.transition ?? null }));
};
const refusedOf = async (came: ReturnType<typeof take>) => {
  const outcome = await came;
  return outcome.ok ? undefined : outcome.refused;
};

describe('a routine', () => {
  test('does exactly what its steps would do one by one, each with its own entry', async () => {
    const [pressed, byHand] = [await open(), await open()];
    assert.ok((await take(asha, pressed, 'send-it')).ok);
    const text = seal('Seen');
    assert.ok((await house.act(asha, (ctx) => addNote(ctx, { case: byHand.id, text }))).ok);
    assert.ok((await house.act(asha, (ctx) => moveCase(ctx, { case: byHand.id, transition: 'schedule' }))).ok);
    assert.ok((await house.act(asha, (ctx) => assignCase(ctx, { case: byHand.id, to: { person: asha.person } }))).ok);
    const shown = ({ state, team, assignee, version }: Case) => ({ state, team, assignee, version });
    assert.deepEqual(shown(await now(pressed)), shown(await now(byHand)));
    assert.deepEqual(await entriesOf(pressed), await entriesOf(byHand));
    assert.deepEqual(
      (await entriesOf(pressed)).map(({ kind }) => kind),
      ['case.opened', 'case.noted', 'case.moved', 'case.assigned'],
    );
  });

  test('gives its standard words with the step that takes a note, and its reason', async () => {
    const one = await open();
    assert.ok((await take(asha, one, 'not-out')).ok);
    const { state, endingReason, closedAt } = await now(one);
    assert.deepEqual([state, endingReason, closedAt !== undefined], ['rejected', 'not-out-in-time', true]);
    assert.deepEqual((await entriesOf(one)).slice(1), [{ kind: 'case.closed', to: 'rejected', transition: 'reject' }]);
  });

  test('is refused whole where one of its steps is, to whoever may not, and of what is not there', async () => {
    const one = await open();
    assert.equal(await refusedOf(take(crew, one, 'not-out')), 'not-allowed');
    assert.equal(await refusedOf(take(asha, one, 'nothing-like-it')), 'no-such-routine');
    assert.equal(await refusedOf(take(asha, one, 'constructor')), 'no-such-routine');
    assert.equal(await refusedOf(take(crew, one, 'collected-at-once')), 'not-from-this-state');
    assert.equal((await now(one)).version, one.version, 'its note is not there either');
    assert.ok((await house.act(asha, (ctx) => moveCase(ctx, { case: one.id, transition: 'schedule' }))).ok);
    assert.equal(await refusedOf(take(asha, one, 'send-it')), 'not-from-this-state');
    assert.equal((await entriesOf(one)).length, 2);
  });

  test('acts once for one form, and not on what somebody changed meanwhile', async () => {
    const one = await open();
    const seen = { version: one.version, form: house.ids.next<'form'>() };
    assert.ok((await take(asha, one, 'send-it', { seen })).ok);
    const after = await now(one);
    assert.ok((await take(asha, one, 'send-it', { seen })).ok);
    assert.equal((await now(one)).version, after.version);
    const other = { version: one.version, form: house.ids.next<'form'>() };
    assert.equal(await refusedOf(take(asha, one, 'send-it', { seen: other })), 'changed');
  });

  test('is offered to whoever may do it where it would go through, and no further', async () => {
    const one = await open();
    const names = (by: Actor) =>
      house.read(by, async (ctx) => (await listRoutines(ctx, one)).map((each) => each.routine));
    assert.deepEqual([await names(asha), await names(crew)], [['keep-it', 'send-it', 'not-out'], []]);
  });

  test('whatever is done before, goes through where it is offered and is refused where it is not', async () => {
    const steps = fc.array(fc.constantFrom('keep-it', 'send-it', 'not-out', 'collected-at-once'), { maxLength: 4 });
    const law = fc.asyncProperty(steps, async (pressed) => {
      const one = await open();
      for (const routine of pressed)
        for (const by of [asha, crew]) {
          const before = await now(one);
          const offered = await house.read(by, (ctx) => listRoutines(ctx, before));
          const isOffered = offered.some((each) => each.routine === routine);
          assert.equal((await take(by, one, routine)).ok, isOffered, `${routine} in ${before.state}`);
          const after = await now(one);
          assert.equal(after.version > before.version, isOffered);
        }
    });
    await fc.assert(law, { numRuns: 15 });
    while ((await sequenceOnce(house, place)) > 0);
    const tables = await rebuildCheck(house, place, [...casesRebuilt], []);
    assert.ok(tables.ok, JSON.stringify(tables));
  });

  test('is done to several after their minutes, or taken back before; the one that has moved on is refused', async () => {
    const [first, second, third] = [await open(), await open(), await open()];
    const doing = { kind: 'routine', service, routine: 'not-out', language: 'cy' } as const;
    assert.ok((await take(asha, second, 'send-it')).ok);
    const judged = await house.read(asha, (ctx) =>
      judgeBatch(ctx, { cases: [first.id, second.id], doing, hasNote: false }),
    );
    assert.deepEqual(
      judged.map(({ refused }) => refused),
      [undefined, 'not-from-this-state'],
    );
    await house.act((ctx) => holdRole(ctx, { person: asha.person, role: 'contact-team' }));
    const make = (cases: readonly Case[]) =>
      house.act(asha, async (ctx) => {
        const made = await makeBatch(ctx, { doing, cases: cases.map(({ id, version }) => ({ case: id, version })) });
        if (!made.ok) throw new Error(made.refused);
        return made.value.id;
      });
    await make([first, second]);
    const taken = await make([third]);
    assert.ok((await house.act(asha, (ctx) => undoBatch(ctx, taken))).ok);
    house.clock.advance(6 * 60_000);
    await runBatches(house, place);
    const states = [await now(first), await now(second), await now(third)].map(({ state }) => state);
    assert.deepEqual(states, ['rejected', 'scheduled', 'received']);
  });
});
