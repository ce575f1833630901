import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { appendEntry } from '../append-entry.js';
import { readCheckpointText } from '../checkpoints/checkpoint.js';
import { listKnownKeys } from '../checkpoints/list-known-keys.js';
import { signNote } from '../checkpoints/note.js';
import { getSigningKey } from '../checkpoints/signing-key.js';
import { readCheckpoint } from '../read-checkpoint.js';
import { rebuildCheck } from '../rebuilding/rebuild-check.js';
import { openEpoch } from '../sequencing/open-epoch.js';
import { sequenceOnce } from '../sequencing/sequence-once.js';
import { answerBreak } from '../witnessing/answer-break.js';
import { answerCheckpoint } from '../witnessing/answer-checkpoint.js';
import { openWitnessFolder } from '../witnessing/witness-folder.js';
import { signBreak } from './break-note.js';
import { breaksEvidence } from './check-breaks.js';
import { confirmBreak } from './confirm-break.js';
import { declareBreak } from './declare-break.js';
import { findBreak, listBreaks } from './list-breaks.js';

const house = await testHouse();
const { place } = house;
const root = await mkdtemp(join(tmpdir(), 'guildhall-breaks-'));
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

const administrator = (): Actor => ({ kind: 'staff', person: house.ids.next<'person'>(), roles: ['administrator'] });
const [first, second] = [administrator(), administrator()];
const clerk: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['records'] };
const noon = new Date('2026-03-02T12:00:00Z');
const newest = () => house.read(async (ctx) => (await readCheckpoint(ctx.db, place)) ?? '');
const append = async (stream: string) => {
  await house.act(async (ctx) => appendEntry(ctx, { stream, version: 1, kind: 'case.opened', data: {} }));
  await sequenceOnce(house, place);
};
const declare = (by: Actor, epoch = 2) =>
  house.act(by, (ctx) => declareBreak(ctx, { epoch, reason: 'restored', provedAt: ctx.clock.now() }));
const confirm = (by: Actor, epoch = 2) =>
  house.act(by, (ctx) => confirmBreak(ctx, { epoch, provedAt: ctx.clock.now() }));
const noteOf = () =>
  house.read(async (ctx) => {
    const one = await findBreak(ctx, 2);
    return one && signBreak(ctx, one);
  });

await append('case:1');
const ended = await newest();
const trusted = (await house.read((ctx) => listKnownKeys(ctx.db, place)))[0] ?? '';
assert.equal(await openEpoch(house, place, ended), 2);
await sequenceOnce(house, place);

/** A witness that saw the end of the first epoch. */
async function witness(name: string, seen = ended) {
  const folder = await openWitnessFolder(join(root, name), house.random, `${name}.example/w`);
  assert.ok(await folder.trust(trusted));
  if (seen !== '') assert.equal((await answerCheckpoint(folder, `old 0\n\n${seen}`, noon)).status, 200);
  return folder;
}

