import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { createPerson, setHours } from '../../people/index.js';
import { listStream, rebuildCheck } from '../../record/index.js';
import { mintSubject, sealRow } from '../../vault/index.js';
import { answerApproval, approvalsRebuilt, askApproval, disclose, listApprovals, lookList } from '../index.js';

const house = await testHouse();
after(() => house.close());
const minute = 60_000;
const system: Actor = { kind: 'system', name: 'test' };

type Officer = Extract<Actor, { readonly kind: 'staff' }>;

async function hire(name: string, more: Partial<Officer> = {}): Promise<Officer> {
  const person = await house.act(system, async (ctx) => createPerson(ctx, { kind: 'staff', name }));
  return { kind: 'staff', person, roles: ['contact-team'], trained: ['OFFICIAL-SENSITIVE'], ...more };
}
const fresh = (officer: Officer): Officer => ({ ...officer, provedAt: house.clock.now() });
const approver = await hire('Nia Corrigan', { roles: ['second-person'] });

const grants = [
  {
    ...{ role: 'contact-team', fields: ['address'] },
    classes: { address: { mark: 'personal', handling: 'OFFICIAL-SENSITIVE' } },
  } as const,
];

interface Sample {
  readonly id: CaseId;
  readonly subject: SubjectId;
}

const makeCase = (): Promise<Sample> =>
  house.act(async (ctx) => {
    const [subject, id] = [mintSubject(ctx), ctx.ids.next<'case'>()];
    const parts = [
      { subject, mark: 'personal', keep: '1 year after closed', values: { address: seal('7 Canary Row') } },
    ] as const;
    await sealRow(ctx, { table: 'cases.case', row: id, version: 1, scope: `case:${id}`, parts });
    return { id, subject };
  });

const lookOf = ({ id, subject }: Sample, more = {}) => ({
  ...{ purpose: 'waste-collection', reason: 'case-work', grants, fields: ['address'], case: id },
  ...{ rows: [{ table: 'cases.case', row: id }], subjectOf: { address: subject }, ...more },
});
const open = (actor: Officer, one: Sample, more = {}) =>
  disclose(house, { place: house.place, actor, channel: 'desk' }, lookOf(one, more));
