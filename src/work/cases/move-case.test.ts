import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listStream } from '../../foundation/record/index.js';
import { openRow } from '../../foundation/vault/index.js';
import type { Actor } from '../../platform/actor.js';
import { testHouse } from '../../platform/database/testing.js';
import type { CaseId } from '../../platform/ids.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import { seal } from '../../platform/sealed/index.js';
import { publish } from '../services/testing.js';
import type { Case } from './case.js';
import { listDecisions } from './decisions/list-decisions.js';
import { listEffort } from './effort/list-effort.js';
import { startEffort } from './effort/start-effort.js';
import { getCase } from './get-case.js';
import { listHistory } from './history/list-history.js';
import { type AskedMoveCase, moveCase } from './move-case.js';
import { noteField } from './notes/seal-as-note.js';
import { hire, lampAnswers, openLamp } from './testing.js';

const house = await testHouse();
after(() => house.close());
await publish(house);
const desk = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');
const stranger = await hire(house, 'librarians');

const move = (who: Actor, one: Pick<Case, 'id'>, transition: string, more: Partial<AskedMoveCase> = {}) =>
  house.act({ actor: who, channel: 'desk' }, (ctx) => moveCase(ctx, { case: one.id, transition, ...more }));
const refusal = async (...asked: Parameters<typeof move>) => {
  const moved = await move(...asked);
  return moved.ok ? moved.value.state : moved.refused;
};
const read = (one: Case) => house.read((ctx) => getCase(ctx, one.id));
const at = (time: string) => house.clock.set(new Date(time));
const monday = '2026-03-02T09:00:00Z';

describe('moving a case', () => {
  test('takes it to the next state and its team, and leaves an entry', async () => {
    const one = await openLamp(house);
    const moved = await move(desk, one, 'send');
    assert.ok(moved.ok);
    assert.deepEqual(await read(one), moved.value);
    const { state, team, version } = moved.value;
    assert.deepEqual({ state, team, version }, { state: 'sent', team: 'fitters', version: 2 });
    const entry = (await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${one.id}`))).at(-1);
    assert.deepEqual(
      [entry?.kind, entry?.data.from, entry?.data.state, entry?.actor],
      ['case.moved', 'received', 'sent', `person:${desk.person}`],
    );
  });

  test('is refused from another state, to other roles, and to whoever is not staff', async () => {
    const one = await openLamp(house);
    assert.equal(await refusal(fitter, one, 'mend'), 'not-from-this-state');
    assert.equal(await refusal(desk, one, 'reopen'), 'not-from-this-state');
    assert.equal(await refusal(desk, one, 'constructor'), 'not-from-this-state');
    for (const actor of [fitter, stranger, { kind: 'anonymous' } as const])
      assert.equal(await refusal(actor, one, 'send'), 'not-allowed');
    assert.deepEqual(await read(one), one);
  });

  test('is refused where its condition does not hold', async () => {
    const one = await openLamp(house, { ...lampAnswers, lamp: 'path', afraid: false });
    assert.equal(await refusal(desk, one, 'hurry'), 'condition-not-met');
    assert.equal(await refusal(desk, one, 'send'), 'sent');
    assert.equal(await refusal(fitter, one, 'mend'), 'condition-not-met');
    const afraid = await openLamp(house, { ...lampAnswers, lamp: 'path', afraid: true });
    assert.equal(await refusal(desk, afraid, 'hurry'), 'sent');
  });

  test('is refused without the note and the reason that it needs, and with a reason that is none', async () => {
    const one = await openLamp(house);
    const note = seal('Not a canary of ours');
    assert.equal(await refusal(desk, one, 'reject', { reason: 'not-ours' }), 'note-required');
    assert.equal(await refusal(desk, one, 'reject', { note }), 'reason-required');
    assert.equal(await refusal(desk, one, 'reject', { note, reason: 'constructor' }), 'unknown-reason');
    assert.equal(await refusal(desk, one, 'send', { reason: 'not-ours' }), 'unknown-reason');
    const moved = await move(desk, one, 'reject', { note, reason: 'not-ours' });
    assert.ok(moved.ok);
    assert.deepEqual([moved.value.ending, moved.value.endingReason], ['refused', 'not-ours']);
    assert.deepEqual(moved.value.closedAt, new Date(monday));
  });

  test('seals its note about the case’s subject', async () => {
    const one = await openLamp(house);
    await move(desk, one, 'send', { note: seal('Canary at the door') });
    const entry = (await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${one.id}`))).at(-1);
    assert.equal(JSON.stringify(entry).includes('Canary'), false);
    const [part] = await house.read((ctx) => openRow(ctx, 'cases.note', [String(entry?.data.note)]));
    assert.equal(part?.subject, one.subjects.reporter);
    const text = part?.values[noteField];
    assert.equal(text && contentOf(text), 'Canary at the door');
  });

  test('takes a decision with grounds that the declaration has, and none without', async () => {
    const one = await openLamp(house);
    await move(desk, one, 'send');
    assert.equal(await refusal(fitter, one, 'replace'), 'grounds-required');
    assert.equal(await refusal(fitter, one, 'replace', { decision: { grounds: [] } }), 'grounds-required');
    assert.equal(
      await refusal(fitter, one, 'replace', { decision: { grounds: ['old', 'toString'] } }),
      'unknown-grounds',
    );
    assert.equal(await refusal(fitter, one, 'replace', { decision: { grounds: ['old', 'unsafe', 'old'] } }), 'mended');
    const [decision, ...more] = await house.read((ctx) => listDecisions(ctx, one.id));
    assert.equal(more.length, 0);
    assert.deepEqual([decision?.outcome, decision?.grounds], ['replace', ['old', 'unsafe']]);
    const history = await house.read(async (ctx) => listHistory(ctx, await read(one)));
    assert.deepEqual(
      history.map(({ state }) => state?.en),
      ['Received', 'Fitter sent', 'Mended'],
    );
    assert.deepEqual(
      history.at(-1)?.because.map(({ cy }) => cy),
      ['Mae’n hen', 'Mae’n anniogel'],
    );
  });

  test('that is not there is refused, and in another place nothing is there', async () => {
    const one = await openLamp(house);
    assert.equal(await refusal(desk, { id: one.reference as CaseId }, 'send').catch(() => 'fault'), 'fault');
    assert.equal(await refusal(desk, { id: house.ids.next<'case'>() }, 'send'), 'no-such-case');
    const place = await house.addPlace('elsewhere');
    const elsewhere = await house.act({ actor: desk, place }, (ctx) =>
      moveCase(ctx, { case: one.id, transition: 'send' }),
    );
    assert.deepEqual(elsewhere, { ok: false, refused: 'no-such-case' });
  });

  test('by two officers at once is done by one; the other is told that it cannot be done any more', async () => {
    const one = await openLamp(house);
    const note = seal('x');
    const both = await Promise.all([
      refusal(desk, one, 'send'),
      refusal(desk, one, 'reject', { note, reason: 'not-ours' }),
    ]);
    assert.equal(both.filter((each) => each === 'not-from-this-state').length, 1);
    assert.equal((await read(one)).version, 2);
  });

  test('from a page that shows an earlier version is refused, and from one form twice is done once', async () => {
    const one = await openLamp(house);
    const seen = { version: 1, form: house.ids.next() };
    assert.equal(await refusal(desk, one, 'wait', { seen }), 'waiting');
    assert.equal(await refusal(desk, one, 'wait', { seen }), 'waiting');
    assert.equal((await read(one)).version, 2);
    assert.equal(await refusal(desk, one, 'resume', { seen: { version: 1, form: house.ids.next() } }), 'changed');
  });
});

