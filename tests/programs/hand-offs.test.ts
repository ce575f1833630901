import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setClient } from '../../src/foundation/people/index.js';
import type { CaseId, OrgUnitId } from '../../src/platform/ids.js';
import { getCase, listNotes, moveCase, recallHandOff } from '../../src/work/cases/index.js';
import { must, openBadges } from '../../src/work/cases/testing.js';
import { programSite } from './program-site.js';

const site = await programSite();
after(() => site.close());
const { house, call, key } = site;
const badges = await openBadges(house);
const { openUnit, hire, as, agree, apply, council } = badges;
const [wheels, steps] = [await openUnit('charity'), await openUnit('charity')];
await hire('mobility-assessor', wheels);
await hire('mobility-assessor', steps);
const team = await as(await hire('blue-badge-team', council), 'blue-badge-team');

/** A program of a charity, by an agreement of its own. */
async function program(name: string, organisation: OrgUnitId) {
  const client = { name, title: name, purpose: 'RequestedServiceProvision' };
  await house.act(site.operator, (ctx) => setClient(ctx, client));
  const { id: agreement, end } = await agree(organisation);
  const scope = {
    ...{ services: ['blue-badge'], may: ['read', 'move'] as const, agreement },
    fields: ['name', 'how_far', 'address'].map((field) => `blue-badge.${field}`),
    moves: ['blue-badge.unseen', 'blue-badge.withdraw'],
  };
  return { secret: (await key(scope, name)).secret, end };
}
const a = await program('wheels-app', wheels);
const b = await program('steps-app', steps);

const hand = async (organisation: OrgUnitId): Promise<CaseId> => {
  const id = await apply();
  must(await house.act(team, (ctx) => moveCase(ctx, { case: id, transition: 'assess', organisation })));
  return id;
};
const at = (id: CaseId, more = '') => `/api/v1/cases/${id}${more}`;
const versionOf = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).version;
const post = (secret: string, path: string, json: object | undefined, headers: Record<string, string> = {}) =>
  call(secret, path, { method: 'POST', headers, ...(json ? { json } : {}) });
const accept = (secret: string, id: CaseId) => post(secret, at(id, '/hand-off/accept'), undefined);
const parts = async (secret: string) => {
  const { body } = await call(secret, '/api/v1/hand-offs');
  return body.handOffs as readonly { case: string; acceptedAt: string | null; dueAt: string; isLate: boolean }[];
};

/** All that a key may ask of a case, which answers as of one that there is not. */
async function isNotThere(secret: string, id: CaseId): Promise<void> {
  const ifMatch = { 'if-match': `"${await versionOf(id)}"` };
  const answers = [
    await call(secret, at(id)),
    await call(secret, at(id, '/transitions')),
    await call(secret, at(id, '/files/photo/0')),
    await post(secret, at(id, '/transitions/unseen'), { note: 'x' }, ifMatch),
    await accept(secret, id),
    await post(secret, at(id, '/hand-off/decline'), { reason: 'conflict' }, ifMatch),
    await post(secret, at(id, '/notes'), { note: 'x' }, { 'idempotency-key': 'stray' }),
  ];
  assert.deepEqual(
    answers.map(({ body }) => body.code),
    answers.map(() => 'not-found'),
  );
  for (const query of ['', '&state=assessing', '&is=open', '&changedSince=2020-01-01T00:00:00Z']) {
    const { body } = await call(secret, `/api/v1/cases?service=blue-badge${query}`);
    assert.equal(
      body.cases.some((one: { case: string }) => one.case === id),
      false,
    );
  }
}

describe('a part of a case that a program does', () => {
  test('is told before it is accepted, opens then, and only what its role sees', async () => {
    const id = await hand(wheels);
    const [part] = (await parts(a.secret)).filter((one) => one.case === id);
    assert.deepEqual([part?.acceptedAt, part?.isLate], [null, false]);
    assert.ok(part && part.dueAt > house.clock.now().toISOString());
    assert.deepEqual((await call(a.secret, at(id))).body.code, 'not-found');
    assert.equal((await accept(a.secret, id)).status, 200);
    assert.equal((await accept(a.secret, id)).status, 200, 'sent again');
    const { body } = await call(a.secret, at(id));
    assert.equal(body.fields.name, 'Mair Canary');
    assert.equal(Object.hasOwn(body.fields, 'address'), false);
    assert.ok(body.withheld.includes('address'));
    const listed = await call(a.secret, '/api/v1/cases?service=blue-badge');
    assert.ok(listed.body.cases.some((one: { case: string }) => one.case === id));
  });

  test('of another organisation is not there, before and after it is accepted', async () => {
    const id = await hand(wheels);
    await isNotThere(b.secret, id);
    assert.equal((await accept(a.secret, id)).status, 200);
    await isNotThere(b.secret, id);
    assert.equal((await parts(b.secret)).length, 0);
  });

  test('takes a note once, no decision, and no step of another role', async () => {
    const id = await hand(wheels);
    await accept(a.secret, id);
    for (const _ of [1, 2]) {
      const noted = await post(a.secret, at(id, '/notes'), { note: 'Rang twice.' }, { 'idempotency-key': 'n-1' });
      assert.equal(noted.status, 201, noted.text);
    }
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 1);
    const ifMatch = { 'if-match': `"${await versionOf(id)}"` };
    const decided = await post(a.secret, at(id, '/transitions/find-met'), { note: 'Seen.' }, ifMatch);
    assert.equal(decided.body.code, 'for-a-person');
    const strange = await post(a.secret, at(id, '/transitions/no-such-state'), {}, ifMatch);
    assert.equal(strange.body.code, 'not-now');
    const bare = await post(a.secret, at(id, '/transitions/unseen'), {}, ifMatch);
    assert.equal(bare.body.code, 'wrong-move');
    const moved = await post(a.secret, at(id, '/transitions/unseen'), { note: 'Not at home.' }, ifMatch);
    assert.deepEqual([moved.status, moved.body.state], [200, 'received']);
    await isNotThere(a.secret, id);
  });

  test('is declined with a reason, once, and is not there afterwards', async () => {
    const id = await hand(wheels);
    const ifMatch = { 'if-match': `"${await versionOf(id)}"` };
    const decline = (reason: string, headers = ifMatch) =>
      post(a.secret, at(id, '/hand-off/decline'), { reason }, headers);
    assert.equal((await decline('because')).body.code, 'bad-body');
    assert.equal((await decline('conflict', { 'if-match': '"0"' })).body.code, 'changed');
    assert.equal((await decline('conflict')).status, 200);
    assert.equal((await decline('conflict')).status, 200, 'a replay changes nothing');
    assert.equal((await decline('no-capacity')).body.code, 'not-found');
    const one = await house.read((ctx) => getCase(ctx, id));
    assert.equal(one.state, 'received');
    await isNotThere(a.secret, id);
  });

  test('is not there once it is taken back, or the agreement is over', async () => {
    const [recalled, ended] = [await hand(wheels), await hand(wheels)];
    await accept(a.secret, recalled);
    await accept(a.secret, ended);
    must(await house.act(team, (ctx) => recallHandOff(ctx, { case: recalled, reason: 'mistake' })));
    await isNotThere(a.secret, recalled);
    must(await a.end());
    await isNotThere(a.secret, ended);
    assert.deepEqual(await parts(a.secret), []);
  });
});
