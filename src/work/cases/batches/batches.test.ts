import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOrgUnit, endRole, joinOrgUnit } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { publish } from '../../services/testing.js';
import { getCase } from '../get-case.js';
import { addNote } from '../notes/add-note.js';
import { listNotes } from '../notes/list-notes.js';
import { hire, openLamp } from '../testing.js';
import { type BatchId, batchStream, type Doing, mostInBatch } from './batch.js';
import { findBatch } from './find-batch.js';
import { judgeBatch } from './judge-batch.js';
import { makeBatch } from './make-batch.js';
import { runBatches, sweepBatches } from './run-batches.js';
import { hurryBatch, undoBatch } from './undo-batch.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const desk = await hire(house, 'lamp-desk');
const other = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');
const stranger = await hire(house, 'librarians');
type Officer = Extract<Actor, { kind: 'staff' }>;
const personOf = (actor: Actor) => (actor as Officer).person;

const send: Doing = { kind: 'move', service: 'broken-lamp', transition: 'send' };
const toOther: Doing = { kind: 'assign', person: personOf(other) };
const read = (id: CaseId) => house.read((ctx) => getCase(ctx, id));
const run = () => runBatches(house, house.place);

async function open(many: number): Promise<readonly CaseId[]> {
  const ids: CaseId[] = [];
  for (let at = 0; at < many; at += 1) ids.push((await openLamp(house)).id);
  return ids;
}

async function make(doing: Doing, ids: readonly CaseId[], { by = desk, note }: { by?: Actor; note?: string } = {}) {
  const cases = await Promise.all(ids.map(async (id) => ({ case: id, version: (await read(id)).version })));
  const made = await house.act(by, (ctx) => makeBatch(ctx, { doing, cases, ...(note ? { note: seal(note) } : {}) }));
  assert.ok(made.ok, JSON.stringify(made));
  return made.value.id;
}
const found = async (id: BatchId, by: Actor = desk) => {
  const one = await house.read(by, (ctx) => findBatch(ctx, id));
  assert.ok(one);
  return { state: one.one.state, cases: one.cases.map(({ state, why }) => (why ? `${state}: ${why}` : state)) };
};
const wait = (minutes: number) => house.clock.advance(minutes * 60_000);

