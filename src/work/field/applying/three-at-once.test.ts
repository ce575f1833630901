import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOrgUnit, holdOrgRole } from '../../../foundation/people/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import { testHouse } from '../../../platform/database/testing.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { addNote, getCase, listNotes, noteField } from '../../cases/index.js';
import { hire, openLamp } from '../../cases/testing.js';
import { publish } from '../../services/testing.js';
import type { FieldDeed } from '../contract.js';
import { lampWithVisit, takePhone } from '../testing.js';
import { decideCommand } from './decide-command.js';
import { findToDecide, listDecided, listDecidedOf, listUndecided } from './list-undecided.js';

const house = await testHouse();
after(() => house.close());
// Fitters work on it and read no notes.
await publish(house, lampWithVisit.replace('    fitters: [address]\n', ''));
const officer = await hire(house, 'lamp-desk');
const colleague = await hire(house, 'lamp-desk');
const lead = await hire(house, 'lamp-desk');
const chief = await hire(house, 'managers');
const elsewhere = await hire(house, 'managers');
await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
  const team = createOrgUnit(ctx, { slug: 'lamp-desk', name: { en: 'Lamps', cy: 'Lampau' } });
  const other = createOrgUnit(ctx, { slug: 'drains', name: { en: 'Drains', cy: 'Draeniau' } });
  await ctx.writes.flush();
  for (const { person } of [lead, chief]) assert.ok((await holdOrgRole(ctx, { person, unit: team, role: 'owner' })).ok);
  assert.ok((await holdOrgRole(ctx, { person: elsewhere.person, unit: other, role: 'owner' })).ok);
});

const phone = await takePhone(house, officer);
const other = await takePhone(house, colleague);
const answer = (value: string): FieldDeed => ({ kind: 'checklist', item: 'seen', value });
const waitsFor = (actor: typeof lead) => house.read({ actor }, (ctx) => listUndecided(ctx, 'all'));
const decide = (actor: typeof lead, command: string, keep: 'mine' | 'theirs', anew?: 'mine' | 'theirs') => {
  house.clock.advance(1000);
  return decideCommand(house, { ...phone.who, actor }, { command: command as never, keep, anew });
};
const said = (outcome: Awaited<ReturnType<typeof decide>>) => (outcome.ok ? 'done' : outcome.refused);

async function answersOf(one: Parameters<typeof listNotes>[1]): Promise<readonly unknown[]> {
  const notes = (await house.read((ctx) => listNotes(ctx, one))).filter(({ kind }) => kind === 'checklist');
  const parts = await Promise.all(notes.map(({ id }) => house.read((ctx) => openRow(ctx, 'cases.note', [id]))));
  return parts.map(([part]) => part?.values[noteField] && contentOf(part.values[noteField]));
}

async function clash() {
  const one = await openLamp(house);
  await other.send([await other.seal(one, answer('A cat'))]);
  const sealed = await phone.seal(one, answer('A dog'));
  assert.deepEqual(
    (await phone.send([sealed])).map(({ outcome }) => outcome),
    ['needs-decision'],
  );
  return { one, id: sealed.id };
}

describe('two officers and whoever leads them, at once on one case', () => {
  test('lose nothing, whoever was offline: what adds stands, what clashes waits, and one decision is made of two', async () => {
    const one = await openLamp(house);
    const notes = await Promise.all([
      phone.seal(one, { kind: 'note', text: 'From the first phone' }),
      phone.seal(one, answer('A dog')),
    ]);
    const theirs = [await other.seal(one, answer('A cat')), await other.seal(one, { kind: 'note', text: 'Second' })];
    const again = async <Done>(work: () => Promise<Done>): Promise<Done> => work().catch(() => again(work));
    const [first, second] = await Promise.all([
      again(() => phone.send(notes)),
      again(() => other.send(theirs)),
      again(() => house.act(lead, (ctx) => addNote(ctx, { case: one.id, text: seal('From the desk') }))),
    ]);
    const clashed = [...first, ...second].filter(({ outcome }) => outcome === 'needs-decision');
    assert.equal(clashed.length, 1);
    assert.equal((await house.read((ctx) => listNotes(ctx, one.id))).length, 4);
    const id = clashed[0]?.id ?? '';
    const both = await Promise.all([again(() => decide(lead, id, 'mine')), again(() => decide(officer, id, 'theirs'))]);
    assert.deepEqual(both.map(said).sort(), ['decided', 'done']);
    assert.equal((await answersOf(one.id)).length, said(both[0]) === 'done' ? 2 : 1);
  });
});

