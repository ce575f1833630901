import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { addEmail, offerMandate, stepMandate } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { deliverDue } from '../../../../work/messages/index.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite({ web: { proxies: 1 } });
after(() => site.close());
const { house } = site;
const [asha, nia] = [
  await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] }),
  await site.officer({ name: 'Nia Corrigan', roles: ['contact-team'] }),
];

const put = 'Put it into their account';
const out = 'Take it out of the account';

/** A person with an account, who reads letters there, and what they tell officers of it. */
async function come(email: string) {
  const who = await site.resident();
  const added = await house.act((ctx) => addEmail(ctx, { person: who.person, email: seal(email) }));
  assert.ok(added.ok);
  const [number = ''] = /(?:[0-9A-F]{4}-){2}[0-9A-F]{4}/.exec((await who.open('/account/claim')).text) ?? [];
  return { ...who, number, email };
}

/** A request that was made without an account. */
async function request() {
  const id = await site.open('missed-bin');
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  return { id, reference, path: `/desk/cases/${id}/account` };
}

const seen = { evidence: 'document-seen', by: 'visit' };

/** But for those that tell that a request came in. */
async function letters(address: string): Promise<readonly string[]> {
  await site.settle();
  await deliverDue(house, house.place);
  return (house.post.kept?.(house.place) ?? [])
    .filter(({ to, template }) => template !== 'case-received' && reveal(to) === address)
    .map((one) => reveal(one.text));
}

