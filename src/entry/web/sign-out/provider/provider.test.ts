import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setUpSignIn } from '../../openid/testing/set-up.js';
import type { TestPage, Visitor } from '../../testing.js';

const residents = await setUpSignIn('one-login');
const officers = await setUpSignIn('staff');
after(() => Promise.all([residents.close(), officers.close()]));

const signOut = (visitor: Visitor, page: TestPage) => visitor.press(page, 'Sign out');
const leaveOf = (page: TestPage, text: string) => {
  const link = page.links.find((one) => one.text === text);
  assert.ok(link, page.text);
  return new URL(link.href);
};

test('a resident who came by One Login is led on to be signed out there, and nothing of them is in the address', async () => {
  residents.provider.account = { id: 'sam' };
  const visitor = residents.site.visitor();
  const page = await signOut(visitor, await residents.signIn(visitor, '?to=/account'));
  assert.equal(page.path, '/sign-out/one-login');
  assert.match(page.text, /signed out here/);
  const address = leaveOf(page, 'Sign out of GOV.UK One Login');
  assert.match(page.body, /http-equiv="refresh" content="0;url=/);
  assert.equal(address.origin, residents.provider.issuer);
  assert.deepEqual([...address.searchParams.keys()].sort(), ['client_id', 'post_logout_redirect_uri']);
  assert.equal(address.searchParams.get('post_logout_redirect_uri'), `${residents.site.url}/signed-out`);
  assert.equal((await fetch(address)).status, 200, 'the provider takes it');
  assert.match((await visitor.open('/account')).path, /^\/sign-in/);
});

test('an officer who came by their work account may leave it too, or stay in it', async () => {
  officers.provider.account = { id: 'nia', name: 'Nia Powell', groups: ['g-contact'], amr: ['mfa'] };
  const visitor = officers.site.visitor();
  const page = await signOut(visitor, await officers.signIn(visitor));
  assert.equal(page.path, '/desk/sign-out/oidc');
  assert.doesNotMatch(page.body, /http-equiv="refresh"/);
  const address = leaveOf(page, 'Sign out of your work account');
  assert.equal(address.searchParams.get('post_logout_redirect_uri'), `${officers.site.url}/desk/signed-out`);
  assert.equal((await fetch(address)).status, 200);
});

test('whoever came another way is told at once that they are out', async () => {
  const visitor = await residents.site.resident();
  assert.equal((await signOut(visitor, await visitor.open('/account'))).path, '/signed-out');
});

test('a provider that does not answer, and one that is not set, keep nobody in', async () => {
  residents.provider.account = { id: 'kim' };
  const visitor = residents.site.visitor();
  const account = await residents.signIn(visitor, '?to=/account');
  await residents.provider.stop();
  residents.site.house.clock.advance(11 * 60_000);
  const page = await signOut(visitor, account);
  assert.deepEqual([page.status, page.path], [200, '/sign-out/one-login']);
  assert.match(page.text, /could not reach/);
  assert.match((await visitor.open('/account')).path, /^\/sign-in/);
  await residents.provider.start();
  assert.equal((await officers.site.visitor().open('/sign-out/one-login')).status, 404);
});
