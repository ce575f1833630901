import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { closeMonths, revealDue } from '../../../../foundation/assurance/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../testing/desk-site.js';
import { setTestAuditor } from '../testing/set-test-auditor.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asker = await site.officer({ name: 'Mali Reese', roles: ['contact-team', 'concealed-requester'] });
const approver = await site.officer({ name: 'Idris Kell', roles: ['concealed-approver'] });
const both = await site.officer({ roles: ['contact-team', 'concealed-requester', 'concealed-approver'] });
const other = await site.officer({ roles: ['contact-team'] });
const id = await site.open('missed-bin');
const { reference } = await house.read((ctx) => getCase(ctx, id));
const person = await site.resident();
await house.act(async (ctx) => {
  const { subjects } = await getCase(ctx, id);
  if (subjects.reporter) await linkSubject(ctx, subjects.reporter, person.person);
});

const url = '/desk/concealed';
const filled = { reference, ground: 'crime', days: '92', why: 'The police asked, reference 44' };
const openUrl = (body: string) => /\/desk\/concealed\/[0-9a-f-]+\/open/.exec(body)?.[0] ?? '';

describe('the page of concealed looks', () => {
  test('is not there for an officer without either role, and no page leads there', async () => {
    for (const path of [url, `${url}?did=didAsk`]) assert.equal((await other.open(path)).status, 404);
    for (const fields of [{}, filled]) assert.equal((await other.post(url, fields)).status, 404);
    assert.equal(
      (await other.open('/desk/cases')).links.some(({ href }) => href === url),
      false,
    );
    assert.equal(
      (await asker.open('/desk/cases')).links.some(({ href }) => href === url),
      true,
    );
  });

  test('asks nothing while nobody holds the second key, and says so', async () => {
    const page = await asker.open(url);
    assert.match(page.text, /Nobody holds the second key yet/);
    const refused = await asker.post(url, filled);
    assert.deepEqual([refused.status, refused.errors.length], [409, 1]);
    await setTestAuditor(house);
  });

  test('says what is wrong with what was sent, and loses nothing of it', async () => {
    const page = await asker.pressOnce(await asker.open(url), 'Ask', { reference: 'MB-0000-0000', why: 'The police' });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors, [
      'Enter the reference of a case that is here',
      'Choose the ground in law',
      'Choose when the person is to see it',
    ]);
    assert.match(page.body, /MB-0000-0000[\s\S]*The police/);
    const none = await asker.pressOnce(page, 'Ask', { why: '' });
    assert.ok(none.errors.includes('Write why this look must be concealed'));
    const secret = await asker.pressOnce(page, 'Ask', { ...filled, why: 'SECRET: Redkite' });
    assert.equal(secret.status, 422);
    assert.doesNotMatch(secret.body, /Redkite/);
  });

  test('has one ask, another approve, and opens the case once, to be read', async () => {
    const asked = await asker.press(await asker.open(url), 'Ask', filled);
    assert.match(asked.text, /Another officer must approve it/);
    assert.equal(openUrl(asked.body), '');
    const waiting = await approver.open(url);
    assert.match(waiting.text, /The police asked, reference 44/);
    const answered = await approver.press(waiting, `Approve of ${reference}`);
    assert.match(answered.text, /Your answer has been kept/);
    const ready = await asker.open(url);
    const once = openUrl(ready.body);
    assert.equal((await other.post(once)).status, 404);
    assert.equal((await approver.post(once)).status, 404);
    const opened = await asker.press(ready, `Open the case once of ${reference}`);
    assert.equal(opened.status, 200);
    assert.match(opened.body, new RegExp(canaries.line));
    assert.match(opened.text, /You have looked at personal data under an approval, once/);
    assert.deepEqual(
      opened.forms.filter(({ action }) => action.includes(id)),
      [],
    );
    const again = await asker.post(once);
    assert.equal(again.status, 409);
    assert.doesNotMatch(again.body, new RegExp(canaries.line));
  });

  test('lets nobody approve what they asked, but lets another decline it', async () => {
    const asked = await both.press(await both.open(url), 'Ask', filled);
    assert.match(asked.text, /Somebody else must answer this/);
    const form = (await approver.open(url)).forms.find(({ action }) => action.endsWith('/answer'));
    const own = await both.post(form?.action ?? '', { verdict: 'approve' });
    assert.deepEqual(own.errors, ['You asked for this yourself. Another officer must answer it.']);
    assert.equal((await asker.post(form?.action ?? '', { verdict: 'approve' })).status, 404);
    await approver.press(await approver.open(url), `Decline of ${reference}`);
    assert.match((await both.open(url)).text, /Declined/);
  });

  test('asks to keep one back for longer', async () => {
    const page = await asker.open(url);
    const box = page.forms.flatMap(({ names }) => names).find((name) => name.startsWith('why-')) ?? '';
    const action = page.forms.find(({ names }) => names.includes(box))?.action ?? '';
    const sooner = await asker.post(action, { days: '31', [box]: 'The trial' });
    assert.equal(sooner.status, 409);
    assert.match(sooner.body, /The trial/);
    const empty = await asker.post(action, { days: '365', [box]: ' ' });
    assert.deepEqual([empty.status, empty.errors.length], [422, 1]);
    const asked = await asker.post(action, { days: '365', [box]: 'The trial' });
    assert.equal(asked.status, 200);
    assert.match(asked.text, /To be kept back until 2 March 2027, if approved/);
    assert.match((await approver.open(url)).text, /The trial/);
    await approver.press(await approver.open(url), `Decline of ${reference}`);
  });

  test('is said in Welsh', async () => {
    assert.match((await asker.open(`${url}?lang=cy`)).text, /Edrychiadau cudd.*Cyfeirnod yr achos/);
    await asker.open(`${url}?lang=en`);
  });
});

describe('the person', () => {
  test('sees it on its day, with when it was made and why it was kept back', async () => {
    assert.match((await person.open('/your-data/looks')).text, /Nobody has looked/);
    house.clock.set(new Date('2026-06-02T10:00:00Z'));
    assert.equal(await revealDue(house, house.place), 1);
    const page = await (await site.visitor()).open('/assurance/concealed');
    assert.equal(page.status, 200);
    const renewed = await site.resident();
    await house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      if (subjects.reporter) await linkSubject(ctx, subjects.reporter, renewed.person);
    });
    const { text } = await renewed.open('/your-data/looks');
    assert.match(text, /Looks: 1/);
    assert.match(text, /Made on 2 March 2026 at 9am, and kept back by law until 2 June 2026: investigating/);
    assert.doesNotMatch(text, /Mali Reese|The police/);
  });

  test('and everybody else read what is published of whole months', async () => {
    await closeMonths(house, house.place);
    const page = await site.visitor().open('/assurance/concealed');
    assert.match(page.text, /March 2026 ?investigating or preventing a crime ?fewer than 5/);
    assert.doesNotMatch(page.text, /June 2026/);
    assert.match((await site.visitor().open('/assurance/concealed?lang=cy')).text, /Mawrth 2026.*llai na 5/);
  });
});
