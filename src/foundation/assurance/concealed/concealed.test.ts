import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, describe, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { SubjectId } from '../../../platform/ids.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import {
  answerConcealed,
  askConcealed,
  askExtension,
  type ConcealedId,
  closeMonths,
  concealedEvidence,
  concealedRebuilt,
  disclose,
  discloseConcealed,
  listConcealed,
  lookList,
  looksRebuilt,
  readPublished,
  revealDue,
  setAuditor,
} from '../index.js';
import {
  asking,
  hire,
  lookConcealed as lookOnce,
  makeCase as make,
  makeKeys,
  must,
  type Sample,
  sight,
} from './testing.js';

const house = await testHouse();
after(() => house.close());

const auditor = makeKeys();
const officer = hire(house, 'contact-team', 'concealed-requester');
const both = hire(house, 'contact-team', 'concealed-requester', 'concealed-approver');
const approver = hire(house, 'concealed-approver');
const nobody = hire(house, 'contact-team');
const operator: Actor = { kind: 'system', name: 'operator' };
const who = (actor: Actor) => ({ place: house.place, actor, channel: 'desk' as const });
const day = 24 * 3_600_000;

const makeCase = () => make(house);
const lookConcealed = (one: Sample, more: object = {}) => lookOnce(house, { officer, approver }, one, more);
const ask = (one: Sample, actor: Actor = officer, more: object = {}) =>
  house.act(actor, (ctx) => askConcealed(ctx, asking(one, more)));
const answer = (id: ConcealedId, actor: Actor = approver, verdict: 'approve' | 'decline' = 'approve') =>
  house.act(actor, (ctx) => answerConcealed(ctx, { id, verdict }));
const look = (id: ConcealedId, one: Sample, actor: Actor = officer, fields = ['address']) =>
  discloseConcealed(house, who(actor), { id, case: one.row, looks: [sight(one, fields)] });
const looksAt = (subject: SubjectId) => house.read((ctx) => lookList(ctx, subject));
const chain = () => house.read((ctx) => listStream(ctx.db, ctx.place, 'concealed'));
const listedTo = (actor: Actor) => house.read(actor, listConcealed);
const check = () => rebuildCheck(house, house.place, [...concealedRebuilt, looksRebuilt], [concealedEvidence]);

