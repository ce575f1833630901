import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createLog } from '../../../platform/log.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { VisitorOptions } from '../testing/visitor.js';
import { testSite, type Visitor } from '../testing.js';
import { readOwnPage } from './own-page.js';

const lines: string[] = [];
const log = createLog('info', { write: (line: string) => lines.push(line) });
const site = await testSite({ web: { proxies: 1 }, log });
after(() => site.close());

let addresses = 0;
/** Each in a network of their own, so that none is counted with another. */
function newVisitor(options: VisitorOptions = {}): Visitor {
  addresses += 1;
  return site.visitor({ ...options, headers: { 'x-forwarded-for': `192.0.2.${addresses}` } });
}

/** What was sent last to an address: its code. */
function codeFor(address: string): string {
  const letters = site.house.post.kept?.(site.house.place) ?? [];
  const letter = letters.find((one) => reveal(one.to) === address);
  return /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
}
const wrongFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function ask(visitor: Visitor, address: string, at = '/sign-in') {
  return visitor.press(await visitor.open(at), 'Send me a code', { email: address });
}

async function signIn(visitor: Visitor, address: string, at = '/sign-in') {
  return visitor.press(await ask(visitor, address, at), 'Continue', { code: codeFor(address) });
}

const persons = () =>
  site.house.read((ctx) => ctx.db.selectFrom('people.person').select('id').where('place_id', '=', ctx.place).execute());