describe('an officer', () => {
  test('puts a request into the account of who stands there; they see it with its looks, and a colleague takes it out again', async () => {
    const person = await come('tegan@example.org');
    const { id, reference } = await request();
    const before = (await letters(canaries.email)).length;
    const opened = await asha.open(`/desk/cases/${id}`);
    const form = await asha.follow(opened, 'Put it into its person’s account');
    const done = await asha.press(form, put, { reference: person.number.toLowerCase(), ...seen });
    assert.match(done.text, /The request is in their account.*Asha Penrose put this request into its person’s account/);
    assert.match(done.text, /You put it there, so only a colleague can take it out/);
    assert.ok(!done.text.includes(out));

    const data = await person.open('/your-data');
    assert.ok(data.text.includes(reference) && data.text.includes(canaries.line));
    assert.match(data.text, /An officer linked this request to you on 2 March 2026/);
    assert.match((await person.open('/your-data?lang=cy')).text, /Cysylltodd swyddog y cais hwn â chi ar/);
    await person.open('/?lang=en');
    assert.match((await person.open('/your-data/looks')).text, /Who\s?contact-team.*Number\s?1/);
    assert.ok((await person.open('/your-data/erase')).text.includes(reference), 'the erasure plan has it');
    const copy = await person.press(await person.open('/your-data/copy'), 'Take it as a page to read');
    assert.ok(copy.body.includes(reference) && copy.body.includes('An officer linked this request to you'));

    const told = await letters(person.email);
    assert.equal(
      told.filter((text) => text.includes(reference) && /An officer who saw who you are/.test(text)).length,
      1,
    );
    const warned = (await letters(canaries.email)).slice(before);
    assert.equal(warned.length, 1);
    assert.match(warned[0] ?? '', /say “this was not me”/);
    assert.ok(warned[0]?.includes(reference));

    const theirs = await nia.follow(await nia.open(`/desk/cases/${id}`), 'An officer put it there');
    assert.deepEqual((await nia.press(theirs, out)).errors, ['Select why it is wrong']);
    const ended = await nia.press(theirs, out, { why: 'somebody-else' });
    assert.match(ended.text, /The request is in no account any more/);
    for (const path of ['/your-data', '/account', '/your-data/looks', '/your-data/erase'])
      assert.ok(!(await person.open(path)).text.includes(reference), path);
    for (const address of [person.email, canaries.email])
      assert.equal((await letters(address)).filter((text) => /has taken it out/.test(text)).length, 1);
    const late = await nia.press(theirs, out, { why: 'somebody-else' });
    assert.deepEqual([late.status, late.errors], [409, ['It was taken out already. Here is how it stands']]);
  });

  test('shows it to whoever acts for the person as far as their mandate goes', async () => {
    const person = await come('nest@example.org');
    const { path, reference } = await request();
    await asha.press(await asha.open(path), put, { reference: person.number, ...seen });
    for (const service of ['missed-bin', 'council-tax-single-person-discount']) {
      const delegate = await site.resident();
      const names = { person: seal('Nest'), delegate: seal('Huw') };
      const job = { capacity: 'adviser', services: [service], may: ['see'], days: 7, names } as const;
      const by = (who: typeof delegate.person) => ({ kind: 'resident', person: who }) as const;
      const offered = await house.act(by(person.person), (ctx) => offerMandate(ctx, job));
      assert.ok(offered.ok);
      const { id } = offered.value;
      assert.ok((await house.act(by(delegate.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
      const acting = await delegate.press(await delegate.open('/account/acting'), 'Act for them: Nest');
      assert.equal(acting.text.includes(reference), service === 'missed-bin', service);
    }
  });

  test('writes on paper where the request holds a postal address alone', async () => {
    const person = await come('posted@example.org');
    const id = await site.open('missed-bin', { email: { '': [''] } });
    const { reference } = await house.read((ctx) => getCase(ctx, id));
    await asha.press(await asha.open(`/desk/cases/${id}/account`), put, { reference: person.number, ...seen });
    await letters(person.email);
    const postie = await site.officer({ name: 'Posy Room', roles: ['post-room'] });
    const list = await postie.open('/desk/letters');
    const [waiting] = list.links.filter(({ href }) => /^\/desk\/letters\/[0-9a-f-]{36}$/.test(href));
    const letter = await postie.open(waiting?.href ?? '');
    assert.ok(letter.text.includes(canaries.line) && letter.text.includes(reference));
    assert.match(letter.text, /this was not me/);
    assert.match((await postie.press(letter, 'I have posted it')).text, /post/i);
  });

  test('writes once to somebody whose address in the request is the one that they sign in by', async () => {
    const person = await come(canaries.email);
    const { path, reference } = await request();
    await asha.press(await asha.open(path), put, { reference: person.number, ...seen });
    const told = (await letters(canaries.email)).filter((text) => text.includes(reference));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /An officer who saw who you are/);
  });

  test('is told how to mend what is missing, and what was typed is kept', async () => {
    const { path } = await request();
    const form = await asha.open(path);
    const empty = await asha.press(form, put);
    assert.deepEqual([empty.status, empty.errors.length], [422, 3]);
    const unknown = await asha.press(form, put, { reference: '0000-0000-0000', ...seen });
    assert.deepEqual([unknown.status, unknown.errors.length], [422, 1]);
    assert.match(unknown.errors[0] ?? '', /No account can take the request by this/);
    assert.ok(unknown.body.includes('value="0000-0000-0000"'));
    const weak = await asha.press(form, put, { reference: '0000-0000-0000', evidence: 'known-by-sight', by: 'visit' });
    assert.match(weak.errors.join(), /what a relative may know as well is not enough/);
    const welsh = await asha.open(`${path}?lang=cy`);
    assert.match(welsh.text, /Rhoi’r cais hwn yng nghyfrif ei berson/);
    await asha.open('/desk?lang=en');
  });

  test('sees no way to do it, and no difference from a case that is not there, without the role or the sight', async () => {
    const { id, path } = await request();
    const nowhere = `/desk/cases/${house.ids.next<'case'>()}/account`;
    const answers = [
      await site.officer({ name: 'Bryn Tudor', roles: ['waste-crews'] }),
      await site.officer({ name: 'Mali Rowlands', roles: ['help-desk'] }),
    ];
    for (const officer of answers) {
      assert.ok(!(await officer.open(`/desk/cases/${id}`)).text.includes('Put it into its person’s account'));
      const sent = { ...seen, reference: '0000-0000-0000', past: '0', why: 'not-meant', link: id };
      for (const way of ['', '/end']) {
        const [there, none] = [await officer.post(`${path}${way}`, sent), await officer.post(`${nowhere}${way}`, sent)];
        assert.deepEqual([there.status, there.text], [404, none.text]);
      }
      assert.equal((await officer.open(path)).status, 404);
    }
  });

  test('finds no way for a request that is in an account already, and is led to hand a code over where its person put it there', async () => {
    const person = await come('ola@example.org');
    const { id, path } = await request();
    const [form, other] = [await asha.open(path), await nia.open(path)];
    await asha.press(form, put, { reference: person.number, ...seen });
    const late = await nia.press(other, put, { reference: person.number, ...seen });
    assert.equal(late.status, 409);
    assert.match(late.errors.join(), /A colleague dealt with this request since you opened the page/);
    assert.ok(!(await nia.open(`/desk/cases/${id}`)).text.includes('Put it into its person’s account'));
    const own = await request();
    const { subjects } = await house.read((ctx) => getCase(ctx, own.id));
    await house.act((ctx) => linkSubject(ctx, subjects.reporter as never, person.person));
    const shown = await nia.open(own.path);
    assert.equal(shown.forms.filter(({ action }) => action.startsWith(own.path)).length, 0);
    assert.equal((await nia.follow(shown, 'Hand a sign-in code over')).path, '/desk/hand-over');
  });
});
