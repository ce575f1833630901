import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { act } from '../../../../platform/house.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { seal } from '../../../../platform/sealed/index.js';
import { listStream, rebuildCheck } from '../../../record/index.js';
import { listSubjectsOf, openOwn } from '../../../vault/index.js';
import {
  actFor,
  answerInvitation,
  closeAccount,
  closeBody,
  endInvitationsOver,
  endMembership,
  findInvitation,
  findResident,
  findRight,
  handOverBody,
  inviteMember,
  isBody,
  listBodyMembers,
  listOwnBodies,
  type MemberRole,
  mandatesRebuilt,
  mayManage,
  memberRoles,
  nameBody,
  openBody,
  peopleRebuilt,
  setMemberRole,
  startSession,
  stepMandate,
} from '../../index.js';
import { bins, by, house, newcomer, openHouse, refusedOf } from '../testing/mandate-house.js';

await openHouse();
after(() => house.close());
const day = 86_400_000;

async function opened() {
  const owner = await newcomer();
  const body = await house.act(by(owner), (ctx) =>
    openBody(ctx, {
      ...{ kind: 'charity', name: seal('Marsh Homes'), number: seal('CE001234'), address: seal('1 Marsh Lane') },
      ownName: seal('Tegan Marsh'),
    }),
  );
  assert.ok(body.ok, refusedOf(body));
  return { owner, body: body.value };
}

const inviting = (as: PersonId, body: PersonId, role: MemberRole) =>
  house.act(by(as), (ctx) =>
    inviteMember(ctx, { body, role, name: seal('Ola Quill'), email: seal('ola@example.org'), link: 'https://x/join/' }),
  );

/** The code as it stands in the letter, and the invitation that it opens. */
async function invited(as: PersonId, body: PersonId, role: MemberRole) {
  const sent = await inviting(as, body, role);
  assert.ok(sent.ok, refusedOf(sent));
  const { at, one } = sent.value;
  const link = await house.read((ctx) => openOwn(ctx, { ...at, name: at.link }));
  const code = /join\/([0-9a-f]{32})$/.exec(String(link && reveal(link)))?.[1] ?? '';
  return { id: one.id, code };
}
const answering = (as: PersonId, code: string, isAccepted = true) =>
  house.act(by(as), (ctx) => answerInvitation(ctx, { code, isAccepted }));

async function joined(as: PersonId, body: PersonId, role: MemberRole) {
  const [person, { id, code }] = [await newcomer(), await invited(as, body, role)];
  assert.ok((await answering(person, code)).ok);
  return { person, id, code };
}
const ending = (as: PersonId, body: PersonId, member: MandateId) =>
  house.act(by(as), (ctx) => endMembership(ctx, { body, member }));
const may = async (person: PersonId, body: PersonId) => {
  const right = await house.read((ctx) => findRight(ctx, person, body));
  return (['see', 'apply', 'manage'] as const).filter((action) => right.may(bins, action));
};

describe('a body', () => {
  test('is opened by somebody for themself, who is its first administrator, and nobody signs in as it', async () => {
    const { owner, body } = await opened();
    assert.deepEqual(await may(owner, body), ['see', 'apply', 'manage']);
    assert.equal(await house.read((ctx) => isBody(ctx, body)), true);
    const named = await house.read((ctx) => nameBody(ctx, body));
    assert.equal(named?.name && reveal(named.name), 'Marsh Homes');
    const { token } = await house.act((ctx) => startSession(ctx, body));
    assert.equal(await house.read((ctx) => findResident(ctx, token)), undefined);
    const nobody = await house.act({ kind: 'anonymous' }, (ctx) =>
      openBody(ctx, { kind: 'charity', name: seal('x'), number: undefined, address: seal('x'), ownName: seal('x') }),
    );
    assert.equal(refusedOf(nobody), 'not-for-oneself');
  });

  for (const [role, actions] of Object.entries(memberRoles) as [MemberRole, readonly string[]][])
    test(`gives a ${role} just what the table says, in every service`, async () => {
      const { owner, body } = await opened();
      const { person } = await joined(owner, body, role);
      assert.deepEqual(await may(person, body), actions);
      assert.equal(await house.read(by(person), (ctx) => mayManage(ctx, body)), role === 'administrator');
      assert.deepEqual(await may(await newcomer(), body), []);
      const [own] = await house.read((ctx) => listOwnBodies(ctx, person));
      assert.deepEqual([own?.role, own?.body.person], [role, body]);
    });

  test('tells nothing of its own or its members’ in the record', async () => {
    const { owner, body } = await opened();
    const { id } = await joined(owner, body, 'reader');
    const streams = await house.read(async (ctx) => [
      ...(await listStream(ctx.db, ctx.place, `body:${body}`)),
      ...(await listStream(ctx.db, ctx.place, `mandate:${id}`)),
    ]);
    assert.equal(streams.length, 3);
    assert.doesNotMatch(JSON.stringify(streams), /Marsh|Quill|ola@|CE001234|join/);
  });
});

