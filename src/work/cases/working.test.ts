import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../foundation/record/index.js';
import { openRow } from '../../foundation/vault/index.js';
import type { Actor } from '../../platform/actor.js';
import { testHouse } from '../../platform/database/testing.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { seal } from '../../platform/sealed/index.js';
import { publish } from '../services/testing.js';
import { assignCase } from './assignment/assign-case.js';
import type { AssignTo } from './assignment/assign-to.js';
import { listAssignments } from './assignment/list-assignments.js';
import type { Case } from './case.js';
import { longestEffort } from './effort/effort.js';
import { findRunningEffort } from './effort/find-running-effort.js';
import { listEffort } from './effort/list-effort.js';
import { startEffort } from './effort/start-effort.js';
import { stopEffort } from './effort/stop-effort.js';
import { getCase } from './get-case.js';
import { moveCase } from './move-case.js';
import { addNote } from './notes/add-note.js';
import { listNotes } from './notes/list-notes.js';
import { noteField } from './notes/seal-as-note.js';
import { hire, openLamp } from './testing.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const desk = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');
const stranger = await hire(house, 'librarians');
const anonymous = { kind: 'anonymous' } as const;
const nowhere = { id: house.ids.next<'case'>() };

const said = <Value>(outcome: { ok: true; value: Value } | { ok: false; refused: string }) =>
  outcome.ok ? 'done' : outcome.refused;
const read = (one: Pick<Case, 'id'>) => house.read((ctx) => getCase(ctx, one.id));
const entriesOf = (one: Pick<Case, 'id'>) => house.read((ctx) => listStream(ctx.db, ctx.place, `case:${one.id}`));

async function openClosed(): Promise<Case> {
  const one = await openLamp(house);
  const asked = { case: one.id, transition: 'reject', note: seal('x'), reason: 'not-ours' };
  assert.equal(said(await house.act(desk, (ctx) => moveCase(ctx, asked))), 'done');
  return read(one);
}

describe('assigning a case', () => {
  const assign = async (who: Actor, one: Pick<Case, 'id'>, to: AssignTo, seen?: { version: number; form: string }) =>
    said(await house.act(who, (ctx) => assignCase(ctx, { case: one.id, to, ...(seen ? { seen } : {}) })));

  test('gives it to a person, to another team, and back to nobody, each with its entry', async () => {
    const one = await openLamp(house);
    assert.equal(await assign(desk, one, { person: desk.person }), 'done');
    assert.equal((await read(one)).assignee, desk.person);
    assert.equal(await assign(desk, one, { team: 'fitters' }), 'done');
    assert.deepEqual([(await read(one)).team, (await read(one)).assignee], ['fitters', undefined]);
    assert.equal(await assign(fitter, one, { person: fitter.person }), 'done');
    assert.equal(await assign(fitter, one, 'nobody'), 'done');
    const had = await house.read((ctx) => listAssignments(ctx, one.id));
    assert.deepEqual(
      had.map(({ team, person }) => [team, person]),
      [
        ['lamp-desk', desk.person],
        ['fitters', undefined],
        ['fitters', fitter.person],
        ['fitters', undefined],
      ],
    );
    const kinds = (await entriesOf(one)).map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(1), Array(4).fill('case.assigned'));
  });

  test('is refused to whoever does not work on the service, and for what is not there', async () => {
    const one = await openLamp(house);
    for (const who of [stranger, anonymous]) assert.equal(await assign(who, one, 'nobody'), 'not-allowed');
    assert.equal(await assign(desk, nowhere, 'nobody'), 'no-such-case');
    assert.equal(await assign(desk, one, { person: house.ids.next<'person'>() }), 'no-such-person');
    assert.equal(await assign(desk, one, { team: 'librarians' }), 'no-such-team');
    assert.equal(await assign(desk, one, { team: 'lamp-desk' }), 'already-so');
    assert.equal(await assign(desk, await openClosed(), { person: desk.person }), 'case-closed');
    assert.deepEqual(await read(one), one);
  });

  test('is refused from a page that shows an earlier version, and from one form twice is done once', async () => {
    const one = await openLamp(house);
    const seen = { version: 1, form: house.ids.next() };
    assert.equal(await assign(desk, one, { person: desk.person }, seen), 'done');
    assert.equal(await assign(desk, one, { person: desk.person }, seen), 'done');
    assert.equal(
      await assign(fitter, one, { person: fitter.person }, { version: 1, form: house.ids.next() }),
      'changed',
    );
    assert.equal((await read(one)).version, 2);
  });
});

