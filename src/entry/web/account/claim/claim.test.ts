import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findResident } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { claimCase, findCase } from '../../../../work/cases/index.js';
import { deliverDue } from '../../../../work/messages/index.js';
import { type BinSite, binSite, walkBin } from '../../journeys/testing/bin-site.js';
import type { TestPage, Visitor } from '../../testing.js';

let site: BinSite;
before(async () => {
  site = await binSite({ web: { proxies: 1 } });
});
after(() => site.close());

let addresses = 0;
function newVisitor(): Visitor {
  addresses += 1;
  return site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${addresses}` } });
}
/** But for those that tell that a request came in. */
const letters = (address: string) =>
  (site.house.post.kept?.(site.house.place) ?? [])
    .filter(({ to, template }) => template !== 'case-received' && reveal(to) === address)
    .map(({ text }) => reveal(text));

async function signIn(
  address: string,
  visitor = newVisitor(),
): Promise<{ readonly visitor: Visitor; readonly person: PersonId }> {
  const page = await visitor.press(await visitor.open('/sign-in'), 'Send me a code', { email: address });
  await visitor.press(page, 'Continue', {
    code: /\b\d{6}\b/.exec(letters(address).find((text) => /\b\d{6}\b/.test(text)) ?? '')?.[0] ?? '',
  });
  const found = await site.house.read((ctx) => findResident(ctx, visitor.cookies.get('resident') ?? ''));
  assert.ok(found);
  return { visitor, person: found.person };
}
/** Sends a report without an account, and gives the page that says so. */
async function send(email: string): Promise<{ readonly sent: TestPage; readonly reference: string }> {
  const visitor = newVisitor();
  const check = await walkBin(visitor, { changes: { name: { name: 'Mair Ellis', email } } });
  const sent = await visitor.press(check, 'Send');
  return { sent, reference: /MB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)?.[0] ?? '' };
}
const claim = async (visitor: Visitor, reference: string): Promise<TestPage> =>
  visitor.press(await visitor.open('/account/claim'), 'Add it', { reference });

/** Gives the request to somebody else's account. */
const giveTo = (reference: string, person: PersonId) =>
  site.house.act(async (ctx) => {
    const subject = (await findCase(ctx, { reference }))?.subjects.reporter;
    assert.ok(subject);
    await linkSubject(ctx, subject, person);
  });

describe('a request that was sent without signing in', () => {
  test('says how it comes into an account, and does for whoever reads its letters, who is told', async () => {
    const { sent, reference } = await send('Mair@Example.org');
    assert.equal(sent.links.find(({ href }) => href === '/account/claim')?.text, 'Add it to an account');
    const { visitor } = await signIn('mair@example.org');
    assert.ok(!(await visitor.open('/your-data')).text.includes(reference));
    const home = await visitor.open('/account');
    assert.equal((await visitor.follow(home, 'Add a request that you sent without signing in')).path, '/account/claim');
    const added = await claim(visitor, reference.toLowerCase().replaceAll('-', ' '));
    assert.match(added.path, /^\/your-data\?did=added/);
    assert.match(added.text, /The request is in your account now/);
    assert.ok(added.text.includes(reference));
    assert.ok((await visitor.open('/account')).text.includes(reference));
    await site.settle();
    await deliverDue(site.house, site.house.place);
    assert.equal(letters('mair@example.org').filter((text) => text.includes(reference)).length, 1);
    const again = await claim(visitor, reference);
    assert.doesNotMatch(again.path, /did=added/, 'it is led to, and nothing is done twice');
    assert.ok(again.text.includes(reference));
  });

  test('is refused in the same words, after the same queries, where it is not there, another’s, or somebody’s already', async () => {
    const { visitor, person } = await signIn('ola@example.org');
    const { reference: others } = await send('tegan@example.org');
    const { reference: taken } = await send('ola@example.org');
    await giveTo(taken, (await site.resident()).person);
    const said: string[] = [];
    const asked: string[] = [];
    for (const reference of ['MB-0000-0000', others, taken]) {
      const names: string[] = [];
      const refused = await site.house.act({ actor: { kind: 'resident', person } }, (ctx) =>
        claimCase(
          {
            ...ctx,
            prepared: (name, ...rest) => {
              names.push(name);
              return ctx.prepared(name, ...rest);
            },
          },
          reference,
        ),
      );
      assert.equal(refused.ok ? undefined : refused.refused, 'not-found');
      asked.push(names.join(' '));
    }
    assert.match(asked[0] ?? '', /case_hold_by_reference.*vault_blind_match.*vault_persons_of/);
    assert.deepEqual(new Set(asked).size, 1, asked.join('\n'));
    site.house.clock.advance(3_600_001);
    await signIn('ola@example.org', visitor);
    for (const reference of ['MB-0000-0000', others, taken]) {
      const page = await claim(visitor, reference);
      assert.equal(page.status, 422);
      assert.ok(page.body.includes(`value="${reference}"`), 'what was typed is kept');
      said.push(page.text);
    }
    assert.equal(new Set(said).size, 1);
    assert.match(said[0] ?? '', /We cannot add a request with this reference.*Add that address to this account/);
    assert.ok(!(await visitor.open('/your-data')).text.includes('Report a missed bin'));
  });

  test('is added within ten minutes of a sign-in alone, and the way there leads back', async () => {
    const { reference } = await send('gwilym@example.org');
    const { visitor } = await signIn('gwilym@example.org');
    const open = await visitor.open('/account/claim');
    site.house.clock.advance(10 * 60_000 + 1);
    for (const late of [await visitor.open('/account/claim'), await visitor.press(open, 'Add it', { reference })]) {
      assert.equal(late.path, '/sign-in?to=%2Faccount%2Fclaim&need=claim');
      assert.match(late.text, /A request is added within ten minutes of signing in/);
    }
    assert.ok(!(await visitor.open('/your-data')).text.includes(reference));
    await signIn('gwilym@example.org', visitor);
    assert.match((await claim(visitor, reference)).text, /The request is in your account now/);
  });

  test('is tried for five times an hour, and then not even with the right reference', async () => {
    const { reference } = await send('ffion@example.org');
    const { visitor } = await signIn('ffion@example.org');
    assert.deepEqual((await visitor.press(await visitor.open('/account/claim'), 'Add it')).errors, [
      'Enter the reference of the request',
    ]);
    for (let time = 0; time < 5; time += 1) assert.equal((await claim(visitor, 'MB-0000-0000')).status, 422);
    const late = await claim(visitor, reference);
    assert.equal(late.status, 429);
    assert.match(late.text, /You have tried 5 times within an hour/);
    site.house.clock.advance(3_600_001);
    await signIn('ffion@example.org', visitor);
    assert.match((await claim(visitor, reference)).text, /The request is in your account now/);
  });
});
