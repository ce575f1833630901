import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import {
  createPerson,
  findSession,
  holdRole,
  inviteStaff,
  recoveryDelayHours,
} from '../../../foundation/people/index.js';
import { createSoftwareAuthenticator, type SoftwareAuthenticator } from '../../../foundation/people/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { type TestPage, testSite, type Visitor } from '../testing.js';

const site = await testSite({ services: [] });
after(() => site.close());
const operator = { kind: 'system', name: 'operator' } as const;

const hire = (name: string, role: string) =>
  site.house.act(operator, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name });
    await ctx.writes.flush();
    await holdRole(ctx, { person, role });
    return person;
  });

async function invite(person: PersonId): Promise<string> {
  const invited = await site.house.act(operator, (ctx) => inviteStaff(ctx, person));
  assert.ok(invited.ok);
  return invited.value.code;
}

/** What the page's script would hand to the device. */
function optionsOf(page: TestPage): Record<string, unknown> {
  const [, text = '{}'] = /data-options="([^"]*)"/.exec(page.body) ?? [];
  return JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<string, unknown>;
}

const newDevice = () => createSoftwareAuthenticator(site.url);

async function addPasskey(visitor: Visitor, page: TestPage, device: SoftwareAuthenticator): Promise<TestPage> {
  const { transports, ...made } = device.make(optionsOf(page));
  return visitor.press(page, 'Add a passkey', { ...made, transports: transports.join('.') });
}

async function signIn(visitor: Visitor, device: SoftwareAuthenticator, path = '/desk/sign-in'): Promise<TestPage> {
  const page = await visitor.open(path);
  const { userHandle = '', ...used } = device.use(optionsOf(page));
  return visitor.press(page, 'Sign in with a passkey', { ...used, userHandle });
}

describe('an officer of a live place', () => {
  test('comes in by an invitation, sets up two ways in, and signs in by passkey', async () => {
    const code = await invite(await hire('Cerys Vaughan', 'contact-team'));
    const visitor = site.visitor();
    const asked = await visitor.open('/desk/cases?is=open');
    assert.equal(asked.path, '/desk/sign-in?to=%2Fdesk%2Fcases%3Fis%3Dopen');
    assert.match(asked.text, /Your browser|JavaScript/);
    const join = await visitor.follow(asked, 'Enter an invitation or a recovery code');
    const ways = await visitor.press(join, 'Continue', { code: code.toLowerCase() });
    assert.equal(ways.path, '/desk/join/ways');
    assert.match(ways.text, /You are Cerys Vaughan\. Passkeys so far: 0/);
    const device = newDevice();
    const one = await addPasskey(visitor, ways, device);
    assert.match(one.text, /Passkeys so far: 1 .* The desk opens when you have two ways in/);
    const early = await signIn(visitor, device);
    assert.equal(early.path, '/desk/join/ways', 'one way in opens no desk');
    const codes = await visitor.press(early, 'Make recovery codes to print');
    assert.equal(codes.body.match(/<code/g)?.length, 8);
    const desk = await signIn(visitor, device, '/desk/sign-in?to=%2Fdesk%2Fcases%3Fis%3Dopen');
    assert.deepEqual([desk.status, desk.path], [200, '/desk/cases?is=open']);
    const token = visitor.cookies.get('staff') ?? '';
    assert.equal((await site.house.read((ctx) => findSession(ctx, token)))?.name, 'Cerys Vaughan');
    assert.equal(visitor.cookies.has('joining'), false);
    assert.match((await visitor.open('/desk/me')).text, /Last signed in.*\(This browser\)/);
    site.house.clock.advance(61 * 60_000);
    assert.match((await visitor.open('/desk/cases')).path, /^\/desk\/sign-in/, 'an idle hour ends it');
  });

  test('is told what is wrong with a code, and the code is in no address', async () => {
    const visitor = site.visitor();
    const join = await visitor.open('/desk/join');
    const short = await visitor.press(join, 'Continue', { code: 'ABC' });
    assert.deepEqual([short.status, short.errors], [422, ['Enter the whole code: 26 letters and digits']]);
    const wrong = await visitor.press(join, 'Continue', { code: 'A'.repeat(26) });
    assert.equal(wrong.status, 422);
    assert.match(wrong.errors[0] ?? '', /This code opens nothing/);
    assert.equal(wrong.path, '/desk/join');
    assert.equal((await visitor.open('/desk/join/ways')).path, '/desk/join');
  });

  test('is told in plain words why a passkey opened nothing', async () => {
    const page = await signIn(site.visitor(), newDevice());
    assert.equal(page.status, 422);
    assert.match(page.errors[0] ?? '', /That passkey opens nothing here/);
    const elsewhere = await signIn(site.visitor(), createSoftwareAuthenticator('http://bins.localhost'));
    assert.match(elsewhere.errors[0] ?? '', /another address/);
    const forged = await site.visitor().post('/desk/sign-in', { id: 'x', clientData: '%' });
    assert.equal(forged.status, 422);
  });
});

