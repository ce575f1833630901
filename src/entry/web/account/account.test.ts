import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { reveal } from '../../../platform/sealed/browser.js';
import { testSite, type Visitor } from '../testing.js';

const site = await testSite({ web: { proxies: 1 } });
after(() => site.close());

let addresses = 0;
function newVisitor(): Visitor {
  addresses += 1;
  return site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${addresses}` } });
}

function codeFor(address: string): string {
  const letters = site.house.post.kept?.(site.house.place) ?? [];
  const letter = letters.find((one) => reveal(one.to) === address);
  return /\b\d{6}\b/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
}

async function signIn(visitor: Visitor, address: string) {
  const page = await visitor.press(await visitor.open('/sign-in'), 'Send me a code', { email: address });
  return visitor.press(page, 'Continue', { code: codeFor(address) });
}

async function addEmail(visitor: Visitor, address: string) {
  const page = await visitor.press(await visitor.open('/account/email'), 'Send me a code', { email: address });
  return visitor.press(page, 'Continue', { code: codeFor(address) });
}

describe('the account', () => {
  test('is nobody’s who is not signed in', async () => {
    assert.match((await newVisitor().open('/account')).path, /^\/sign-in/);
    assert.equal((await newVisitor().post('/account/sessions/end', { session: 'x' })).status, 403);
    assert.match((await (await site.officer({ roles: ['contact-team'] })).open('/account')).path, /^\/sign-in/);
  });

  test('takes another address as a way in, shows both, and takes one away with the key of its address', async () => {
    const mine = newVisitor();
    await signIn(mine, 'one@example.org');
    const page = await addEmail(mine, 'two@example.org');
    assert.equal(page.path, '/account?did=email');
    assert.match(page.text, /The address is added\..*one@example\.org.*two@example\.org/);
    const other = newVisitor();
    const theirs = await signIn(other, 'two@example.org');
    assert.equal(theirs.text.includes('one@example.org'), true);
    const left = await other.press(theirs, 'Remove Email one@example.org');
    assert.doesNotMatch(left.text, /one@example\.org/);
    assert.match(left.text, /your only way in/);
    const keys = await site.house.read((ctx) =>
      ctx.db.selectFrom('vault.subject_key').select(['scope', 'wrapped']).where('place_id', '=', ctx.place).execute(),
    );
    assert.equal(keys.filter(({ wrapped }) => wrapped === null).length, 1);
    assert.doesNotMatch((await signIn(newVisitor(), 'one@example.org')).text, /two@example\.org/);
  });

  test('keeps the last way in, whatever a forged page says, and another’s too', async () => {
    const [mine, theirs] = [newVisitor(), newVisitor()];
    await signIn(mine, 'last@example.org');
    await signIn(theirs, 'theirs@example.org');
    await addEmail(theirs, 'theirs-too@example.org');
    const ways = await site.house.read((ctx) =>
      ctx.db.selectFrom('people.authenticator').select(['id', 'ended_at']).where('place_id', '=', ctx.place).execute(),
    );
    const before = ways.filter(({ ended_at }) => ended_at !== null).length;
    for (const { id } of ways) await mine.post('/account/ways-in/remove', { way: id });
    const after = await site.house.read((ctx) =>
      ctx.db.selectFrom('people.authenticator').select('ended_at').where('place_id', '=', ctx.place).execute(),
    );
    assert.equal(after.filter(({ ended_at }) => ended_at !== null).length, before);
  });

  test('keeps how they wish to be contacted, says what is missing, and writes in that language alone', async () => {
    const mine = newVisitor();
    await signIn(mine, 'contact@example.org');
    const form = await mine.follow(await mine.open('/account'), 'How we contact you');
    const missing = await mine.press(form, 'Save', { in: 'cy', by: 'email', print: 'large' });
    assert.deepEqual([missing.status, missing.errors.length], [422, 1]);
    const saved = await mine.press(missing, 'Save', { calls: 'no' });
    assert.match(saved.text, /Saved\. Every service/);
    assert.match(saved.body, /value="cy" checked[\s\S]*value="large" checked[\s\S]*value="no" checked/);
    const entries = await site.house.read((ctx) =>
      ctx.db.selectFrom('record.entry').select('data').where('place_id', '=', ctx.place).execute(),
    );
    assert.doesNotMatch(JSON.stringify(entries), /"large"/);
    await mine.press(saved, 'Save', { calls: 'yes' });
    const keys = await site.house.read((ctx) =>
      ctx.db.selectFrom('vault.subject_key').select(['scope', 'wrapped']).where('place_id', '=', ctx.place).execute(),
    );
    const living = keys.filter(({ scope, wrapped }) => scope.startsWith('preferences:') && wrapped !== null);
    assert.equal(living.length, 1);
  });

  test('refuses an address that is another account’s way in', async () => {
    const [mine, theirs] = [newVisitor(), newVisitor()];
    await signIn(theirs, 'taken@example.org');
    await signIn(mine, 'taker@example.org');
    const page = await addEmail(mine, 'taken@example.org');
    assert.match(page.text, /another account already/);
  });

  test('lists where one is signed in, ends a session elsewhere, and no session of anybody else', async () => {
    const [phone, desk, other] = [newVisitor(), newVisitor(), newVisitor()];
    await signIn(phone, 'both@example.org');
    const page = await signIn(desk, 'both@example.org');
    await signIn(other, 'somebody@example.org');
    const form = page.forms.find(({ action }) => action === '/account/sessions/end');
    const session = form?.fill({}).get('session') ?? '';
    await other.post('/account/sessions/end', { session });
    assert.equal((await phone.open('/account')).path, '/account');
    await desk.post('/account/sessions/end', { session });
    assert.match((await phone.open('/account')).path, /^\/sign-in/);
    assert.equal((await desk.open('/account')).path, '/account');
  });

  test('changes no way in later than ten minutes after a sign-in, and leads to a new one and back', async () => {
    const mine = newVisitor();
    await signIn(mine, 'fresh@example.org');
    const page = await addEmail(mine, 'fresh-too@example.org');
    site.house.clock.advance(10 * 60_000 + 1000);
    for (const path of ['/account/email', '/account/passkeys']) {
      const asked = await mine.open(path);
      assert.equal(asked.path, `/sign-in?to=${encodeURIComponent(path)}&need=ways-in`);
      assert.match(asked.text, /within ten minutes of signing in/);
    }
    const kept = await mine.press(page, 'Remove Email fresh@example.org');
    assert.equal(kept.path, '/sign-in?to=%2Faccount&need=ways-in');
    assert.match((await mine.post('/account/email', { email: 'three@example.org' })).path, /need=ways-in$/);
    assert.equal(codeFor('three@example.org'), '');
    for (const address of ['fresh@example.org', 'fresh-too@example.org'])
      assert.ok((await mine.open('/account')).text.includes(`Remove Email ${address}`));
    const code = await mine.press(kept, 'Send me a code', { email: 'fresh-too@example.org' });
    const back = await mine.press(code, 'Continue', { code: codeFor('fresh-too@example.org') });
    assert.equal(back.path, '/account');
    assert.doesNotMatch((await mine.press(back, 'Remove Email fresh@example.org')).text, / fresh@example\.org/);
  });

  test('ends what a way in opened when it is taken away, in this browser too', async () => {
    const [mine, phone] = [newVisitor(), newVisitor()];
    await signIn(mine, 'gone@example.org');
    const page = await addEmail(mine, 'stays@example.org');
    await signIn(phone, 'stays@example.org');
    const out = await mine.press(page, 'Remove Email gone@example.org');
    assert.equal(out.path, '/sign-in?to=%2Faccount&need=way-removed');
    assert.match(out.text, /You removed the way in by which you were signed in here/);
    assert.match((await mine.open('/account')).path, /^\/sign-in/);
    assert.equal((await phone.open('/account')).path, '/account', 'what another way in opened goes on');
  });

  test('signs out everywhere else in one go, and nobody else', async () => {
    const [phone, desk, other] = [newVisitor(), newVisitor(), newVisitor()];
    await signIn(phone, 'many@example.org');
    await signIn(other, 'not-many@example.org');
    const page = await signIn(desk, 'many@example.org');
    const left = await desk.press(page, 'Sign out everywhere else');
    assert.equal(left.path, '/account');
    assert.doesNotMatch(left.text, /Sign out everywhere else/);
    assert.match((await phone.open('/account')).path, /^\/sign-in/);
    assert.equal((await other.open('/account')).path, '/account');
  });
});