describe('a break of the record', () => {
  test('is declared by two administrators and by nobody else', async () => {
    assert.deepEqual(await declare(clerk), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await declare(first, 1), { ok: false, refused: 'no-such-break' });
    assert.deepEqual(await confirm(first), { ok: false, refused: 'not-declared' });
    assert.equal(await noteOf(), undefined, 'nobody has said a word');
    assert.ok((await declare(first)).ok);
    assert.deepEqual(await declare(second), { ok: false, refused: 'declared-already' });
    assert.equal(await noteOf(), undefined, 'one person is not enough');
    assert.deepEqual(await confirm(first), { ok: false, refused: 'yourself' });
    assert.deepEqual(await confirm(clerk), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await confirm(second, 7), { ok: false, refused: 'no-such-break' });
    assert.ok((await confirm(second)).ok);
    assert.deepEqual(await confirm(second), { ok: false, refused: 'confirmed-already' });
    const [one] = await house.read(listBreaks);
    assert.deepEqual([one?.epoch, one?.reason, one?.last.epoch], [2, 'restored', 1]);
  });

  test('is checked: who spoke, of what, and that they are two', async () => {
    const judge = () => rebuildCheck(house, place, [], [breaksEvidence]);
    assert.ok((await judge()).ok);
    const people = [first, second].map((one) => (one.kind === 'staff' ? one.person : ''));
    const lies = [
      [1, 'data', '"reason":"restored"', '"reason":"attack"', /another break/],
      [2, 'data', people[1], people[0], /name of who acted/],
      [2, 'actor', people[1], house.ids.next<'person'>(), /name of who acted/],
      [2, 'data', '"said":"', '"said":"0', /another break/],
      [1, 'data', '"proved_at":"2', '"proved_at":"9', /proved who they are/],
    ] as const;
    for (const [version, column, from = '', to = '', wrong] of lies) {
      const change = (old: string, other: string) =>
        tamper(
          house,
          `update record.entry set ${column} = replace(${column}, '${old}', '${other}') where stream = 'break:2' and version = ${version}`,
        );
      assert.equal(await change(from, to), 1);
      const verdict = await judge();
      await change(to, from);
      assert.ok(!verdict.ok, to);
      assert.deepEqual(verdict.fault.key, { stream: 'break:2', version });
      assert.match(verdict.fault.wrong, wrong);
    }
    assert.ok((await judge()).ok);
  });

  test('lets a witness go on with the new epoch, and never again with the old one', async () => {
    const folder = await witness('one');
    const tell = async () => (await answerCheckpoint(folder, `old 0\n\n${await newest()}`, noon)).status;
    assert.equal(await tell(), 404, 'the new epoch is not known to it');
    const note = (await noteOf()) ?? '';
    assert.equal((await answerBreak(folder, note, noon)).status, 200);
    assert.equal((await answerBreak(folder, note, noon)).status, 200, 'the same once more');
    assert.equal(await tell(), 200);
    const again = await openWitnessFolder(join(root, 'one'), house.random);
    assert.deepEqual(again.listBreaks(), [note]);
    const { size } = readCheckpointText(ended) ?? {};
    assert.equal((await answerCheckpoint(again, `old ${size}\n\n${ended}`, noon)).status, 404);
  });

  test('is refused where it is not signed, not of two people, or contradicts what was seen', async () => {
    const note = (await noteOf()) ?? '';
    const folder = await witness('two');
    const resign = (change: (text: string) => string) =>
      house.read(async (ctx) => {
        const text = change(note.slice(0, note.lastIndexOf('\n\n') + 1));
        return signNote(text, text.split('\n')[1] ?? '', await getSigningKey(ctx));
      });
    const status = async (body: string, at = folder) => (await answerBreak(at, body, noon)).status;
    assert.equal(await status('nonsense'), 400);
    assert.equal(await status(note.replace('reason restored', 'reason attack')), 403);
    const byOne = (text: string) =>
      text.replace(/confirmed .*/, /declared (.*)/.exec(text)?.[0].replace('declared', 'confirmed') ?? '');
    assert.equal(await status(await resign(byOne)), 400);
    const stranger = await openWitnessFolder(join(root, 'three'), house.random, 'three.example/w');
    assert.equal(await status(note, stranger), 404);
    const { size = 0 } = readCheckpointText(ended) ?? {};
    const shorter = await resign((text) => text.replace(`\n${size}\n`, `\n${size - 1}\n`));
    const told = await answerBreak(folder, shorter, noon);
    assert.deepEqual([told.status, told.reported?.is], [409, 'shrunk']);
    const other = await resign((text) => text.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${'A'.repeat(43)}=\n`));
    assert.equal((await answerBreak(await witness('five'), other, noon)).reported?.is, 'forked');
    assert.deepEqual(folder.listBreaks(), []);
    assert.equal(await status(note), 409, 'a log that was reported does not get away by a break');
    const calm = await witness('four');
    assert.equal(await status(note, calm), 200);
    assert.equal(await status(await resign((text) => text.replace('restored', 'attack')), calm), 409, 'it ended once');
  });
});
