import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../../platform/actor.js';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { createSeededRandom } from '../../../platform/random.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream, rebuildCheck, sequenceOnce } from '../../record/index.js';
import { createPerson } from '../create-person.js';
import { leave } from '../leaving/leave.js';
import { addPasskey } from '../passkeys/add-passkey.js';
import { beginAddingPasskey, beginPasskeySignIn } from '../passkeys/begin-passkey.js';
import type { RelyingParty } from '../passkeys/passkey.js';
import { createSoftwareAuthenticator, type SoftwareAuthenticator } from '../passkeys/testing/software-authenticator.js';
import { peopleRebuilt } from '../rebuilding/people-rebuilt.js';
import { holdRole } from '../roles/hold-role.js';
import { findSession } from '../sessions/find-session.js';
import { isUseToBeNoted, noteUse } from '../sessions/note-use.js';
import { countAbleAdministrators } from './count-able-administrators.js';
import { drawRecoveryCodes } from './draw-recovery-codes.js';
import { findJoining } from './find-joining.js';
import { invitationHours, inviteStaff } from './invite-staff.js';
import { drawSecretCode, readSecretCode } from './secret-code.js';
import { signInStaff } from './sign-in-staff.js';
import { joiningMinutes } from './start-joining.js';
import { takeCode } from './take-code.js';

const house = await testHouse();
after(() => house.close());

const rp: RelyingParty = { id: 'wealdham.example', origin: 'https://wealdham.example', name: 'Wealdham' };
const operator: Actor = { kind: 'system', name: 'operator' };
const asStaff = (person: PersonId, ...roles: string[]): Actor => ({ kind: 'staff', person, roles });

const hire = (role: string) =>
  house.act(async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Asha Penrose' });
    await ctx.writes.flush();
    assert.ok((await holdRole(ctx, { person, role })).ok);
    return person;
  });

const invite = (person: PersonId, actor: Actor = operator) => house.act(actor, (ctx) => inviteStaff(ctx, person));
const take = (code: string) => house.act((ctx) => takeCode(ctx, seal([code])));
const find = (token: string) => house.read((ctx) => findJoining(ctx, token));

async function mustInvite(person: PersonId): Promise<string> {
  const invited = await invite(person);
  assert.ok(invited.ok);
  return invited.value.code;
}

async function addTo(person: PersonId, device: SoftwareAuthenticator) {
  const begun = await house.act((ctx) => beginAddingPasskey(ctx, { person, rp, account: 'Asha', browser: undefined }));
  const answer = device.make(begun.options);
  assert.ok((await house.act((ctx) => addPasskey(ctx, { person, rp, browser: begun.browser, answer }))).ok);
}

async function signIn(device: SoftwareAuthenticator, replaces?: string) {
  const begun = await house.act(async (ctx) => beginPasskeySignIn(ctx, { rp, browser: undefined }));
  const use = { rp, browser: begun.browser, answer: device.use(begun.options), replaces };
  return house.act((ctx) => signInStaff(ctx, use));
}

const newDevice = () => createSoftwareAuthenticator(rp.origin);

/** An officer with two passkeys. */
async function join(role: string) {
  const person = await hire(role);
  const devices = [newDevice(), newDevice()] as const;
  for (const device of devices) await addTo(person, device);
  return { person, devices };
}

describe('a code for a person to type', () => {
  test('is read however it is typed, and is 128 bits', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const code = drawSecretCode(createSeededRandom(seed));
        const plain = code.replaceAll('-', '');
        assert.equal(plain.length, 26);
        assert.equal(readSecretCode(code), plain);
        const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o')} `;
        assert.equal(readSecretCode(sloppy), plain);
      }),
    );
  });

  test('is nothing else', () => {
    for (const typed of ['', 'A', 'U'.repeat(26), 'A'.repeat(25), 'A'.repeat(27), 'é'.repeat(26)])
      assert.equal(readSecretCode(typed), undefined);
  });
});

