import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { testSite } from '../../src/entry/web/testing.js';
import { answerChallenge, beginSignIn } from '../../src/foundation/people/index.js';
import { reveal } from '../../src/platform/sealed/browser.js';
import { seal } from '../../src/platform/sealed/index.js';

const site = await testSite({ web: { proxies: 1 } });
after(() => site.close());
const { house } = site;

/** The code in the newest letter. */
const lastCode = (): string => {
  const [letter] = house.post.kept?.(house.place) ?? [];
  return /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
};

describe('nobody asks more often than they may', () => {
  const count = async (times: number, ask: (time: number) => Promise<{ status: number }>) => {
    let refused = 0;
    for (let time = 0; time < times; time += 1) refused += (await ask(time)).status === 429 ? 1 : 0;
    return refused;
  };

  test('by an officer’s cookie that they made up', async () => {
    const resident = await site.resident();
    const refused = await count(40, (time) => {
      resident.cookies.set('staff', `made-up-${time}`);
      return resident.post('/account/mandates/take', { code: 'guess' });
    });
    assert.ok(refused >= 20, `${refused} of 40`);
  });

  test('by naming addresses for a proxy that is not ours', async () => {
    const refused = await count(40, (time) =>
      site
        .visitor({ headers: { 'x-forwarded-for': `192.0.2.${time}, 198.51.100.7` } })
        .post('/sign-in/handed-code', { code: 'guess' }),
    );
    assert.ok(refused >= 30, `${refused} of 40`);
  });

  test('or guesses a code by asking many times at once', async () => {
    const begun = await house.act((ctx) => beginSignIn(ctx, { email: seal('kestrel@example.org') }));
    assert.ok(begun.ok);
    const guesses = Array.from({ length: 30 }, (_, number) => String(100_000 + number));
    const answers = await Promise.all(
      guesses.map((code) => house.act((ctx) => answerChallenge(ctx, { token: begun.value.token, code: seal([code]) }))),
    );
    const refused = answers.map((answer) => (answer.ok ? 'in' : answer.refused));
    assert.equal(refused.filter((why) => why === 'wrong-code').length, 5);
  });
});

describe('nobody acts through somebody else’s browser', () => {
  test('from another site, a sibling host or a frame', async () => {
    const resident = await site.resident();
    const fields = new URLSearchParams({ do: 'x' });
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost.evil.example:${site.port}` },
      { 'sec-fetch-site': 'cross-site', origin: site.url },
    ];
    for (const headers of elsewhere)
      for (const path of ['/sign-out', '/your-data/erase', '/sign-in']) {
        const { status } = await resident.open(path, { method: 'POST', body: fields, headers, noFollow: true });
        assert.equal(status, 403, `${path} ${JSON.stringify(headers)}`);
      }
    const { headers } = await resident.open('/account');
    const policy = String(headers['content-security-policy']);
    for (const kept of ["frame-ancestors 'none'", "form-action 'self'", "default-src 'none'"])
      assert.ok(policy.includes(kept));
    assert.deepEqual([headers['x-frame-options'], headers['cache-control']], ['DENY', 'no-store']);
  });

  test('with a session that they planted before somebody signed in', async () => {
    const planted = await site.resident();
    const token = planted.cookies.get('resident') ?? '';
    const theirs = site.visitor({ cookies: { resident: token } });
    const asked = await theirs.press(await theirs.open('/sign-in'), 'Send me a code', { email: 'kestrel@example.org' });
    await theirs.press(asked, 'Continue', { code: lastCode() });
    assert.match((await theirs.open('/account')).text, /kestrel@example\.org/);
    assert.notEqual(theirs.cookies.get('resident'), token);
    assert.match((await planted.open('/account')).path, /^\/sign-in/);
  });

  test('by an address that leads to another site', async () => {
    const visitor = site.visitor();
    for (const path of ['//evil.example/x', '/\\evil.example', '///evil.example', '/sign-in?to=//evil.example']) {
      const { headers, links, forms } = await visitor.open(path, { noFollow: true });
      const hrefs = [
        String(headers.location ?? ''),
        ...links.map(({ href }) => href),
        ...forms.map((one) => one.action),
      ];
      const away = hrefs.filter((href) => href !== '' && new URL(href, site.url).origin !== site.url);
      assert.deepEqual(
        away.filter((href) => href.includes('evil')),
        [],
        path,
      );
    }
    const officer = await site.officer({ roles: ['contact-team'] });
    for (const to of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/desk//evil',
      'javascript:alert(1)',
    ]) {
      const { links, forms } = await officer.open(`/desk/sign-in?to=${encodeURIComponent(to)}`, { noFollow: true });
      const actions = [...links.map(({ href }) => href), ...forms.map(({ action }) => action)];
      for (const href of actions.filter((one) => one !== ''))
        assert.doesNotMatch(new URL(href, site.url).host, /evil/, href);
    }
  });

  test('by a host name of their own in a letter', async () => {
    const visitor = site.visitor({ host: 'evil.example' });
    await visitor.press(await visitor.open('/sign-in'), 'Send me a code', { email: 'kestrel@example.org' });
    const [letter] = house.post.kept?.(house.place) ?? [];
    assert.ok(letter);
    assert.match(reveal(letter.text), /\d{6}/);
    assert.doesNotMatch(reveal(letter.text), /evil|:\/\//, 'a letter has no address to follow');
  });
});