describe('letting an officer in again', () => {
  test('takes two administrators and a day; the officer’s own session is told and can stop it', async () => {
    const lost = await site.officer({ name: 'Dilwyn Orme', roles: ['contact-team'] });
    const first = await site.officer({ name: 'Asha Penrose', roles: ['administrator'] });
    const second = await site.officer({ name: 'Bryn Calloway', roles: ['administrator'] });
    const asks = await first.open('/desk/recovery');
    await first.press(asks, 'Ask for their recovery', { person: lost.person });
    assert.match((await lost.open('/desk/cases')).text, /Somebody has said that you lost every way in/);
    assert.match((await first.press(await first.open('/desk/recovery'), 'Approve')).text, /Approved by: Asha Penrose/);
    const again = await first.press(await first.open('/desk/recovery'), 'Approve');
    assert.match(again.errors[0] ?? '', /another administrator/);
    const approved = await second.press(await second.open('/desk/recovery'), 'Approve');
    assert.match(approved.text, /Approved by: Asha Penrose and Bryn Calloway An invitation can be made from/);
    assert.equal(approved.body.includes('End what they had'), false);
    site.house.clock.advance(recoveryDelayHours * 3_600_000);
    const [admin, officer] = [await site.officer({ name: 'Elin Gower', roles: ['administrator'] }), lost];
    const invited = await admin.press(await admin.open('/desk/recovery'), 'End what they had, and invite them');
    assert.match(invited.body, /<code[^>]*>[0-9A-Z]{5}(-[0-9A-Z]{5}){4}-[0-9A-Z]</);
    assert.match((await officer.open('/desk/cases')).path, /^\/desk\/sign-in/);
  });

  test('is stopped by the officer with one button', async () => {
    const lost = await site.officer({ name: 'Gwen Parry', roles: ['contact-team'] });
    const admin = await site.officer({ name: 'Hedd Lloyd', roles: ['administrator'] });
    await admin.press(await admin.open('/desk/recovery'), 'Ask for their recovery', { person: lost.person });
    const desk = await lost.press(await lost.open('/desk/cases'), 'I did not ask: stop it');
    assert.doesNotMatch(desk.text, /Somebody has said/);
    assert.doesNotMatch((await admin.open('/desk/recovery')).text, /Gwen Parry, asked/);
  });

  test('is for administrators, and not for oneself', async () => {
    const officer = await site.officer({ name: 'Ifan Rees', roles: ['contact-team'] });
    assert.equal((await officer.open('/desk/recovery')).status, 403);
    assert.equal((await officer.post('/desk/recovery/ask', { person: officer.person })).status, 403);
    assert.equal((await site.visitor().post('/desk/recovery/ask', { person: officer.person })).status, 403);
    const admin = await site.officer({ name: 'Jac Morgan', roles: ['administrator'] });
    const self = await admin.post('/desk/recovery/invite', { person: admin.person });
    assert.match(self.errors[0] ?? '', /Nobody does this for themself/);
    const fresh = await hire('Lowri Pugh', 'contact-team');
    const invited = await admin.press(await admin.open('/desk/recovery'), 'Make an invitation', { person: fresh });
    assert.match(invited.text, /shown only now/);
  });
});

describe('a resident', () => {
  test('adds a passkey to their account and signs in by it', async () => {
    const mine = await site.resident();
    const device = newDevice();
    const account = await addPasskey(mine, await mine.open('/account/passkeys'), device);
    assert.equal(account.path, '/account?did=passkey');
    assert.match(account.text, /Passkey/);
    const other = site.visitor();
    const back = await signIn(other, device, '/sign-in/passkey?to=%2Faccount');
    assert.deepEqual([back.status, back.path], [200, '/account']);
    assert.notEqual(other.cookies.get('resident'), mine.cookies.get('resident'));
    const desk = await signIn(site.visitor(), device);
    assert.match(desk.errors[0] ?? '', /belongs to nobody who works here/);
    const stranger = await signIn(site.visitor(), newDevice(), '/sign-in/passkey');
    assert.equal(stranger.status, 422);
    assert.match((await site.visitor().open('/account/passkeys')).path, /^\/sign-in\?to=/);
  });
});