describe('an invitation', () => {
  test('lets one browser add passkeys to one officer, once, and is kept by its digest only', async () => {
    const person = await hire('contact-team');
    const code = await mustInvite(person);
    const taken = await take(code.toLowerCase());
    assert.ok(taken.ok);
    assert.equal(taken.value.person, person);
    const joining = await find(taken.value.token);
    assert.deepEqual([joining?.staff.person, joining?.passkeys.length, joining?.isReady], [person, 0, false]);
    assert.deepEqual(await take(code), { ok: false, refused: 'wrong-code' });
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['person.created', 'person.role-held', 'person.invited', 'person.invitation-used'],
    );
    assert.equal(JSON.stringify(entries).includes(code.replaceAll('-', '')), false);
  });

  test('is over after three days, when a newer one is made, and when the officer leaves', async () => {
    const person = await hire('contact-team');
    const first = await mustInvite(person);
    const second = await mustInvite(person);
    assert.deepEqual(await take(first), { ok: false, refused: 'wrong-code' });
    house.clock.advance(invitationHours * 3_600_000);
    assert.deepEqual(await take(second), { ok: false, refused: 'wrong-code' });
    const third = await mustInvite(person);
    await house.act((ctx) => leave(ctx, person));
    assert.deepEqual(await take(third), { ok: false, refused: 'wrong-code' });
    assert.deepEqual(await take('what'), { ok: false, refused: 'not-a-code' });
  });

  test('is made by an administrator or the operator, not for oneself, not for nobody', async () => {
    const [person, admin] = [await hire('contact-team'), await hire('administrator')];
    const refusal = async (whom: PersonId, actor: Actor) => {
      const invited = await invite(whom, actor);
      return invited.ok ? 'done' : invited.refused;
    };
    assert.equal(await refusal(person, asStaff(admin, 'administrator')), 'done');
    assert.equal(await refusal(person, asStaff(person, 'contact-team')), 'not-allowed');
    assert.equal(await refusal(person, { kind: 'anonymous' }), 'not-allowed');
    assert.equal(await refusal(person, { kind: 'resident', person }), 'not-allowed');
    assert.equal(await refusal(admin, asStaff(admin, 'administrator')), 'yourself');
    assert.equal(await refusal(house.ids.next<'person'>(), operator), 'not-staff');
    const resident = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
    assert.equal(await refusal(resident, operator), 'not-staff');
  });

  test('is no way around the ways in that an officer has: that takes two', async () => {
    const admin = await hire('administrator');
    const { person } = await join('contact-team');
    assert.deepEqual(await invite(person, asStaff(admin, 'administrator')), { ok: false, refused: 'has-ways-in' });
    assert.ok((await invite(person)).ok, 'the operator at the machine may');
  });

  test('opens for an hour', async () => {
    const taken = await take(await mustInvite(await hire('contact-team')));
    assert.ok(taken.ok);
    house.clock.advance(joiningMinutes * 60_000);
    assert.equal(await find(taken.value.token), undefined);
    assert.equal(await find('x'), undefined);
  });
});