describe('an invitation', () => {
  test('works once, for a week, and for whoever has it alone; what was typed of them is then theirs', async () => {
    const { owner, body } = await opened();
    const { person, code } = await joined(owner, body, 'submitter');
    assert.equal((await house.read((ctx) => listSubjectsOf(ctx, person))).length, 1);
    for (const again of [person, await newcomer()])
      assert.equal(refusedOf(await answering(again, code)), 'no-such-invitation');
    const second = await invited(owner, body, 'administrator');
    assert.equal(refusedOf(await answering(person, second.code)), 'member-already', 'nobody is in it twice');
    assert.deepEqual(await may(person, body), ['see', 'apply']);
    house.clock.advance(8 * day);
    assert.equal(refusedOf(await answering(await newcomer(), second.code)), 'no-such-invitation');
    assert.equal(refusedOf(await answering(await newcomer(), 'f'.repeat(32))), 'no-such-invitation');
  });

  test('that ran out, was refused or taken back is forgotten: its name and address are destroyed', async () => {
    const { owner, body } = await opened();
    const [late, refused, taken] = [
      await invited(owner, body, 'reader'),
      await invited(owner, body, 'reader'),
      await invited(owner, body, 'reader'),
    ];
    assert.ok((await answering(await newcomer(), refused.code, false)).ok);
    assert.ok((await ending(owner, body, taken.id)).ok);
    assert.equal(refusedOf(await answering(await newcomer(), taken.code)), 'no-such-invitation');
    const { id } = await joined(owner, body, 'reader');
    house.clock.advance(8 * day);
    await endInvitationsOver(house, house.place);
    const text = 'select id, subject_id as subject from people.mandate where place_id = $1 and person_id = $2';
    const all = await house.read((ctx) =>
      ctx.prepared<{ id: string; subject: never }>('test_subjects', text, [ctx.place, body]),
    );
    for (const one of all) {
      const at = { table: 'people.mandate', row: one.id, subject: one.subject, name: 'delegate' };
      const name = await house.read((ctx) => openOwn(ctx, at));
      assert.equal(name === undefined, [late.id, refused.id, taken.id].includes(one.id as never), one.id);
    }
    assert.equal((await house.read((ctx) => listBodyMembers(ctx, body))).filter(({ one }) => one.id === id).length, 1);
  });

  test('is an administrator’s to send, and no role is given but one that there is', async () => {
    const { owner, body } = await opened();
    const submitter = await joined(owner, body, 'submitter');
    for (const person of [submitter.person, await newcomer()])
      assert.equal(refusedOf(await inviting(person, body, 'reader')), 'not-yours');
    assert.equal(refusedOf(await inviting(owner, body, 'god' as never)), 'no-such-role');
    assert.equal(refusedOf(await inviting(owner, body, 'constructor' as never)), 'no-such-role');
    const { code } = await invited(owner, body, 'reader');
    assert.ok(await house.read((ctx) => findInvitation(ctx, code)));
  });
});

