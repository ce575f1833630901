import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { listStream } from '../../record/index.js';
import { digestForFinding } from '../../vault/index.js';
import { createPerson } from '../create-person.js';
import { findResident } from '../sessions/find-resident.js';
import { listOwnSessions } from '../sessions/list-own-sessions.js';
import { startSession } from '../sessions/start-session.js';
import { removeWayIn } from '../signing-in/remove-way-in.js';
import { addPasskey, type NewPasskeyAnswer } from './add-passkey.js';
import { beginAddingPasskey, beginPasskeySignIn } from './begin-passkey.js';
import { listPasskeys } from './list-passkeys.js';
import { challengeMinutes, type RelyingParty } from './passkey.js';
import { type PasskeyAnswer, provePasskey } from './prove-passkey.js';
import {
  createSoftwareAuthenticator,
  type Deviation,
  type SoftwareAuthenticator,
} from './testing/software-authenticator.js';

const house = await testHouse();
after(() => house.close());

const rp: RelyingParty = { id: 'wealdham.example', origin: 'https://wealdham.example', name: 'Wealdham' };
const sibling: RelyingParty = { id: 'bins.wealdham.example', origin: 'https://bins.wealdham.example', name: 'Bins' };

const makePerson = () => house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));

const beginAdding = (person: PersonId, browser?: string, at = rp) =>
  house.act((ctx) => beginAddingPasskey(ctx, { person, rp: at, account: 'Wealdham', browser }));

const add = (person: PersonId, browser: string, answer: NewPasskeyAnswer, at = rp) =>
  house.act((ctx) => addPasskey(ctx, { person, rp: at, browser, answer }));

const begin = (browser?: string) => house.act(async (ctx) => beginPasskeySignIn(ctx, { rp, browser }));

const prove = (browser: string, answer: PasskeyAnswer) =>
  house.act((ctx) => provePasskey(ctx, { rp, browser, answer }));

async function enrol(person: PersonId, device: SoftwareAuthenticator, wrong: Deviation = {}) {
  const begun = await beginAdding(person);
  return add(person, begun.browser, device.make(begun.options, wrong));
}

/** A person with one passkey. */
async function makeHolder(device = createSoftwareAuthenticator(rp.origin)) {
  const person = await makePerson();
  const added = await enrol(person, device);
  assert.ok(added.ok, JSON.stringify(added));
  return { person, device, passkey: added.value };
}

async function signIn(device: SoftwareAuthenticator, wrong: Deviation = {}) {
  const begun = await begin();
  return prove(begun.browser, device.use(begun.options, wrong));
}

const refusedBy = (outcome: Awaited<ReturnType<typeof signIn>> | Awaited<ReturnType<typeof add>>) =>
  outcome.ok ? 'done' : outcome.refused;