describe('several cases at once', () => {
  test('are done in five minutes and not before, in the name of whoever confirmed it', async () => {
    const ids = await open(3);
    const id = await make(toOther, ids);
    assert.equal(await run(), 0);
    assert.deepEqual(await found(id), { state: 'waiting', cases: ['waiting', 'waiting', 'waiting'] });
    wait(5);
    assert.equal(await run(), 3);
    assert.deepEqual(await found(id), { state: 'done', cases: ['done', 'done', 'done'] });
    for (const one of ids) {
      assert.equal((await read(one)).assignee, personOf(other));
      const entry = (await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${one}`))).at(-1);
      assert.deepEqual(
        [entry?.kind, entry?.actor, entry?.data.form],
        ['case.assigned', `person:${personOf(desk)}`, id],
      );
    }
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, batchStream(id)));
    assert.deepEqual(
      entries.map(({ kind, data }) => [kind, data.done, data.refused]),
      [
        ['batch.made', undefined, undefined],
        ['batch.done', 3, 0],
      ],
    );
    assert.equal(await run(), 0, 'once');
  });

  test('of a move each gets the note, sealed; one that somebody moved meanwhile is refused and the others go on', async () => {
    const [first, second, third] = (await open(3)) as [CaseId, CaseId, CaseId];
    const id = await make(
      { kind: 'move', service: 'broken-lamp', transition: 'reject', reason: 'not-ours' },
      [first, second, third],
      {
        note: 'Canary: the county’s lamp',
      },
    );
    const kept = await house.read((ctx) =>
      ctx.prepared<{ sealed: Buffer }>('test_batch', 'select sealed from cases.batch where place_id = $1 and id = $2', [
        ctx.place,
        id,
      ]),
    );
    assert.doesNotMatch(kept[0]?.sealed.toString('latin1') ?? '', /Canary/);
    assert.ok((await house.act(other, (ctx) => addNote(ctx, { case: second, text: seal('I ring them') }))).ok);
    wait(5);
    await run();
    assert.deepEqual(await found(id), { state: 'done', cases: ['done', 'refused: changed', 'done'] });
    assert.deepEqual([(await read(first)).state, (await read(second)).state], ['rejected', 'received']);
    const notes = await house.read(desk, (ctx) => listNotes(ctx, first));
    assert.equal(notes.length, 1);
    const after = await house.read((ctx) =>
      ctx.prepared<{ sealed: Buffer | null }>(
        'test_batch_after',
        'select sealed from cases.batch where place_id = $1 and id = $2',
        [ctx.place, id],
      ),
    );
    assert.equal(after[0]?.sealed, null);
  });

  test('are left as they are when it is taken back in time, by nobody else', async () => {
    const ids = await open(2);
    const id = await make(send, ids);
    const theirs = await house.act(other, (ctx) => undoBatch(ctx, id));
    assert.equal(theirs.ok ? '' : theirs.refused, 'no-such-batch');
    assert.equal(await house.read(other, (ctx) => findBatch(ctx, id)), undefined);
    assert.ok((await house.act(desk, (ctx) => undoBatch(ctx, id))).ok);
    wait(6);
    assert.equal(await run(), 0);
    assert.deepEqual(await found(id), { state: 'undone', cases: ['left', 'left'] });
    const twice = await house.act(desk, (ctx) => undoBatch(ctx, id));
    assert.equal(twice.ok ? '' : twice.refused, 'too-late');
  });

  test('go at once when they are hurried; a move is not put back, an assignment is', async () => {
    const ids = await open(2);
    const moved = await make(send, ids);
    assert.ok((await house.act(desk, (ctx) => hurryBatch(ctx, moved))).ok);
    assert.equal(await run(), 2);
    const late = await house.act(desk, (ctx) => undoBatch(ctx, moved));
    assert.equal(late.ok ? '' : late.refused, 'too-late');
    const [first, second] = (await open(2)) as [CaseId, CaseId];
    await make({ kind: 'assign', person: personOf(desk) }, [first]);
    wait(5);
    await run();
    const given = await make(toOther, [first, second]);
    wait(5);
    await run();
    assert.ok((await house.act(other, (ctx) => addNote(ctx, { case: second, text: seal('I began') }))).ok);
    const back = await house.act(desk, (ctx) => undoBatch(ctx, given));
    assert.ok(back.ok);
    await run();
    assert.deepEqual(await found(back.value.id), { state: 'done', cases: ['done', 'refused: changed'] });
    assert.deepEqual([(await read(first)).assignee, (await read(second)).assignee], [personOf(desk), personOf(other)]);
    wait(61);
    const tooLate = await house.act(desk, (ctx) => undoBatch(ctx, given));
    assert.equal(tooLate.ok ? '' : tooLate.refused, 'too-late');
  });

  test('are judged before: who may not, what is not from this state, a note that lacks, another service', async () => {
    const [first, second] = (await open(2)) as [CaseId, CaseId];
    const judge = async (by: Actor, doing: Exclude<Doing, { kind: 'put-back' }>, hasNote = false) =>
      (await house.read(by, (ctx) => judgeBatch(ctx, { cases: [first, second], doing, hasNote }))).map(
        (one) => one.refused,
      );
    assert.deepEqual(await judge(desk, toOther), [undefined, undefined]);
    assert.deepEqual(await judge(stranger, toOther), ['not-allowed', 'not-allowed']);
    assert.deepEqual(await judge(fitter, send), ['not-allowed', 'not-allowed']);
    assert.deepEqual(await judge(desk, { ...send, transition: 'mend' }), [
      'not-from-this-state',
      'not-from-this-state',
    ]);
    assert.deepEqual(await judge(desk, { ...send, service: 'another' }), ['other-service', 'other-service']);
    const reject = { ...send, transition: 'reject', reason: 'not-ours' } as const;
    assert.deepEqual(await judge(desk, reject), ['note-required', 'note-required']);
    assert.deepEqual(await judge(desk, reject, true), [undefined, undefined]);
  });

  test('are refused by their roles as they are when it is done', async () => {
    const ids = await open(1);
    const leaver = await hire(house, 'lamp-desk');
    const id = await make(send, ids, { by: leaver });
    const admin = { kind: 'staff', person: personOf(other), roles: ['administrator'] } as const;
    const ended = await house.act(admin, (ctx) => endRole(ctx, { person: personOf(leaver), role: 'lamp-desk' }));
    assert.ok(ended.ok, JSON.stringify(ended));
    wait(5);
    await run();
    assert.deepEqual(await found(id, leaver), { state: 'done', cases: ['refused: not-allowed'] });
  });

  test('are refused once its officer is another organisation’s, with whom no agreement opens them', async () => {
    const ids = await open(1);
    const guest = await hire(house, 'lamp-desk');
    const id = await make(send, ids, { by: guest });
    await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      const name = { en: 'A charity', cy: 'Elusen' };
      const unit = await createOrgUnit(ctx, { slug: 'a-charity', name, kind: 'community' });
      await ctx.writes.flush();
      await joinOrgUnit(ctx, { person: personOf(guest), unit });
    });
    wait(5);
    await run();
    assert.deepEqual(await found(id, guest), { state: 'done', cases: ['refused: not-allowed'] });
  });

  test('are none, or no more than may be read before; nobody but an officer does it', async () => {
    const [one] = (await open(1)) as [CaseId];
    const refusalOf = async (by: Actor, cases: readonly CaseId[]) => {
      const made = await house.act(by, (ctx) =>
        makeBatch(ctx, { doing: send, cases: cases.map((id) => ({ case: id, version: 1 })) }),
      );
      return made.ok ? '' : made.refused;
    };
    assert.equal(await refusalOf(desk, []), 'none');
    assert.equal(await refusalOf({ kind: 'anonymous' }, [one]), 'nobody');
    const many = Array.from({ length: mostInBatch + 1 }, () => house.ids.next<'case'>());
    assert.equal(await refusalOf(desk, many), 'too-many');
  });

  test('are forgotten after a month', async () => {
    const id = await make(toOther, await open(1));
    wait(5);
    await run();
    wait(31 * 24 * 60);
    await sweepBatches(house, house.place);
    assert.equal(await house.read(desk, (ctx) => findBatch(ctx, id)), undefined);
  });
});
