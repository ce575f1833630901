import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testSite } from '../../testing.js';

const site = await testSite({ services: [] });
after(() => site.close());

/** Signs out as the browser of a phone would that has so much to send, and gives what is answered. */
async function signOut(token: string, waiting: string, form = '') {
  const answer = await fetch(`${site.url}/sign-out`, {
    ...{ method: 'POST', redirect: 'manual', body: form },
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: `staff=${token}; field-waiting=${waiting}`,
    },
  });
  return { status: answer.status, clears: answer.headers.get('clear-site-data'), body: await answer.text() };
}

const tokenOf = async () => (await site.officer({ roles: ['contact-team'] })).cookies.get('staff') ?? '';

test('who has work on the phone that was not sent is asked first, and is still signed in', async () => {
  const token = await tokenOf();
  const asked = await signOut(token, '3');
  assert.deepEqual([asked.status, asked.clears], [200, null]);
  assert.match(asked.body, /3 things wait to be sent/);
  const desk = await fetch(`${site.url}/desk/cases`, { headers: { cookie: `staff=${token}` }, redirect: 'manual' });
  assert.equal(desk.status, 200);
});

test('signed out all the same, the browser keeps what waits, and nothing else', async () => {
  const out = await signOut(await tokenOf(), '3', 'sure=yes');
  assert.deepEqual([out.status, out.clears], [303, '"cache"']);
});

test('where nothing waits, or the cookie says anything but a number, all is cleared as ever', async () => {
  for (const waiting of ['0', '', '-1', 'all', '1e9'])
    assert.equal((await signOut(await tokenOf(), waiting)).clears, '"cache", "storage"', waiting);
});