const dataOf = async ({ subject }: Sample) =>
  (await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${subject}`))).map(({ kind, data }) => ({
    ...{ kind, risk: data.risk, signals: data.signals, asks: data.asks, fields: data.fields },
  }));

/** As if the officer had opened so many other cases, so long ago. */
const browse = (officer: Officer, count: number, ago: number) =>
  house.act(system, async (ctx) => {
    ctx.writes.run(
      `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
       select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, $4::int)`,
      [ctx.place, officer.person, new Date(ctx.clock.now().getTime() - ago), count],
    );
  });

test('ordinary work opens, and the look keeps its score and what it was made of', async () => {
  const one = await makeCase();
  const asha = await hire('Asha Penrose');
  assert.ok((await open(asha, one)).ok);
  assert.ok((await open(asha, one, { isAssigned: true })).ok);
  assert.deepEqual(await dataOf(one), [
    { kind: 'look', risk: 20, signals: ['sensitive', 'not-assigned'], asks: undefined, fields: ['address'] },
    { kind: 'look', risk: 10, signals: ['sensitive'], asks: undefined, fields: ['address'] },
  ]);
});

test('an unusual look asks for a fresh sign-in, opens nothing before it, and is on the record by its count alone', async () => {
  const one = await makeCase();
  const asha = await hire('Asha Penrose');
  const week = [null, null, null, null, null, null, null] as const;
  await house.act(system, (ctx) => setHours(ctx, { person: asha.person, validFrom: '2026-01-01', week }));
  const asked = await open(asha, one);
  assert.deepEqual(asked, {
    ...{ ok: false, refused: 'step-up' },
    detail: { sensitive: 10, 'not-assigned': 10, 'outside-hours': 20 },
  });
  const [look] = await dataOf(one);
  assert.deepEqual([look?.kind, look?.risk, look?.asks, look?.fields], ['look.refused', 40, 'step-up', undefined]);
  const signedIn = fresh(asha);
  assert.ok((await open(signedIn, one)).ok);
  house.clock.advance(16 * minute);
  assert.equal((await open(signedIn, one)).ok, false, 'it was a quarter of an hour ago');
  const ahead = { ...asha, provedAt: new Date(house.clock.now().getTime() + minute) };
  assert.equal((await open(ahead, one)).ok, false, 'a sign-in that lies in the future is not fresh');
  assert.ok((await open(asha, one, { isAssigned: true })).ok, 'it is theirs: thirty points');
});

test('a browser that is new asks for nothing by itself, and tips what is unusual already until it is hours old', async () => {
  const one = await makeCase();
  const anew = await hire('Asha Penrose', { browserSince: house.clock.now() });
  assert.ok((await open(anew, one)).ok, 'thirty points');
  assert.deepEqual((await dataOf(one))[0]?.signals, ['sensitive', 'not-assigned', 'new-browser']);
  const week = [null, null, null, null, null, null, null] as const;
  await house.act(system, (ctx) => setHours(ctx, { person: anew.person, validFrom: '2026-01-01', week }));
  const mine = { isAssigned: true };
  assert.deepEqual(await open(anew, one, mine), {
    ...{ ok: false, refused: 'step-up' },
    detail: { sensitive: 10, 'outside-hours': 20, 'new-browser': 10 },
  });
  house.clock.advance(12 * 60 * minute);
  assert.ok((await open(anew, one, mine)).ok, 'it is new no longer');
});

test('opening one case again is no browsing; one record every other minute for a week is', async () => {
  const one = await makeCase();
  const slow = await hire('Slow Browser');
  for (let again = 0; again < 45; again += 1) assert.ok((await open(slow, one)).ok);
  assert.equal((await dataOf(one)).at(-1)?.risk, 20);
  await browse(slow, 700, 26 * 60 * minute);
  const asked = await open(slow, one);
  assert.deepEqual(!asked.ok && [asked.refused, asked.detail], [
    'step-up',
    { sensitive: 10, 'not-assigned': 10, 'not-assigned-this-week': 40 },
  ]);
  await browse(slow, 60, 10 * minute);
  const more = await open(fresh(slow), one);
  assert.equal(!more.ok && more.refused, 'second-person', 'a fresh sign-in is not enough any more');
  house.clock.advance(8 * 24 * 60 * minute);
  assert.ok((await open(slow, one)).ok, 'a week later it is forgotten');
});

test('a second person opens a case for an hour, to one officer, and both are on the record', async () => {
  const [one, other] = [await makeCase(), await makeCase()];
  const hasty = await hire('Hasty Reader');
  await browse(hasty, 130, 5 * minute);
  const wanted = { case: one.id, looks: [lookOf(one)] };
  const asked = await house.act(hasty, (ctx) => askApproval(ctx, wanted));
  assert.ok(asked.ok);
  assert.deepEqual(await house.act(hasty, (ctx) => askApproval(ctx, wanted)), { ok: false, refused: 'asked-already' });
  assert.equal((await open(hasty, one)).ok, false, 'asked is not approved');
  const id = asked.value;
  const answer = (actor: Actor) => house.act(actor, (ctx) => answerApproval(ctx, { id, verdict: 'approved' }));
  assert.deepEqual(await answer({ ...hasty, roles: ['second-person'] }), { ok: false, refused: 'yourself' });
  assert.deepEqual(await answer(await hire('No Role')), { ok: false, refused: 'not-allowed' });
  const waiting = await house.act(approver, listApprovals);
  assert.deepEqual(
    waiting.toAnswer.map((seen) => [seen.id, seen.score]),
    [[id, 110]],
  );
  assert.ok((await answer(approver)).ok);
  assert.deepEqual(await answer(approver), { ok: false, refused: 'answered-already' });
  assert.ok((await open(hasty, one)).ok);
  assert.equal((await open(hasty, other)).ok, false, 'another case');
  const [look] = (await house.read((ctx) => listStream(ctx.db, ctx.place, `subject:${one.subject}`))).slice(-1);
  assert.deepEqual(look?.data.approvals, [id]);
  const nobody = await hire('Another Officer');
  await browse(nobody, 130, 5 * minute);
  assert.equal((await open(nobody, one)).ok, false, 'another officer');
  await browse(hasty, 130, -50 * minute);
  house.clock.advance(61 * minute);
  assert.equal((await open(hasty, one)).ok, false, 'the hour is over');
});

test('a request is for officers whose look needs it, is answered within a day, and may be declined', async () => {
  const one = await makeCase();
  const asha = await hire('Asha Penrose');
  const wanted = { case: one.id, looks: [lookOf(one)] };
  const ask = (actor: Actor) => house.act(actor, (ctx) => askApproval(ctx, wanted));
  assert.deepEqual(await ask(asha), { ok: false, refused: 'not-needed' });
  assert.deepEqual(await ask({ kind: 'anonymous' }), { ok: false, refused: 'not-allowed' });
  await browse(asha, 130, 5 * minute);
  const first = await ask(asha);
  assert.ok(first.ok);
  const declined = { id: first.value, verdict: 'declined' } as const;
  assert.ok((await house.act(approver, (ctx) => answerApproval(ctx, declined))).ok);
  assert.equal((await open(asha, one)).ok, false);
  const second = await ask(asha);
  assert.ok(second.ok);
  house.clock.advance(25 * 60 * minute);
  const late = { id: second.value, verdict: 'approved' } as const;
  assert.deepEqual(await house.act(approver, (ctx) => answerApproval(ctx, late)), { ok: false, refused: 'too-old' });
  const none = { id: house.ids.next<'approval'>(), verdict: 'approved' } as const;
  assert.deepEqual(await house.act(approver, (ctx) => answerApproval(ctx, none)), {
    ...{ ok: false, refused: 'no-such-approval' },
  });
});

test('requests and answers follow from the record', async () => {
  const verdict = await rebuildCheck(house, house.place, [approvalsRebuilt]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});

test('a look of nobody’s case, or by a part of the house, is asked for nothing', async () => {
  const one = await makeCase();
  const grant = [{ role: 'system:test', fields: ['address'] }];
  const seen = await disclose(
    house,
    { place: house.place, actor: system, channel: 'system' },
    { ...lookOf(one), grants: grant },
  );
  assert.ok(seen.ok);
  const looks = await house.read((ctx) => lookList(ctx, one.subject));
  assert.equal(looks.length, 1);
  assert.equal((await dataOf(one))[0]?.risk, undefined);
  const person = house.ids.next<'person'>() as PersonId;
  assert.deepEqual(await house.act({ kind: 'resident', person }, listApprovals), { toAnswer: [], own: [] });
});