describe('a passkey', () => {
  test('signs in whoever added it, and is theirs alone', async () => {
    const { person, device, passkey } = await makeHolder();
    const proved = await signIn(device);
    assert.deepEqual(proved, { ok: true, value: { person, authenticator: passkey, identity: 'P0' } });
    const [held] = await house.read((ctx) => listPasskeys(ctx, person));
    assert.deepEqual([held?.id, held?.kind, held?.usedAt], [passkey, 'device', house.clock.now()]);
    assert.equal(refusedBy(await enrol(await makePerson(), device)), 'taken');
  });

  test('is asked for in a way that tells the device nothing of its owner and needs no name', async () => {
    const { person } = await makeHolder();
    const { options } = await beginAdding(person);
    const { user, authenticatorSelection, attestation, excludeCredentials } = options;
    const { id, name } = user as { id: string; name: string };
    assert.equal(Buffer.from(id, 'base64url').length, 64);
    assert.equal(Buffer.from(id, 'base64url').includes(Buffer.from(person.replaceAll('-', ''), 'hex')), false);
    assert.equal(name, 'Wealdham');
    assert.equal(attestation, 'none');
    assert.deepEqual(authenticatorSelection, {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    });
    assert.equal((excludeCredentials as readonly unknown[]).length, 1);
    assert.deepEqual((await begin()).options.allowCredentials, undefined);
  });

  test('goes on where the device does not count', async () => {
    const { device } = await makeHolder(createSoftwareAuthenticator(rp.origin, false));
    assert.equal(refusedBy(await signIn(device)), 'done');
    assert.equal(refusedBy(await signIn(device)), 'done');
  });

  test('is on the record without its key', async () => {
    const { person, passkey, device } = await makeHolder();
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
    assert.deepEqual(
      entries.map(({ kind, data }) => [kind, data.id]),
      [
        ['person.created', undefined],
        ['person.authenticator-added', passkey],
      ],
    );
    assert.equal(JSON.stringify(entries).includes(device.id), false);
  });

  test('may be removed by its owner, but not as the last way in', async () => {
    const { person, passkey, device } = await makeHolder();
    const remove = (whose: PersonId) => house.act((ctx) => removeWayIn(ctx, { person: whose, id: passkey }));
    assert.deepEqual(await remove(person), { ok: false, refused: 'last' });
    assert.ok((await enrol(person, createSoftwareAuthenticator(rp.origin))).ok);
    assert.deepEqual(await remove((await makeHolder()).person), { ok: false, refused: 'no-such-way' });
    const sessionsOf = () => house.read((ctx) => listOwnSessions(ctx, person, ''));
    await house.act((ctx) => startSession(ctx, person, { begunBy: passkey }));
    await house.act((ctx) => startSession(ctx, person));
    assert.equal((await sessionsOf()).length, 2);
    const finder = await house.read((ctx) => digestForFinding(ctx, 'sign-in:passkey', seal([device.id])));
    const found = () =>
      house.read((ctx) =>
        ctx.db
          .selectFrom('people.authenticator')
          .select('id')
          .where('place_id', '=', ctx.place)
          .where('finder', '=', finder)
          .execute(),
      );
    assert.equal((await found()).length, 1);
    assert.ok((await remove(person)).ok);
    assert.deepEqual(await found(), [], 'what found it is forgotten');
    assert.equal((await sessionsOf()).length, 1, 'the session that it began is over, the other goes on');
    assert.equal(refusedBy(await signIn(device)), 'unknown');
    assert.equal((await house.read((ctx) => listPasskeys(ctx, person))).length, 1);
  });

  test('of one place opens nothing in another', async () => {
    const { device } = await makeHolder();
    const place = await house.addPlace('elsewhere');
    const begun = await house.act({ place }, async (ctx) => beginPasskeySignIn(ctx, { rp, browser: undefined }));
    const answer = device.use(begun.options);
    const proved = await house.act({ place }, (ctx) => provePasskey(ctx, { rp, browser: begun.browser, answer }));
    assert.equal(refusedBy(proved), 'unknown');
  });
});

const deviations: readonly (readonly [says: string, wrong: Deviation, refused: string])[] = [
  ['another site', { origin: 'https://evil.example' }, 'elsewhere'],
  ['a sibling subdomain, although its browser would let it', { origin: sibling.origin }, 'elsewhere'],
  ['our site without its lock', { origin: 'http://wealdham.example' }, 'elsewhere'],
  ['another port', { origin: 'https://wealdham.example:8443' }, 'elsewhere'],
  ['a frame of another site', { crossOrigin: true }, 'elsewhere'],
  ['a frame that names its top', { topOrigin: 'https://evil.example' }, 'elsewhere'],
  ['a passkey of a sibling subdomain', { rpId: sibling.id }, 'elsewhere'],
  ['a passkey of the domain above', { rpId: 'example' }, 'elsewhere'],
  ['a device that did not ask for its owner', { isVerified: false }, 'not-verified'],
  ['a device that nobody touched', { isPresent: false }, 'not-verified'],
  ['a challenge of its own', { challenge: Buffer.alloc(32).toString('base64url') }, 'no-challenge'],
  ['the other ceremony', { type: 'payment.get' }, 'broken'],
];