describe('noting on a case', () => {
  const note = async (who: Actor, one: Pick<Case, 'id'>, text: string) =>
    said(await house.act(who, (ctx) => addNote(ctx, { case: one.id, text: seal(text) })));

  test('seals the text about its subject, at the highest mark and for the longest time of the service', async () => {
    const one = await openLamp(house);
    assert.equal(await note(fitter, one, 'A canary in the lamp'), 'done');
    const [written] = await house.read((ctx) => listNotes(ctx, one.id));
    assert.equal(written?.writtenBy, `person:${fitter.person}`);
    const [part] = await house.read((ctx) => openRow(ctx, 'cases.note', [written.id]));
    assert.deepEqual([part?.subject, part?.mark], [one.subjects.reporter, 'special']);
    const text = part?.values[noteField];
    assert.equal(text && contentOf(text), 'A canary in the lamp');
    const entry = (await entriesOf(one)).at(-1);
    assert.equal(entry?.kind, 'case.noted');
    assert.equal(JSON.stringify(entry).includes('canary'), false);
  });

  test('goes on after it is closed', async () => {
    assert.equal(await note(desk, await openClosed(), 'They called again'), 'done');
  });

  test('is refused to whoever does not work on the service, and for what is not there', async () => {
    const one = await openLamp(house);
    for (const who of [stranger, anonymous]) assert.equal(await note(who, one, 'x'), 'not-allowed');
    assert.equal(await note(desk, nowhere, 'x'), 'no-such-case');
    assert.deepEqual(await house.read((ctx) => listNotes(ctx, one.id)), []);
  });
});

describe('timing work on a case', () => {
  const start = (who: Actor, one: Pick<Case, 'id'>) => house.act(who, (ctx) => startEffort(ctx, { case: one.id }));
  const stop = (who: Actor) => house.act(who, (ctx) => stopEffort(ctx));

  test('counts the seconds from start to stop, for the person and their team', async () => {
    const one = await openLamp(house);
    assert.equal(said(await start(desk, one)), 'done');
    assert.equal((await house.read(desk, findRunningEffort))?.case, one.id);
    house.clock.advance(1_800_400);
    const stopped = await stop(desk);
    assert.ok(stopped.ok);
    assert.deepEqual([stopped.value.seconds, stopped.value.isCapped, stopped.value.team], [1800, false, 'lamp-desk']);
    assert.equal(await house.read(desk, findRunningEffort), undefined);
    assert.deepEqual(await house.read((ctx) => listEffort(ctx, one.id)), [stopped.value]);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `effort:${stopped.value.id}`));
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['effort.started', 'effort.stopped'],
    );
  });

  test('runs one timer a person: a second case is refused and says which one runs', async () => {
    const [one, other] = [await openLamp(house), await openLamp(house)];
    await start(fitter, one);
    assert.deepEqual(await start(fitter, other), { ok: false, refused: 'already-timing', detail: { case: one.id } });
    assert.equal(said(await start(desk, other)), 'done', 'another person may');
    for (const who of [fitter, desk]) assert.equal(said(await stop(who)), 'done');
  });

  test('counts four hours at most of a timer that was forgotten, and says so', async () => {
    const [one, other] = [await openLamp(house), await openLamp(house)];
    await start(fitter, one);
    house.clock.advance((longestEffort + 1) * 1000);
    assert.equal(said(await start(fitter, other)), 'done');
    const [forgotten] = await house.read((ctx) => listEffort(ctx, one.id));
    assert.deepEqual([forgotten?.seconds, forgotten?.isCapped], [longestEffort, true]);
    await stop(fitter);
  });

  test('is refused to whoever does not work on the service, for a closed case, and when nothing runs', async () => {
    const one = await openLamp(house);
    for (const who of [stranger, anonymous]) assert.equal(said(await start(who, one)), 'not-allowed');
    assert.equal(said(await start(desk, nowhere)), 'no-such-case');
    assert.equal(said(await start(desk, await openClosed())), 'case-closed');
    assert.equal(said(await stop(desk)), 'not-timing');
    assert.equal(said(await stop(anonymous)), 'not-allowed');
  });

  test('pressed twice at once starts one timer', async () => {
    const one = await openLamp(house);
    const both = await Promise.all([start(desk, one), start(desk, one)].map((each) => each.then(said, () => 'fault')));
    assert.equal(both.filter((each) => each === 'done').length, 1);
    assert.equal((await house.read((ctx) => listEffort(ctx, one.id))).length, 1);
    assert.equal(both.includes('fault'), false, 'the second is refused, not broken');
    await stop(desk);
  });
});
