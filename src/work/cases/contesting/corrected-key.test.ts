import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { createPerson } from '../../../foundation/people/index.js';
import { listStream } from '../../../foundation/record/index.js';
import { eraseSubject, linkSubject, openRow } from '../../../foundation/vault/index.js';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { brokenLamp, publish } from '../../services/testing.js';
import { getCase } from '../get-case.js';
import { casesRebuilt } from '../index.js';
import { shredDueKeys } from '../keeping/shred-due-keys.js';
import { moveCase } from '../move-case.js';
import { hire, lampAnswers, openLamp } from '../testing.js';
import { contestField } from './contest-field.js';
import { correctField } from './correct-field.js';

const house = await testHouse();
after(() => house.close());
await publish(house, await readFile('definitions/correction.yaml', 'utf8'));
const desk = await hire(house, 'lamp-desk');
const fitter = await hire(house, 'fitters');
const rights = await hire(house, 'information-rights');

/** The same service, with another class for the email address. */
const keeping = (keep: string) =>
  brokenLamp.replace('need: To tell you\n    keep: 2 years after closed', `need: To tell you\n    keep: ${keep}`);

/** The same service, with the remark marked higher. */
const raised = brokenLamp.replace(
  'mark: internal\n    need: To know the rest',
  'mark: personal\n    about: reporter\n    need: To know the rest',
);

/** A case of the older version, of which an answer was found to be wrong when the newer one was published. */
async function uphold(newer: string, field = 'email') {
  await publish(house);
  const one = await openLamp(house, { ...lampAnswers, remark: 'By the bridge' });
  const subject = one.subjects.reporter as SubjectId;
  const person = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  await house.act((ctx) => linkSubject(ctx, subject, person));
  house.clock.advance(1000);
  await publish(house, newer);
  const said = { wrong: seal('It is my old one'), shouldBe: seal('new@example.org') };
  const contested = await house.act({ kind: 'resident', person }, (ctx) =>
    contestField(ctx, { case: one.id, field, language: 'en', ...said }),
  );
  assert.ok(contested.ok);
  const decision = { grounds: ['shown'] };
  await move(rights, contested.value.contest.correction, 'uphold', { note: seal('Seen.'), decision });
  return { one, subject };
}

async function move(actor: Actor, id: CaseId, transition: string, more: object = {}): Promise<void> {
  const moved = await house.act({ actor, channel: 'desk' }, (ctx) => moveCase(ctx, { case: id, transition, ...more }));
  assert.ok(moved.ok, JSON.stringify(moved));
}

const correct = (id: CaseId, field = 'email', value = 'new@example.org') =>
  house.act({ actor: rights, channel: 'desk' }, (ctx) => correctField(ctx, { case: id, field, value: seal(value) }));

/** A sealed answer as whoever may read it is shown it. */
async function answerOf(id: CaseId, field = 'email'): Promise<unknown> {
  const parts = await house.read((ctx) => openRow(ctx, 'cases.case', [id]));
  const value = parts.flatMap(({ values }) => values[field] ?? []).at(-1);
  return value && contentOf(value);
}

async function close(id: CaseId): Promise<void> {
  await move(desk, id, 'send');
  await move(fitter, id, 'mend');
}

test('the wrong answer never comes back, though the newest declaration keeps it for another time', async () => {
  const { one } = await uphold(keeping('6 months after closed'));
  assert.ok((await correct(one.id)).ok);
  await close(one.id);
  house.clock.advance(220 * 24 * 3_600_000);
  assert.ok((await shredDueKeys(house, house.place)) > 0);
  assert.notEqual(await answerOf(one.id), lampAnswers.email);
  assert.equal(await answerOf(one.id), 'new@example.org', 'it goes with what it replaced');
});

test('an answer whose mark was raised leaves the unsealed row when it is corrected, and the record rebuilds that', async () => {
  const { one } = await uphold(raised, 'remark');
  assert.equal(one.fields.remark, 'By the bridge');
  const corrected = await correct(one.id, 'remark', 'By the mill');
  assert.ok(corrected.ok, JSON.stringify(corrected));
  const now = await house.read((ctx) => getCase(ctx, one.id));
  assert.equal(now.fields.remark, null);
  assert.equal(await answerOf(one.id, 'remark'), 'By the mill');
  const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `case:${one.id}`));
  const rows = casesRebuilt.find(({ table }) => table === 'cases.case');
  const [rebuilt] = rows?.rebuild(entries, () => undefined) ?? [];
  assert.deepEqual([rebuilt?.fields, rebuilt?.version], [now.fields, now.version]);
});

test('what was erased is not begun anew under another class', async () => {
  const { one, subject } = await uphold(keeping('7 months after closed'));
  const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const erased = await eraseSubject(house, who, { subject, reason: 'request', groundOf: async () => undefined });
  assert.ok(erased.ok);
  assert.deepEqual(await correct(one.id), { ok: false, refused: 'erased' });
  assert.equal(await answerOf(one.id), undefined);
});