describe('signing in by a code', () => {
  test('makes an account at the first right code, and finds it again whatever the case of its letters', async () => {
    const first = newVisitor();
    const before = (await persons()).length;
    const page = await signIn(first, 'sam@example.org');
    assert.deepEqual([page.status, page.path], [200, '/account']);
    assert.match(page.text, /sam@example\.org/);
    assert.equal((await persons()).length, before + 1);
    const again = newVisitor();
    await ask(again, ' Sam@Example.ORG ');
    const code = codeFor('Sam@example.org');
    assert.equal((await again.press(await again.open('/sign-in/code'), 'Continue', { code })).path, '/account');
    assert.equal((await persons()).length, before + 1);
  });

  test('is a line of the log, right or wrong, by codes that name nobody', async () => {
    const mine = newVisitor();
    const page = await ask(mine, 'logged@example.org');
    const code = codeFor('logged@example.org');
    lines.length = 0;
    await mine.press(page, 'Continue', { code: wrongFor(code) });
    await mine.press(await mine.open('/sign-in/code'), 'Continue', { code });
    const handed = await mine.press(await mine.open('/sign-in/handed-code'), 'Sign in', { code: 'ABCDE' });
    assert.equal(handed.status, 422);
    const said = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ way }) => way !== undefined);
    assert.deepEqual(
      said.map(({ msg, of, way, code }) => [msg, of, way, code]),
      [
        ['a sign-in was refused', 'resident', 'email-code', 'wrong-code'],
        ['somebody signed in', 'resident', 'email-code', undefined],
        ['a sign-in was refused', 'resident', 'handed-code', 'wrong-code'],
      ],
    );
    assert.doesNotMatch(lines.join(), new RegExp(`logged@|${code}|ABCDE`));
  });

  test('takes homoglyphs for somebody else', async () => {
    const before = (await persons()).length;
    await signIn(newVisitor(), 'anna@example.org');
    await signIn(newVisitor(), 'аnna@example.org'); // with a Cyrillic а
    assert.equal((await persons()).length, before + 2);
  });

  test('answers a known and an unknown address alike', async () => {
    await signIn(newVisitor(), 'known@example.org');
    const [known, unknown] = await Promise.all([
      ask(newVisitor(), 'known@example.org'),
      ask(newVisitor(), 'nobody@example.org'),
    ]);
    const said = (page: typeof known) => page.text.replaceAll(/\S+@example\.org/g, '…');
    assert.equal(said(known), said(unknown));
    assert.equal(known.path, unknown.path);
  });

  test('says what is wrong with an address, and keeps what was typed', async () => {
    const visitor = newVisitor();
    const page = await ask(visitor, 'sam@example');
    assert.equal(page.status, 422);
    assert.equal(page.errors.length, 1);
    assert.equal(
      page.forms
        .find(({ names }) => names.includes('email'))
        ?.fill({})
        .get('email'),
      'sam@example',
    );
  });

  test('takes the code in the browser that asked for it only, and once', async () => {
    const [mine, other] = [newVisitor(), newVisitor()];
    await ask(mine, 'bound@example.org');
    const code = codeFor('bound@example.org');
    await ask(other, 'other@example.org');
    const refused = await other.press(await other.open('/sign-in/code'), 'Continue', { code });
    assert.equal(refused.status, 422);
    const waiting = await mine.open('/sign-in/code');
    const token = mine.cookies.get('signing-in') ?? '';
    assert.equal((await mine.press(waiting, 'Continue', { code })).path, '/account');
    mine.cookies.set('signing-in', token);
    assert.equal((await mine.post('/sign-in/code', { code })).heading, 'This code can no longer be used');
  });

  test('lets five wrong codes be typed, also at once; then even the right one opens nothing, and nobody else is shut out', async () => {
    const mine = newVisitor();
    const page = await ask(mine, 'tries@example.org');
    const code = codeFor('tries@example.org');
    const wrong = wrongFor(code);
    assert.match((await mine.press(page, 'Continue', { code: '12 34' })).errors.join(), /six digits/);
    assert.match((await mine.press(page, 'Continue', { code: wrong })).errors.join(), /4 more times/);
    await Promise.all(Array.from({ length: 6 }, () => mine.post('/sign-in/code', { code: wrong })));
    const spent = await mine.post('/sign-in/code', { code });
    assert.equal(spent.heading, 'This code can no longer be used');
    assert.equal((await signIn(newVisitor(), 'tries@example.org')).path, '/account');
  });

  test('ends a code after ten minutes', async () => {
    const mine = newVisitor();
    const page = await ask(mine, 'late@example.org');
    const code = codeFor('late@example.org');
    site.house.clock.advance(10 * 60_000 + 1);
    assert.equal((await mine.press(page, 'Continue', { code })).heading, 'This code can no longer be used');
  });

  test('sends five codes an hour to an address that strangers ask for; a browser that signed in before is counted apart', async () => {
    const mine = newVisitor();
    await signIn(mine, 'bombed@example.org');
    const stranger = newVisitor();
    for (let time = 0; time < 4; time += 1) assert.equal((await ask(stranger, 'bombed@example.org')).status, 200);
    site.house.clock.advance(60_000);
    assert.equal((await ask(stranger, 'bombed@example.org')).status, 429);
    assert.equal((await ask(mine, 'bombed@example.org')).path, '/sign-in/code');
    site.house.clock.advance(60 * 60_000);
    assert.equal((await ask(stranger, 'bombed@example.org')).status, 200);
  });

  test('gives a new session each time, and ends the one that the browser came with', async () => {
    const mine = newVisitor();
    mine.cookies.set('resident', 'planted-before-the-sign-in');
    await signIn(mine, 'fixed@example.org');
    const first = mine.cookies.get('resident') ?? '';
    assert.notEqual(first, 'planted-before-the-sign-in');
    await signIn(mine, 'fixed@example.org');
    const old = newVisitor({ cookies: { resident: first } });
    assert.equal((await old.open('/account')).path.startsWith('/sign-in'), true);
  });

  test('goes back to the page that was asked for, and to no page of another site', async () => {
    const mine = newVisitor();
    const page = await mine.open('/account');
    assert.equal(page.path, '/sign-in?to=%2Faccount');
    assert.equal(
      (await signIn(mine, 'back@example.org', '/sign-in?to=%2Fservices%2Fmissed-bin')).path,
      '/services/missed-bin',
    );
    for (const to of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\t/evil.example',
      '/sign-in',
      'javascript:0',
      '/a\nb',
    ])
      assert.equal(readOwnPage(to), undefined, to);
    assert.equal(readOwnPage('/account?page=2'), '/account?page=2');
  });

  test('keeps neither address nor code where somebody could read them', async () => {
    const mine = newVisitor();
    await ask(mine, 'canary.kestrel@example.org');
    const code = codeFor('canary.kestrel@example.org');
    const rows = await site.house.read(async (ctx) => [
      ...(await ctx.db.selectFrom('people.sign_in_challenge').selectAll().where('place_id', '=', ctx.place).execute()),
      ...(await ctx.db.selectFrom('messages.outbox').selectAll().where('place_id', '=', ctx.place).execute()),
      ...(await ctx.db.selectFrom('record.entry').selectAll().where('place_id', '=', ctx.place).execute()),
    ]);
    const all = rows
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)));
    assert.ok(all.length > 0);
    assert.equal(
      all.some((text) => text?.includes('kestrel') || text?.includes(`"${code}"`)),
      false,
    );
    const sent = await site.house.read((ctx) =>
      ctx.db.selectFrom('messages.outbox').select(['state', 'sealed']).where('place_id', '=', ctx.place).execute(),
    );
    assert.ok(sent.every(({ state, sealed }) => state === 'sent' && sealed === null));
  });
});
