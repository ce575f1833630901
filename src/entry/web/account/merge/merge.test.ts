import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { findResident, hideFromAll, offerMandate, stepMandate } from '../../../../foundation/people/index.js';
import { checkout } from '../../../../platform/checkout.js';
import type { PersonId } from '../../../../platform/ids.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { seal } from '../../../../platform/sealed/index.js';
import { openCase } from '../../../../work/cases/index.js';
import { deliverDue } from '../../../../work/messages/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { testSite, type Visitor } from '../../testing.js';

const discount = await readFile(join(checkout, 'definitions', 'council-tax-single-person-discount.yaml'), 'utf8');
const bins = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
const site = await testSite({ web: { proxies: 1 }, services: [bins, discount] });
after(() => site.close());

let addresses = 0;
function newVisitor(): Visitor {
  addresses += 1;
  return site.visitor({ headers: { 'x-forwarded-for': `192.0.2.${addresses}` } });
}
const letters = (address: string) =>
  (site.house.post.kept?.(site.house.place) ?? [])
    .filter((one) => reveal(one.to) === address)
    .map(({ text }) => reveal(text));
const codeFor = (address: string): string => /\b\d{6}\b/.exec(letters(address)[0] ?? '')?.[0] ?? '';

async function signIn(visitor: Visitor, address: string, at = '/sign-in') {
  const page = await visitor.press(await visitor.open(at), 'Send me a code', { email: address });
  return visitor.press(page, 'Continue', { code: codeFor(address) });
}
/** Signs in to the first, says so, and signs in to the second in the same browser: the page that asks whether to go on. */
async function prove(visitor: Visitor, first: string, second: string) {
  await signIn(visitor, first);
  const asked = await visitor.press(await visitor.open('/account/merge'), 'Sign in to the other account');
  assert.match(asked.text, /Now sign in to your other account/);
  const page = await visitor.press(asked, 'Send me a code', { email: second });
  return visitor.press(page, 'Continue', { code: codeFor(second) });
}
async function personOf(address: string): Promise<PersonId> {
  const visitor = newVisitor();
  await signIn(visitor, address);
  const token = visitor.cookies.get('resident') ?? '';
  const found = await site.house.read((ctx) => findResident(ctx, token));
  assert.ok(found);
  return found.person;
}
async function send(person: PersonId): Promise<string> {
  const sent = await site.house.act({ actor: { kind: 'resident', person } }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const address = { '': ['manual'], line1: ['12 Weir Street'], town: ['Wealdham'], postcode: ['WX2 1CA'] };
    const parsed = parseAnswers(service, { address, container: { '': ['refuse'] }, help: { '': ['no'] } });
    assert.ok(parsed.ok);
    return openCase(ctx, { service, answers: parsed.value });
  });
  assert.ok(sent.ok);
  return sent.value.reference;
}