describe('the clock', () => {
  test('stands still while a case waits', async () => {
    const one = await openLamp(house);
    assert.equal(one.dueAt?.toISOString(), '2026-03-09T23:59:59.000Z');
    await move(desk, one, 'wait');
    assert.deepEqual((await read(one)).clockPausedAt, new Date(monday));
    at('2026-03-04T09:00:00Z');
    const moved = await move(desk, one, 'resume');
    assert.ok(moved.ok);
    assert.equal(moved.value.dueAt?.toISOString(), '2026-03-11T23:59:59.000Z');
    assert.equal(moved.value.clockPausedAt, undefined);
    at(monday);
  });
});

describe('a closed case', () => {
  const close = async () => {
    const one = await openLamp(house);
    await move(desk, one, 'send');
    await move(fitter, one, 'mend');
    return read(one);
  };

  test('is opened again by those who could begin it, for as long as its state says', async () => {
    const one = await close();
    assert.equal(one.ending, 'done');
    assert.equal(await refusal(fitter, one, 'reopen'), 'received', 'they may wait for parts from there');
    assert.equal((await read(one)).closedAt, undefined);
    const other = await close();
    assert.equal(await refusal(stranger, other, 'reopen'), 'not-allowed');
    at('2026-03-05T23:59:59Z');
    assert.equal(await refusal(desk, await read(other), 'reopen'), 'received');
    at(monday);
  });

  test('is not opened again when that is over, nor from a state that is final', async () => {
    const one = await close();
    at('2026-03-06T00:00:00Z');
    assert.equal(await refusal(desk, one, 'reopen'), 'too-late-to-reopen');
    at(monday);
    const rejected = await openLamp(house);
    await move(desk, rejected, 'reject', { note: seal('x'), reason: 'not-ours' });
    assert.equal(await refusal(desk, rejected, 'reopen'), 'not-from-this-state');
  });

  test('costs nothing more: every timer on it ends', async () => {
    const one = await openLamp(house);
    await move(desk, one, 'send');
    assert.equal((await house.act(fitter, (ctx) => startEffort(ctx, { case: one.id }))).ok, true);
    house.clock.advance(90_000);
    await move(fitter, one, 'mend');
    const [effort] = await house.read((ctx) => listEffort(ctx, one.id));
    assert.equal(effort?.seconds, 90);
    at(monday);
  });
});
