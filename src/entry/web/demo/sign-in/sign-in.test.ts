import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { leave } from '../../../../foundation/people/index.js';
import { testSite } from '../../testing.js';

const demo = await testSite({ isDemo: true, services: [] });
const plain = await testSite({ services: [] });
after(async () => {
  await demo.close();
  await plain.close();
});
const asha = await demo.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

const sessions = () =>
  demo.house.read((ctx) =>
    ctx.db.selectFrom('people.session').select('token_hash').where('place_id', '=', ctx.place).execute(),
  );

describe('the demonstration’s sign-in', () => {
  test('makes an officer of a visitor by one click', async () => {
    const visitor = demo.visitor();
    const page = await visitor.open('/demo/sign-in');
    assert.match(page.text, /Work as Asha Penrose contact-team/);
    const desk = await visitor.press(page, 'Work as Asha Penrose');
    assert.equal(desk.status, 200);
    assert.equal(desk.heading, 'My open cases');
    assert.match((await visitor.open('/demo/sign-in')).text, /You are working as Asha Penrose\. Go to the desk/);
  });

  test('sets a cookie for this host alone, unread by scripts, not sent from other sites', async () => {
    const visitor = demo.visitor();
    const answer = await visitor.pressOnce(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    const [cookie = ''] = (answer.headers['set-cookie'] ?? []).filter((line) => line.startsWith('staff='));
    assert.match(cookie, /^staff=[A-Za-z0-9_-]{43};/);
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Lax/);
    assert.match(cookie, /Max-Age=43200/);
    assert.doesNotMatch(cookie, /Domain/i);
  });

  test('gives the browser what it is known by, once, for ninety days', async () => {
    const visitor = demo.visitor();
    const answer = await visitor.pressOnce(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    const [cookie = ''] = (answer.headers['set-cookie'] ?? []).filter((line) => line.startsWith('desk-browser='));
    assert.match(cookie, /^desk-browser=[A-Za-z0-9_-]{43};.*Max-Age=7776000;.*HttpOnly.*SameSite=Lax/);
    const known = visitor.cookies.get('desk-browser');
    await visitor.press(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    assert.equal(visitor.cookies.get('desk-browser'), known);
    const copied = demo.visitor({ cookies: { staff: visitor.cookies.get('staff') ?? '' } });
    assert.match((await copied.open('/desk/me')).text, /Browsers you sign in with.*First signed in/);
  });

  test('gives a new session and ends the one before, a planted one too', async () => {
    const visitor = demo.visitor();
    await visitor.press(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    const before = visitor.cookies.get('staff') ?? '';
    const count = (await sessions()).length;
    await visitor.press(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    assert.notEqual(visitor.cookies.get('staff'), before);
    assert.equal((await sessions()).length, count);
    const thief = demo.visitor({ cookies: { staff: before } });
    assert.equal((await thief.open('/desk/cases')).path.startsWith('/demo/sign-in'), true);
    const planted = demo.visitor({ cookies: { staff: 'planted' } });
    await planted.press(await planted.open('/demo/sign-in'), 'Work as Asha Penrose');
    assert.notEqual(planted.cookies.get('staff'), 'planted');
  });

  test('leads back to the page of the desk that was asked for, and to nowhere else', async () => {
    const visitor = demo.visitor();
    const sent = await visitor.open('/desk/cases?is=open&order=due');
    assert.equal(sent.path, '/demo/sign-in?to=%2Fdesk%2Fcases%3Fis%3Dopen%26order%3Ddue');
    assert.equal((await visitor.press(sent, 'Work as Asha Penrose')).path, '/desk/cases?is=open&order=due');
    for (const to of [
      'https://evil.example/desk',
      '//evil.example/desk',
      '/desk//evil',
      '/services',
      '/desk/../x',
      '/desk?a="',
    ]) {
      const guest = demo.visitor();
      const page = await guest.open(`/demo/sign-in?to=${encodeURIComponent(to)}`);
      const answer = await guest.pressOnce(page, 'Work as Asha Penrose');
      assert.match(answer.headers.location ?? '', to === '/desk//evil' ? /^\/desk/ : /^\/desk$/, to);
    }
  });

  test('signs in nobody who is not there', async () => {
    const visitor = demo.visitor();
    for (const person of ['', 'x', demo.house.ids.next<'person'>()]) {
      await visitor.post('/demo/sign-in', { person });
      assert.equal(visitor.cookies.has('staff'), false);
    }
  });

  test('keeps what was typed when the session has ended before it was sent', async () => {
    const page = await demo.visitor().post(`/desk/cases/${demo.house.ids.next()}/notes`, { note: 'x' });
    assert.equal(page.status, 403);
    assert.match(page.text, /You are signed out.*what you typed is not lost yet.*reload the page/);
  });

  test('is not there without the demonstration: nothing answers, and the desk asks for a passkey', async () => {
    const visitor = plain.visitor();
    assert.equal((await visitor.open('/demo/sign-in')).status, 404);
    assert.equal((await visitor.post('/demo/sign-in', { person: asha.person })).status, 404);
    for (const path of ['/desk', '/desk/cases', '/desk/find', `/desk/cases/${plain.house.ids.next()}`]) {
      const page = await visitor.open(path);
      assert.match(page.path, /^\/desk\/sign-in\?to=/, path);
      assert.equal(
        page.links.some(({ href }) => href.startsWith('/demo')),
        false,
      );
    }
  });
});

describe('a signed-in officer', () => {
  test('is signed out in the database too, so that a copied cookie opens nothing', async () => {
    const visitor = demo.visitor();
    const desk = await visitor.press(await visitor.open('/demo/sign-in'), 'Work as Asha Penrose');
    const copied = visitor.cookies.get('staff') ?? '';
    const out = await visitor.press(desk, 'Sign out');
    assert.equal(out.path, '/desk/signed-out');
    assert.equal((await visitor.follow(out, 'Sign in again')).path, '/demo/sign-in');
    assert.equal(visitor.cookies.has('staff'), false);
    const copy = demo.visitor({ cookies: { staff: copied } });
    assert.match((await copy.open('/desk/cases')).path, /^\/demo\/sign-in/);
  });

  test('has at each request the roles of that moment', async () => {
    const una = await demo.officer({ name: 'Una Kestrel', roles: ['contact-team'] });
    assert.equal((await una.open('/desk/cases')).status, 200);
    await demo.house.act((ctx) => leave(ctx, una.person));
    assert.match((await una.open('/desk/cases')).path, /^\/demo\/sign-in/);
  });
});