describe('two accounts of one person', () => {
  test('become one after both were signed in to and the page was read; both addresses are told, each way in opens both', async () => {
    const [one, other] = [await personOf('one@example.org'), await personOf('other@example.org')];
    const references = [await send(one), await send(other)];
    site.house.clock.advance(60_000);
    const mine = newVisitor();
    const check = await prove(mine, 'one@example.org', 'other@example.org');
    assert.equal(check.path, '/account/merge/check');
    assert.match(check.text, /one@example\.org.*other@example\.org/);
    assert.match(check.text, /1 of one account and 1 of the other/);
    const done = await mine.press(check, 'Put them together');
    assert.equal(done.path, '/account?did=merged');
    for (const reference of references) assert.ok(done.text.includes(reference), reference);
    assert.match(done.text, /one@example\.org.*other@example\.org/);
    const [, reference = ''] = /reference ([0-9A-F]{4}-[0-9A-F]{4})/.exec(done.text) ?? [];
    const later = await signIn(newVisitor(), 'other@example.org');
    for (const each of references) assert.ok(later.text.includes(each), each);
    assert.ok((await mine.open('/your-data')).text.includes(references[1] ?? ''));
    await site.settle();
    await deliverDue(site.house, site.house.place);
    for (const address of ['one@example.org', 'other@example.org'])
      assert.ok(
        letters(address).some((text) => text.includes(reference)),
        address,
      );
    await officersPart(reference, references);
  });

  /** One officer takes them apart at once, another settles it; neither alone. */
  async function officersPart(reference: string, [first = '', second = '']: readonly string[]) {
    const [doubts, settles] = [
      await site.officer({ roles: ['help-desk'] }),
      await site.officer({ roles: ['administrator'] }),
    ];
    const list = await doubts.follow(await doubts.open('/desk/held'), 'Accounts that were put together');
    const none = await doubts.press(list, 'Find it', { reference: '0000-0000' });
    assert.equal(none.status, 422);
    const found = await doubts.press(list, 'Find it', { reference });
    assert.deepEqual((await doubts.press(found, 'Keep them apart')).errors, ['Select why it may be wrong']);
    const apart = await doubts.press(found, 'Keep them apart', { why: 'somebody-else' });
    assert.match(apart.text, /a colleague settles this/);
    const alone = await signIn(newVisitor(), 'other@example.org');
    assert.ok(alone.text.includes(second) && !alone.text.includes(first));
    const settled = await settles.press(await settles.open('/desk/held/merges'), `Part them for good (${reference})`);
    assert.match(settled.text, /parted for good/);
    assert.equal((await (await site.officer({ roles: ['waste-crews'] })).open('/desk/held/merges')).status, 403);
  }

  test('are refused where one acts for the other, with the way on, and nothing has changed', async () => {
    const [one, other] = [await personOf('mum@example.org'), await personOf('daughter@example.org')];
    const names = { person: seal('Mum'), delegate: seal('Ola') };
    const job = { capacity: 'carer', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
    const by = (person: PersonId) => ({ actor: { kind: 'resident', person } as const });
    const offered = await site.house.act(by(one), (ctx) => offerMandate(ctx, job));
    assert.ok(offered.ok);
    assert.ok(
      (await site.house.act(by(other), (ctx) => stepMandate(ctx, { id: offered.value.id, step: 'accept' }))).ok,
    );
    const refused = await prove(newVisitor(), 'mum@example.org', 'daughter@example.org');
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Nobody can be their own delegate.*Visit or call us/);
  });

  test('are not put together by one sign-in, by one that is old, nor in another browser', async () => {
    const mine = newVisitor();
    assert.match((await prove(mine, 'twice@example.org', 'twice@example.org')).text, /the same account twice/);
    await prove(mine, 'twice@example.org', 'late@example.org');
    const other = newVisitor();
    await signIn(other, 'late@example.org');
    assert.equal((await other.post('/account/merge/check', {})).status, 409);
    site.house.clock.advance(10 * 60_000 + 1);
    assert.equal((await mine.post('/account/merge/check', {})).status, 409);
    assert.match((await mine.open('/account/merge')).path, /^\/sign-in\?.*need=ways-in/);
  });

  test('keep from a helper of one account what came with the other, until they are given it', async () => {
    const [one, other, helper] = [
      await personOf('helped@example.org'),
      await personOf('helped-too@example.org'),
      await personOf('helper@example.org'),
    ];
    const references = [await send(one), await send(other)];
    const by = (person: PersonId) => ({ actor: { kind: 'resident', person } as const });
    const names = { person: seal('Tegan'), delegate: seal('Ola') };
    const job = { capacity: 'carer', services: ['missed-bin'], may: ['see'], days: 7, names } as const;
    async function appoint() {
      const offered = await site.house.act(by(one), (ctx) => offerMandate(ctx, job));
      assert.ok(offered.ok);
      await site.house.act(by(helper), (ctx) => stepMandate(ctx, { id: offered.value.id, step: 'accept' }));
    }
    async function seenBy(): Promise<string> {
      const visitor = newVisitor();
      await signIn(visitor, 'helper@example.org');
      const choose = await visitor.open('/account/acting');
      return (
        await visitor.press(
          choose,
          choose.forms.flatMap(({ buttons }) => buttons).find((text) => /Tegan/.test(text)) ?? '',
        )
      ).text;
    }
    await appoint();
    await site.house.act(by(other), (ctx) => hideFromAll(ctx, ['missed-bin.name']));
    site.house.clock.advance(60_000);
    const mine = newVisitor();
    await mine.press(await prove(mine, 'helped@example.org', 'helped-too@example.org'), 'Put them together');
    const before = await seenBy();
    assert.ok(before.includes(references[0] ?? '') && !before.includes(references[1] ?? ''));
    site.house.clock.advance(60_000);
    await appoint();
    const after = await seenBy();
    for (const reference of references) assert.ok(after.includes(reference), 'a mandate given since reaches both');
  });
});