describe('a member', () => {
  test('who is removed can do nothing at the next request of a session that is open', async () => {
    const { owner, body } = await opened();
    const { person, id } = await joined(owner, body, 'submitter');
    const { token } = await house.act((ctx) => startSession(ctx, person));
    assert.ok((await house.act(by(person), (ctx) => actFor(ctx, { token, mandate: id }))).ok);
    assert.equal((await house.read((ctx) => findResident(ctx, token)))?.actingFor?.person, body);
    assert.ok((await ending(owner, body, id)).ok);
    const now = await house.read((ctx) => findResident(ctx, token));
    assert.deepEqual([now?.actingFor, now?.isMandateOver], [undefined, true]);
    assert.deepEqual(await may(person, body), []);
    assert.deepEqual(await house.read((ctx) => listOwnBodies(ctx, person)), []);
  });

  test('raises nobody’s role, their own least; an administrator’s word counts at the next request', async () => {
    const { owner, body } = await opened();
    const other = await opened();
    const { person, id } = await joined(owner, body, 'reader');
    const setting = (as: PersonId, role: MemberRole, at = body) =>
      house.act(by(as), (ctx) => setMemberRole(ctx, { body: at, member: id, role }));
    assert.equal(refusedOf(await setting(person, 'administrator')), 'not-yours');
    assert.equal(refusedOf(await setting(other.owner, 'administrator')), 'not-yours');
    assert.equal(refusedOf(await setting(other.owner, 'reader', other.body)), 'no-such-member');
    assert.equal(refusedOf(await ending(other.owner, other.body, id)), 'no-such-member');
    assert.ok((await setting(owner, 'administrator')).ok);
    assert.deepEqual(await may(person, body), ['see', 'apply', 'manage']);
    assert.ok((await setting(person, 'reader')).ok, 'of two, one may step down');
    assert.equal(refusedOf(await setting(person, 'administrator')), 'not-yours');
  });

  test('who acts for somebody else manages nothing', async () => {
    const { owner, body } = await opened();
    const acting = { place: house.place, actor: by(owner), channel: 'web', onBehalfOf: body } as const;
    const asked = await act(house, acting, (ctx) => closeBody(ctx, body));
    assert.equal(refusedOf(asked), 'not-yours');
  });

  test('is not stepped by the ways of other mandates, which know no last administrator', async () => {
    const { owner, body } = await opened();
    const [own] = await house.read((ctx) => listOwnBodies(ctx, owner));
    const id = own?.membership.id as MandateId;
    for (const step of ['give-up', 'suspend', 'withdraw'] as const)
      assert.equal(refusedOf(await house.act(by(owner), (ctx) => stepMandate(ctx, { id, step }))), 'not-yours');
    assert.equal(refusedOf(await ending(owner, body, id)), 'last-administrator');
  });
});

describe('the last administrator', () => {
  test('cannot leave, step down, be removed or close their account, until they hand over or close the body', async () => {
    const { owner, body } = await opened();
    const { person, id } = await joined(owner, body, 'reader');
    const [own] = await house.read((ctx) => listOwnBodies(ctx, owner));
    const mine = own?.membership.id as MandateId;
    const stepDown = () => house.act(by(owner), (ctx) => setMemberRole(ctx, { body, member: mine, role: 'reader' }));
    const close = () => closeAccount(house, { place: house.place, actor: by(owner), channel: 'web' });
    assert.equal(refusedOf(await ending(owner, body, mine)), 'last-administrator');
    assert.equal(refusedOf(await stepDown()), 'last-administrator');
    assert.equal(refusedOf(await close()), 'last-administrator');
    const pending = await invited(owner, body, 'administrator');
    const handing = (member: MandateId) => house.act(by(owner), (ctx) => handOverBody(ctx, { body, member }));
    assert.equal(refusedOf(await handing(pending.id)), 'no-such-member', 'who has not come yet takes nothing over');
    assert.ok((await handing(id)).ok);
    assert.deepEqual(
      [await may(owner, body), await may(person, body)],
      [
        ['see', 'apply'],
        ['see', 'apply', 'manage'],
      ],
    );
    assert.ok((await ending(owner, body, mine)).ok);
    assert.ok((await close()).ok);
    assert.ok((await house.act(by(person), (ctx) => closeBody(ctx, body))).ok);
    assert.deepEqual(await may(person, body), []);
    assert.equal(refusedOf(await answering(await newcomer(), pending.code)), 'no-such-invitation');
  });

  test('are two who both leave at once: one stays', async () => {
    const { owner, body } = await opened();
    const { person, id } = await joined(owner, body, 'administrator');
    const [own] = await house.read((ctx) => listOwnBodies(ctx, owner));
    const left = await Promise.all([ending(owner, body, own?.membership.id as MandateId), ending(person, body, id)]);
    assert.deepEqual(left.map(refusedOf).sort(), [undefined, 'last-administrator'].sort());
  });
});

test('everything that bodies leave follows from the record', async () => {
  const verdict = await rebuildCheck(house, house.place, [...peopleRebuilt, ...mandatesRebuilt]);
  assert.ok(verdict.ok && (verdict.counts['people.body'] ?? 0) > 5, JSON.stringify(verdict));
});