describe('whoever leads the team', () => {
  test('sees all that waits there and decides it, and its officer is told who did', async () => {
    const { one, id } = await clash();
    const has = async (actor: typeof lead) => (await waitsFor(actor)).some(({ taken }) => taken.id === id);
    assert.deepEqual([await has(lead), await has(chief), await has(elsewhere)], [true, true, false]);
    assert.equal(said(await decide(elsewhere, id, 'theirs')), 'not-allowed');
    assert.equal(said(await decide(lead, id, 'mine')), 'done');
    assert.deepEqual(await answersOf(one.id), ['A cat', 'A dog']);
    const told = await house.read({ actor: officer }, (ctx) => listDecidedOf(ctx, phone.shift.id));
    assert.deepEqual([told[0]?.id, told[0]?.decided, told[0]?.decidedBy], [id, 'mine', lead.person]);
    assert.equal(
      (await house.read({ actor: officer }, listDecided)).some(({ taken }) => taken.id === id),
      true,
    );
  });

  test('who holds no role in the service leaves it as it stood, and cannot do what only the role allows', async () => {
    const { one, id } = await clash();
    assert.equal(said(await decide(chief, id, 'mine')), 'not-allowed');
    assert.equal(said(await decide(chief, id, 'theirs')), 'done');
    assert.deepEqual(await answersOf(one.id), ['A cat']);
  });
});

describe('what was decided', () => {
  test('is decided anew while the shift lasts, by whoever saw what was decided, and keeps both versions', async () => {
    const { one, id } = await clash();
    assert.equal(said(await decide(officer, id, 'theirs')), 'done');
    assert.equal(said(await decide(lead, id, 'mine')), 'decided', 'they had not seen that it was');
    assert.equal(said(await decide(lead, id, 'mine', 'theirs')), 'done');
    assert.equal(said(await decide(officer, id, 'theirs', 'mine')), 'done');
    assert.equal(said(await decide(officer, id, 'mine', 'theirs')), 'done');
    assert.deepEqual(await answersOf(one.id), ['A cat', 'A dog', 'A cat', 'A dog']);
    const shown = await house.read({ actor: officer }, (ctx) => findToDecide(ctx, id as never));
    const [first] = await house.read((ctx) => listNotes(ctx, one.id));
    assert.deepEqual([shown?.taken.decided, shown?.taken.stood], ['mine', first?.id]);
  });

  test('of a step that was taken stays taken', async () => {
    const one = await openLamp(house);
    await other.send([await other.seal(one, { kind: 'move', move: 'wait' })]);
    const sealed = await phone.seal(one, { kind: 'move', move: 'send' });
    await phone.send([sealed]);
    await other.send([await other.seal({ ...one, version: 2 }, { kind: 'move', move: 'resume' })]);
    assert.equal(said(await decide(lead, sealed.id, 'mine')), 'done');
    assert.equal(said(await decide(lead, sealed.id, 'theirs', 'mine')), 'done-already');
    assert.equal((await house.read((ctx) => getCase(ctx, one.id))).state, 'sent');
  });

  test('stays so once the shift would be over', async () => {
    const { id } = await clash();
    assert.equal(said(await decide(officer, id, 'theirs')), 'done');
    house.clock.advance(13 * 3_600_000);
    assert.equal(said(await decide(officer, id, 'mine', 'theirs')), 'decided');
  });
});

describe('the same answer', () => {
  test('by two asks nobody to decide; to whoever may not read it it is a clash like any other', async () => {
    const one = await openLamp(house);
    const [mine, theirs] = [await takePhone(house, officer), await takePhone(house, colleague)];
    await theirs.send([
      await theirs.seal(one, answer('A cat')),
      await theirs.seal(one, { kind: 'checklist', item: 'height', value: '7' }),
    ]);
    const sent = await mine.send([
      await mine.seal(one, answer(' A cat ')),
      await mine.seal(one, { kind: 'checklist', item: 'height', value: '7.0' }),
    ]);
    assert.deepEqual(
      sent.map(({ outcome, reason }) => [outcome, reason]),
      [
        ['already', 'same-answer'],
        ['already', 'same-answer'],
      ],
    );
    assert.deepEqual(await answersOf(one.id), ['A cat', '7']);
    const blind = await takePhone(house, await hire(house, 'fitters'));
    const [asked] = await blind.send([await blind.seal(one, answer('A cat'))]);
    assert.equal(asked?.outcome, 'needs-decision');
  });
});
