import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { endRole } from '../../../foundation/people/index.js';
import { openRow } from '../../../foundation/vault/index.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { addNote, getCase, listEffort, listNotes, moveCase, noteField } from '../../cases/index.js';
import { hire, openLamp } from '../../cases/testing.js';
import { fileHouse } from '../../files/testing.js';
import { publish } from '../../services/testing.js';
import { endShift } from '../shifts/end-shift.js';
import { countRows, lampWithVisit, takePhone } from '../testing.js';
import { decideCommand } from './decide-command.js';
import { listUndecided } from './list-undecided.js';

const filed = await fileHouse();
const { house } = filed;
after(() => filed.close());
await publish(house, lampWithVisit);
const desk = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');
const phone = await takePhone(house, desk);
const other = await takePhone(house, desk);

const outcomes = (list: readonly { outcome: string; reason?: string }[]) =>
  list.map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome} ${reason}`));
const read = (one: Parameters<typeof countRows>[2]) => house.read((ctx) => getCase(ctx, one));
const textOf = async (row: string, table = 'cases.note') => {
  const [part] = await house.read((ctx) => openRow(ctx, table, [row]));
  const text = part?.values[noteField];
  return text && contentOf(text);
};

describe('what an officer did without signal', () => {
  test('is done by the acts of the desk, in order, and sealed as they seal', async () => {
    const one = await openLamp(house);
    const sealed = [
      await phone.seal(one, { kind: 'note', text: 'A canary on the lamp' }),
      await phone.seal(one, { kind: 'checklist', item: 'safe', value: 'no' }),
      await phone.seal(one, { kind: 'signature', who: 'resident', strokes: 'M 1 2 L 30 40' }),
      await phone.seal(one, { kind: 'effort', minutes: 25 }),
      await phone.seal(one, { kind: 'move', move: 'send' }),
    ];
    assert.ok(!JSON.stringify(sealed).includes('canary'));
    assert.deepEqual(outcomes(await phone.send(sealed)), Array(5).fill('applied'));
    const notes = await house.read((ctx) => listNotes(ctx, one.id));
    assert.deepEqual(
      notes.map(({ kind, item, writtenBy }) => [kind, item, writtenBy === `person:${desk.person}`]),
      [
        ['note', undefined, true],
        ['checklist', 'safe', true],
        ['signature', 'resident', true],
      ],
    );
    const texts = await Promise.all(notes.map(({ id }) => textOf(id)));
    assert.deepEqual(texts, ['A canary on the lamp', 'no', { strokes: 'M 1 2 L 30 40' }]);
    assert.deepEqual(
      (await house.read((ctx) => listEffort(ctx, one.id))).map(({ seconds }) => seconds),
      [1500],
    );
    assert.equal((await read(one.id)).state, 'sent');
  });

  test('is done once, however often and in whatever company it comes again', async () => {
    const one = await openLamp(house);
    const sealed = await phone.seal(one, { kind: 'note', text: 'Once' });
    assert.deepEqual(outcomes(await phone.send([sealed, sealed])), ['applied', 'already']);
    assert.deepEqual(outcomes(await phone.send([await phone.seal(one, { kind: 'note', text: 'Twice' }), sealed])), [
      'applied',
      'already',
    ]);
    assert.equal(await countRows(house, 'cases.note', one.id), 2);
  });

  test('merges beside what others did, and waits for a decision where they did the same thing otherwise', async () => {
    const one = await openLamp(house);
    await house.act(desk, (ctx) => addNote(ctx, { case: one.id, text: seal('From the desk') }));
    await other.send([await other.seal(one, { kind: 'checklist', item: 'height', value: '7' })]);
    await other.send([await other.seal(one, { kind: 'move', move: 'wait' })]);
    const sent = await phone.send([
      await phone.seal(one, { kind: 'note', text: 'From the field' }),
      await phone.seal(one, { kind: 'checklist', item: 'safe', value: 'yes' }),
      await phone.seal(one, { kind: 'checklist', item: 'height', value: '8' }),
      await phone.seal(one, { kind: 'move', move: 'send' }),
      await phone.seal(one, { kind: 'move', move: 'wait' }),
    ]);
    assert.deepEqual(outcomes(sent), [
      ...['merged', 'merged', 'needs-decision clash', 'needs-decision clash', 'already same-move'],
    ]);
    assert.equal((await read(one.id)).state, 'waiting');
  });

  test('of the same move keeps what was written with it', async () => {
    const one = await openLamp(house);
    const move = { case: one.id, transition: 'reject', note: seal('Theirs'), reason: 'not-ours' };
    await house.act(desk, (ctx) => moveCase(ctx, move));
    const deed = { kind: 'move', move: 'reject', note: 'Mine', reason: 'not-ours' } as const;
    assert.deepEqual(outcomes(await phone.send([await phone.seal(one, deed)])), ['already same-move']);
    const notes = await house.read((ctx) => listNotes(ctx, one.id));
    assert.deepEqual(await Promise.all(notes.map(({ id }) => textOf(id))), ['Theirs', 'Mine']);
  });

  test('brings photos, made anew and part of the case', async () => {
    const one = await openLamp(house);
    const sharp = (await import('sharp')).default;
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const deed = { kind: 'photo', fileName: 'lamp.jpg', bytes: jpeg.toString('base64url') } as const;
    const sealed = await phone.seal(one, deed);
    assert.deepEqual(outcomes(await phone.send([sealed])), ['applied']);
    assert.deepEqual(outcomes(await phone.send([sealed])), ['already']);
    const [note] = await house.read((ctx) => listNotes(ctx, one.id));
    const [file] = (await textOf(note?.id ?? '')) as readonly { name: string; type: string }[];
    assert.deepEqual([note?.kind, file?.type], ['photo', 'image/jpeg']);
    const broken = { ...deed, bytes: Buffer.from('no picture').toString('base64url') };
    const [refused] = await phone.send([await phone.seal(one, broken)]);
    assert.deepEqual([refused?.outcome, refused?.isKept], ['refused', true]);
  });
});

describe('what is not done', () => {
  test('is kept, sealed, where the officer’s role has ended since', async () => {
    const gone = await hire(house, 'lamp-desk');
    const theirs = await takePhone(house, gone);
    const one = await openLamp(house);
    const sealed = await theirs.seal(one, { kind: 'note', text: 'The last of the canaries' });
    await house.act(async (ctx) => endRole(ctx, { person: gone.person, role: 'lamp-desk' }));
    const asNow = { ...theirs.who, actor: { ...gone, roles: [] } };
    const [refused] = await theirs.send([sealed], asNow);
    assert.deepEqual([refused?.outcome, refused?.reason, refused?.isKept], ['refused', 'not-allowed', true]);
    assert.equal(await countRows(house, 'cases.note', one.id), 0);
    assert.deepEqual(await textOf(sealed.id, 'field.command'), { kind: 'note', text: 'The last of the canaries' });
    const decided = await decideCommand(house, phone.who, { command: sealed.id as never, keep: 'mine' });
    assert.equal(decided.ok, true);
    assert.equal(await countRows(house, 'cases.note', one.id), 1);
  });

  test('is told where it is no command of that shift, officer or case', async () => {
    const one = await openLamp(house);
    const sealed = await phone.seal(one, { kind: 'note', text: 'x' });
    assert.deepEqual(outcomes(await other.send([sealed])), ['refused unreadable']);
    const flipped = { ...sealed, content: `${sealed.content.startsWith('A') ? 'B' : 'A'}${sealed.content.slice(1)}` };
    const renamed = { ...sealed, id: house.ids.next<'command'>() };
    const unknown = { ...sealed, key: house.ids.next<'field-key'>() };
    for (const wrong of [flipped, renamed, unknown]) {
      assert.deepEqual(outcomes(await phone.send([wrong])), ['refused unreadable']);
    }
    const nowhere = { id: house.ids.next<'case'>(), version: 1 };
    const asked = await phone.seal(nowhere, { kind: 'note', text: 'x' });
    assert.deepEqual(outcomes(await phone.send([asked])), ['refused no-such-case']);
    const later = await phone.seal({ ...one, version: 99 }, { kind: 'note', text: 'x' });
    assert.deepEqual(outcomes(await phone.send([later])), ['refused not-of-this-case']);
    await assert.rejects(phone.send([sealed], { ...phone.who, actor: fitter }), /no-such-shift/);
  });

  test('is told where it is malformed, and a marking above OFFICIAL is never kept', async () => {
    const one = await openLamp(house);
    const wrong = [
      { kind: 'checklist', item: 'safe', value: 'perhaps' },
      { kind: 'checklist', item: 'height', value: 'tall' },
      { kind: 'checklist', item: 'nothing', value: 'yes' },
      { kind: 'note', text: '  ' },
      { kind: 'note', text: 'TOP SECRET\nThe lamp' },
      { kind: 'move', move: 'mend' },
      { kind: 'move', move: 'reject' },
    ] as const;
    const sealed = await Promise.all(wrong.map((deed) => phone.seal(one, deed)));
    const told = await phone.send(sealed);
    assert.deepEqual(outcomes(told), [
      ...['refused malformed', 'refused malformed', 'refused no-such-item', 'refused note-empty', 'refused marked'],
      ...['needs-decision not-from-this-state', 'refused note-required'],
    ]);
    assert.deepEqual(
      told.map(({ isKept = false }) => isKept),
      [true, true, true, true, false, true, true],
    );
    assert.equal(await textOf(sealed[4]?.id ?? '', 'field.command'), undefined);
  });

  test('outlives its shift, ended or expired', async () => {
    const lost = await takePhone(house, desk);
    const one = await openLamp(house);
    const sealed = [
      await lost.seal(one, { kind: 'note', text: 'a' }),
      await lost.seal(one, { kind: 'note', text: 'b' }),
    ];
    assert.deepEqual(outcomes(await lost.send(sealed.slice(0, 1))), ['applied']);
    await house.act(desk, (ctx) => endShift(ctx, lost.shift.id));
    assert.deepEqual(outcomes(await lost.send(sealed)), ['already', 'applied']);
  });
});

describe('a decision', () => {
  const later = { now: () => new Date(house.clock.now().getTime() + 60_000) };

  async function clash() {
    const one = await openLamp(house);
    await other.send([await other.seal(one, { kind: 'checklist', item: 'seen', value: 'A cat' })]);
    const sealed = await phone.seal(one, { kind: 'checklist', item: 'seen', value: 'A dog' });
    assert.deepEqual(outcomes(await phone.send([sealed])), ['needs-decision clash']);
    const decide = (keep: 'mine' | 'theirs', actor = desk) =>
      decideCommand({ ...house, clock: later }, { ...phone.who, actor }, { command: sealed.id as never, keep });
    return { one, sealed, decide };
  }

  test('for mine does it now, once, and for theirs leaves the case as it is', async () => {
    const mine = await clash();
    assert.equal((await mine.decide('mine')).ok, true);
    assert.equal((await mine.decide('mine')).ok, true);
    const notes = await house.read((ctx) => listNotes(ctx, mine.one.id));
    assert.deepEqual(await Promise.all(notes.map(({ id }) => textOf(id))), ['A cat', 'A dog']);
    const again = await mine.decide('theirs');
    assert.equal(again.ok ? 'done' : again.refused, 'decided');
    const theirs = await clash();
    assert.equal((await theirs.decide('theirs')).ok, true);
    assert.equal(await countRows(house, 'cases.note', theirs.one.id), 1);
  });

  test('is for whoever works on the case, and for nobody else', async () => {
    const { sealed, decide } = await clash();
    const stranger = await hire(house, 'librarians');
    const refused = await decide('mine', stranger);
    assert.equal(refused.ok ? 'done' : refused.refused, 'not-allowed');
    const waitsFor = (actor: typeof desk) => house.read({ actor }, (ctx) => listUndecided(ctx, 'all'));
    const has = (list: Awaited<ReturnType<typeof waitsFor>>) => list.some(({ taken }) => taken.id === sealed.id);
    assert.deepEqual([has(await waitsFor(fitter)), has(await waitsFor(stranger))], [true, false]);
    const nothing = { command: house.ids.next<'command'>(), keep: 'mine' } as const;
    const unknown = await decideCommand(house, phone.who, nothing);
    assert.equal(unknown.ok ? 'done' : unknown.refused, 'no-such-command');
  });
});