describe('an answer that is refused', () => {
  for (const [says, wrong, refused] of deviations) {
    test(`when a passkey is used: ${says}`, async () => {
      const { device } = await makeHolder();
      assert.equal(refusedBy(await signIn(device, wrong)), refused);
      assert.equal(refusedBy(await signIn(device)), 'done', 'the passkey itself goes on');
    });
    test(`when a passkey is added: ${says}`, async () => {
      const person = await makePerson();
      assert.equal(refusedBy(await enrol(person, createSoftwareAuthenticator(rp.origin), wrong)), refused);
      assert.deepEqual(await house.read((ctx) => listPasskeys(ctx, person)), []);
    });
  }

  test('is one that was given before', async () => {
    const { device } = await makeHolder(createSoftwareAuthenticator(rp.origin, false));
    const begun = await begin();
    const answer = device.use(begun.options);
    assert.equal(refusedBy(await prove(begun.browser, answer)), 'done');
    assert.equal(refusedBy(await prove(begun.browser, answer)), 'no-challenge');
  });

  test('is one that comes too late, or from another browser', async () => {
    const { device } = await makeHolder();
    const late = await begin();
    const answer = device.use(late.options);
    house.clock.advance(challengeMinutes * 60_000);
    assert.equal(refusedBy(await prove(late.browser, answer)), 'no-challenge');
    const begun = await begin();
    const other = await begin();
    assert.equal(refusedBy(await prove(other.browser, device.use(begun.options))), 'no-challenge');
    assert.equal(refusedBy(await prove(begun.browser, device.use(begun.options))), 'done', 'and does not spend it');
  });

  test('is one to a challenge that was drawn for another person, or to add and not to sign in', async () => {
    const person = await makePerson();
    const begun = await beginAdding(await makePerson());
    const device = createSoftwareAuthenticator(rp.origin);
    assert.equal(refusedBy(await add(person, begun.browser, device.make(begun.options))), 'no-challenge');
    const holder = await makeHolder();
    const adding = await beginAdding(holder.person);
    const used = holder.device.use({ ...adding.options, rpId: rp.id });
    assert.equal(refusedBy(await prove(adding.browser, used)), 'no-challenge');
  });

  test('is one that another key signed, and accuses nobody’s passkey of being copied', async () => {
    const { device } = await makeHolder();
    assert.equal(refusedBy(await signIn(device)), 'done');
    const begun = await begin();
    const forged = { ...createSoftwareAuthenticator(rp.origin).use(begun.options, { counter: 0 }), id: device.id };
    assert.equal(refusedBy(await prove(begun.browser, { ...forged, userHandle: undefined })), 'broken');
    assert.equal(refusedBy(await signIn(device)), 'done');
  });

  test('is one that names another owner', async () => {
    const { device } = await makeHolder();
    assert.equal(refusedBy(await signIn(device, { userHandle: Buffer.alloc(64).toString('base64url') })), 'broken');
  });

  test('is anything that no device sends, without a fault', async () => {
    const { person, device } = await makeHolder();
    const begun = await begin();
    const right = device.use(begun.options);
    for (const wrong of ['', '%', 'e30', Buffer.from('null').toString('base64url'), 'A'.repeat(5000)]) {
      assert.equal(refusedBy(await prove(begun.browser, { ...right, clientData: wrong })), 'broken');
      const fresh = await begin();
      const answer = { ...device.use(fresh.options), authenticatorData: wrong };
      assert.match(refusedBy(await prove(fresh.browser, answer)), /broken|elsewhere/);
      const again = await begin();
      assert.equal(refusedBy(await prove(again.browser, { ...device.use(again.options), signature: wrong })), 'broken');
      const adding = await beginAdding(person);
      const made = { ...createSoftwareAuthenticator(rp.origin).make(adding.options), attestation: wrong };
      assert.equal(refusedBy(await add(person, adding.browser, made)), 'broken');
    }
  });
});

describe('a copied passkey', () => {
  test('is known by its count, and ends together with its owner’s sessions', async () => {
    const { person, device, passkey } = await makeHolder();
    const copy = device.copy();
    const { token } = await house.act((ctx) => startSession(ctx, person));
    assert.equal(refusedBy(await signIn(copy)), 'done', 'nobody can tell the first time');
    assert.equal(refusedBy(await signIn(device)), 'copied');
    assert.equal(refusedBy(await signIn(copy)), 'unknown');
    assert.equal(refusedBy(await signIn(device)), 'unknown');
    assert.deepEqual(await house.read((ctx) => listPasskeys(ctx, person)), []);
    assert.equal(await house.read((ctx) => findResident(ctx, token)), undefined);
    const entries = await house.read((ctx) => listStream(ctx.db, ctx.place, `person:${person}`));
    assert.deepEqual([entries.at(-1)?.kind, entries.at(-1)?.data], ['person.passkey-copied', { id: passkey }]);
  });

  test('is refused when its count falls back to nothing', async () => {
    const { device } = await makeHolder();
    assert.equal(refusedBy(await signIn(device)), 'done');
    assert.equal(refusedBy(await signIn(device, { counter: 0 })), 'copied');
  });

  test('does not get in beside the other at the same moment', async () => {
    const { device } = await makeHolder();
    const copy = device.copy();
    const [one, two] = [await begin(), await begin()];
    const both = await Promise.all([
      prove(one.browser, device.use(one.options)),
      prove(two.browser, copy.use(two.options)),
    ]);
    assert.deepEqual(both.map(refusedBy).sort(), ['copied', 'done']);
  });
});

test('failures of one browser, however many, keep nobody else out', async () => {
  const { device } = await makeHolder();
  for (let tried = 0; tried < 30; tried += 1) {
    const begun = await begin();
    const forged = { ...createSoftwareAuthenticator(rp.origin).use(begun.options), id: device.id };
    assert.equal(refusedBy(await prove(begun.browser, forged)), 'broken');
  }
  assert.equal(refusedBy(await signIn(device)), 'done');
});