describe('an officer’s sign-in', () => {
  test('opens the desk with two ways in, and leads to the second where there is one', async () => {
    const person = await hire('contact-team');
    const device = newDevice();
    await addTo(person, device);
    const first = await signIn(device);
    assert.ok(first.ok);
    assert.equal(first.value.opens, 'joining');
    assert.equal(await house.read((ctx) => findSession(ctx, first.value.token)), undefined, 'that is no session');
    assert.equal((await find(first.value.token))?.staff.person, person);
    await addTo(person, newDevice());
    const second = await signIn(device);
    assert.ok(second.ok);
    assert.equal(second.value.opens, 'desk');
    assert.equal((await house.read((ctx) => findSession(ctx, second.value.token)))?.person, person);
    assert.equal(await find(first.value.token), undefined, 'nothing more is added there');
  });

  test('counts a set of printed codes as the second way, and each code once', async () => {
    const person = await hire('contact-team');
    const device = newDevice();
    await addTo(person, device);
    const drawn = await house.act((ctx) => drawRecoveryCodes(ctx, person));
    assert.ok(drawn.ok);
    const opened = await signIn(device);
    assert.equal(opened.ok && opened.value.opens, 'desk');
    const [code = '', other = ''] = drawn.value;
    const taken = await take(code);
    assert.equal(taken.ok && taken.value.person, person);
    assert.deepEqual(await take(code), { ok: false, refused: 'wrong-code' });
    assert.ok((await house.act((ctx) => drawRecoveryCodes(ctx, person))).ok);
    assert.deepEqual(await take(other), { ok: false, refused: 'wrong-code' }, 'newer codes took its place');
    const nobody = house.ids.next<'person'>();
    assert.deepEqual(await house.act((ctx) => drawRecoveryCodes(ctx, nobody)), { ok: false, refused: 'not-staff' });
  });

  test('is a new session in place of the one before', async () => {
    const { devices } = await join('contact-team');
    const first = await signIn(devices[0]);
    assert.ok(first.ok);
    const second = await signIn(devices[0], first.value.token);
    assert.ok(second.ok);
    assert.notEqual(second.value.token, first.value.token);
    assert.equal(await house.read((ctx) => findSession(ctx, first.value.token)), undefined);
  });

  test('is refused to a leaver and to a resident', async () => {
    const { person, devices } = await join('contact-team');
    await house.act((ctx) => leave(ctx, person));
    assert.match(JSON.stringify(await signIn(devices[0])), /not-staff|unknown/);
    const resident = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
    const device = newDevice();
    await addTo(resident, device);
    assert.deepEqual(await signIn(device), { ok: false, refused: 'not-staff' });
  });

  test('ends when nobody has used it for an hour, and after twelve hours whatever is done in it', async () => {
    const { devices } = await join('contact-team');
    const signedIn = await signIn(devices[0]);
    assert.ok(signedIn.ok);
    const { token } = signedIn.value;
    const use = async () => {
      const staff = await house.read((ctx) => findSession(ctx, token));
      if (staff && isUseToBeNoted(staff, house.clock.now())) await house.act((ctx) => noteUse(ctx, token));
      return staff !== undefined;
    };
    for (let passed = 0; passed < 12 * 60 - 50; passed += 50) {
      assert.equal(await use(), true, `after ${passed} minutes`);
      house.clock.advance(50 * 60_000);
    }
    house.clock.advance(50 * 60_000);
    assert.equal(await use(), false, 'twelve hours');
    const idle = await signIn(devices[0]);
    assert.ok(idle.ok);
    house.clock.advance(59 * 60_000);
    assert.ok(await house.read((ctx) => findSession(ctx, idle.value.token)));
    house.clock.advance(60_000);
    assert.equal(await house.read((ctx) => findSession(ctx, idle.value.token)), undefined);
  });
});

test('administrators who could sign in are counted, and no others', async () => {
  const place = await house.addPlace('counted');
  const count = () => house.read((ctx) => countAbleAdministrators(ctx));
  assert.equal(await house.read({ place }, (ctx) => countAbleAdministrators(ctx)), 0);
  const before = await count();
  await hire('administrator');
  assert.equal(await count(), before);
  const { person } = await join('administrator');
  assert.equal(await count(), before + 1);
  await house.act((ctx) => leave(ctx, person));
  assert.equal(await count(), before);
});

test('invitations and codes follow from the record', async () => {
  while ((await sequenceOnce(house, house.place)) > 0);
  const verdict = await rebuildCheck(house, house.place, peopleRebuilt);
  assert.ok(verdict.ok);
  const { counts } = verdict;
  assert.ok((counts['people.invitation'] ?? 0) > 0 && (counts['people.recovery_code'] ?? 0) > 0);
});