describe('a concealed look', () => {
  test('is refused while nobody holds the second key', async () => {
    const one = await makeCase();
    assert.deepEqual(await ask(one), { ok: false, refused: 'no-auditor' });
    assert.deepEqual(await chain(), []);
    const set = (pem: string, actor: Actor = operator) => house.act(actor, (ctx) => setAuditor(ctx, pem));
    const another = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    for (const pem of ['', 'x', auditor.privateKey, another.publicKey])
      assert.deepEqual(await set(pem), { ok: false, refused: 'not-a-key' });
    assert.deepEqual(await set(auditor.publicKey, officer), { ok: false, refused: 'not-allowed' });
    must(await set(auditor.publicKey));
    assert.deepEqual(await set(auditor.publicKey), { ok: false, refused: 'set-already' });
  });

  test('is asked by one, approved by another, opens the case once and leaves the person’s chain alone', async () => {
    const one = await makeCase();
    const id = must(await ask(one));
    assert.deepEqual(await look(id, one), { ok: false, refused: 'not-approved' });
    must(await answer(id));
    const opened = must(await look(id, one));
    const value = opened[0]?.get(one.row)?.get('address');
    assert.equal(value && reveal(value), '12 Elm Row');
    assert.deepEqual(await look(id, one), { ok: false, refused: 'not-approved' });
    assert.deepEqual(await looksAt(one.subject), []);
    assert.equal((await check()).ok, true);
  });

  test('leaves entries that name nobody, no case, no ground and nothing of what was typed', async () => {
    const one = await makeCase();
    await lookConcealed(one);
    const text = JSON.stringify(await chain());
    const hidden = [one.row, one.subject, officer.person, approver.person, 'crime', 'CR-9', 'address', 'waste'];
    for (const part of hidden) assert.equal(text.includes(part), false, part);
  });

  test('is asked only by who may, on a known ground, for at most a year, and in words', async () => {
    const one = await makeCase();
    const refusedTo = async (actor: Actor, more: object = {}) => {
      const outcome = await ask(one, actor, more);
      return outcome.ok ? undefined : outcome.refused;
    };
    for (const actor of [nobody, approver, operator, { kind: 'anonymous' } as const])
      assert.equal(await refusedTo(actor), 'not-allowed');
    assert.equal(await refusedTo(officer, { ground: 'curiosity' }), 'not-a-ground');
    for (const revealOn of ['2026-03-02', '2027-03-03', '2026-02-31', '2026-02-30', 'soon', ''])
      assert.equal(await refusedTo(officer, { revealOn }), 'not-a-reveal-day', revealOn);
    assert.equal(await refusedTo(officer, { revealOn: '2027-03-02' }), undefined);
    assert.equal(await refusedTo(officer, { why: seal('  ') }), 'no-words');
  });

  test('is approved by nobody who asked it, nor without the role, nor twice', async () => {
    const one = await makeCase();
    const id = must(await ask(one, both));
    assert.deepEqual(await answer(id, both), { ok: false, refused: 'own-request' });
    for (const actor of [officer, nobody, operator])
      assert.deepEqual(await answer(id, actor), { ok: false, refused: 'not-allowed' });
    must(await answer(id));
    assert.deepEqual(await answer(id), { ok: false, refused: 'not-asked' });
    const declined = must(await ask(one));
    must(await answer(declined, approver, 'decline'));
    assert.deepEqual(await look(declined, one), { ok: false, refused: 'not-approved' });
  });

  test('opens for who asked, that case, those fields, and within a day of its approval', async () => {
    const [one, other] = [await makeCase(), await makeCase()];
    const id = must(await ask(one));
    must(await answer(id));
    assert.deepEqual(await look(id, one, both), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await look(id, other), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await look(id, one, officer, ['email']), { ok: false, refused: 'not-allowed' });
    const nothing = await discloseConcealed(house, who(officer), { id, case: one.row, looks: [] });
    assert.deepEqual(nothing, { ok: false, refused: 'nothing-to-see' });
    house.clock.advance(day);
    assert.deepEqual(await look(id, one), { ok: false, refused: 'not-approved' });
  });

  test('is listed to who asked it, to approvers while it waits, and to nobody else', async () => {
    const one = await makeCase();
    const id = must(await ask(one));
    const ids = async (actor: Actor) => (await listedTo(actor)).map((shown) => shown.id);
    assert.ok((await ids(officer)).includes(id));
    const waiting = (await listedTo(approver)).find((shown) => shown.id === id);
    assert.deepEqual([waiting?.case, waiting?.ground, waiting?.isOwn], [one.row, 'crime', false]);
    assert.equal(waiting?.why[0] && reveal(waiting.why[0]), 'Police asked, CR-9');
    assert.deepEqual(await ids(nobody), []);
    assert.equal((await ids(both)).includes(id), true, 'they may answer it');
    must(await answer(id));
    assert.equal((await ids(approver)).includes(id), false);
  });

  test('joins the person’s own looks on its day, once, saying when it was made and why it was kept back', async () => {
    const one = await makeCase();
    const made = house.clock.now();
    const id = await lookConcealed(one, { revealOn: '2026-05-01' });
    must(await disclose(house, who(nobody), sight(one)));
    assert.deepEqual(
      (await looksAt(one.subject)).map(({ number }) => number),
      [1],
    );
    await revealDue(house, house.place);
    assert.equal((await looksAt(one.subject)).length, 1, 'not before its day');
    house.clock.set(new Date('2026-05-01T09:00:00Z'));
    const runs = await Promise.all([1, 2, 3].map(() => revealDue(house, house.place)));
    assert.equal(runs.reduce((sum, run) => sum + run, 0) >= 1, true);
    const [, revealed, ...more] = await looksAt(one.subject);
    assert.deepEqual(more, []);
    assert.deepEqual(revealed?.concealed, { made, until: '2026-05-01', ground: 'crime' });
    assert.equal(revealed?.actor, `person:${officer.person}`);
    assert.deepEqual([revealed?.fields, revealed?.roles, revealed?.number], [['address'], ['contact-team'], 2]);
    const steps = (await chain()).filter(({ data }) => data.look === id).map(({ kind }) => kind);
    assert.deepEqual(steps.at(-1), 'concealed.revealed');
    assert.equal(await revealDue(house, house.place), 0);
    assert.equal((await check()).ok, true);
  });

  test('is kept back for longer once, when somebody else approves that too', async () => {
    const one = await makeCase();
    const id = await lookConcealed(one, { revealOn: '2026-06-01' });
    const extend = (revealOn: string, actor: Actor = officer) =>
      house.act(actor, (ctx) => askExtension(ctx, { id, revealOn, why: seal('Trial is in autumn') }));
    assert.deepEqual(await extend('2026-10-01', both), { ok: false, refused: 'not-allowed' });
    assert.deepEqual(await extend('2026-05-30'), { ok: false, refused: 'not-a-reveal-day' });
    must(await extend('2026-10-01'));
    assert.deepEqual(await extend('2026-11-01'), { ok: false, refused: 'not-to-be-extended' });
    must(await answer(id));
    assert.equal((await listedTo(officer)).find((shown) => shown.id === id)?.revealOn, '2026-10-01');
    assert.deepEqual(await extend('2026-12-01'), { ok: false, refused: 'not-to-be-extended' });
    house.clock.set(new Date('2026-06-02T09:00:00Z'));
    await revealDue(house, house.place);
    assert.deepEqual(await looksAt(one.subject), []);
    assert.equal((await check()).ok, true);
  });
});

describe('what is published', () => {
  test('is of whole months, tells none from a few, and has a new head each month', async () => {
    await closeMonths(house, house.place);
    for (let count = 0; count < 5; count += 1) await lookConcealed(await makeCase(), { revealOn: '2027-01-01' });
    await lookConcealed(await makeCase(), { revealOn: '2027-01-01', ground: 'adult-at-risk' });
    assert.equal(await closeMonths(house, house.place), 0, 'June is not over');
    house.clock.set(new Date('2026-08-01T09:00:00Z'));
    assert.equal(await closeMonths(house, house.place), 2);
    const { auditors, months } = await house.read(readPublished);
    assert.equal(auditors.length, 1);
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2026-07', '2026-06', '2026-05', '2026-04', '2026-03'],
    );
    const none = { crime: null, 'child-safeguarding': null, 'adult-at-risk': null, revealed: null };
    assert.deepEqual(months[0]?.counts, none);
    assert.deepEqual(months[1]?.counts, { ...none, crime: 5 });
    assert.equal(new Set(months.map(({ head }) => head.toString('hex'))).size, 5);
    assert.equal((await check()).ok, true);
  });
});
