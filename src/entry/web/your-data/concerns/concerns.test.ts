import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['data-protection'] });
const mair = await site.resident();
const id = await site.open('missed-bin');
await house.act(async (ctx) => {
  const { reporter } = (await getCase(ctx, id)).subjects;
  assert.ok(reporter);
  await linkSubject(ctx, reporter, mair.person);
});
await asha.open(`/desk/cases/${id}`);
const url = '/your-data/concerns';
const incidentOf = async (text: string) => {
  const page = await nia.open('/desk/incidents');
  return page.links.find((link) => link.text.startsWith(text))?.href ?? '';
};

describe('a resident’s concern', () => {
  test('goes from a look to whoever protects data, who see whose look it was, acknowledge it and answer on the resident’s page', async () => {
    const looks = await mair.open('/your-data/looks');
    const form = await mair.open(looks.links.find(({ text }) => text.startsWith('I do not recognise it'))?.href ?? '');
    assert.match(form.text, /contact-team/);
    assert.equal(form.body.includes('Asha Penrose'), false);
    const empty = await mair.post(form.path, { what: '' });
    assert.deepEqual([empty.status, empty.errors], [422, ['Say what worries you']]);
    const sent = await mair.post(form.path, { what: 'She lives next door' });
    assert.match(sent.text, /We have it.*Look number 1.*She lives next door.*Not yet. By 1 April 2026/);

    assert.match((await nia.open('/desk/incidents')).text, /72 hours left.*A resident waits for an answer/);
    const link = await incidentOf('Looked at without need');
    const one = await nia.open(link);
    const number = /Number (\w{4}-\w{4})/.exec(sent.text)?.[1];
    assert.equal(one.heading, `Incident ${number}`);
    assert.match(one.text, /A resident, about their own data/);
    assert.match(one.text, /Asha Penrose, 2 March 2026.*Open the case/);
    assert.match(one.text, /She lives next door/);
    await nia.post(link, { step: 'acknowledge' });
    assert.match((await mair.open(url)).text, /Read 2 March 2026/);
    const marked = await nia.post(`${link}/answer`, { answer: 'SECRET: Redkite' });
    assert.equal(marked.status, 422);
    assert.doesNotMatch(marked.body, /Redkite/);
    const answered = await nia.post(`${link}/answer`, { answer: 'She works on your street.' });
    assert.match(answered.text, /The answer stands on their page/);
    assert.match((await mair.open(`${url}?lang=cy`)).text, /Ein hateb.*She works on your street/);
    const letters = await house.read((ctx) =>
      ctx.prepared<{ person_id: string }>(
        'answers',
        `select person_id from messages.outbox where place_id = $1 and template = 'concern-answered'`,
        [ctx.place],
      ),
    );
    assert.deepEqual(letters, [{ person_id: mair.person }]);
    await mair.open(`${url}?lang=en`);
  });

  test('may be about anything, says what is missing and loses nothing that was typed', async () => {
    const wrong = await mair.post(url, { what: 'A letter came open' });
    assert.deepEqual([wrong.status, wrong.errors], [422, ['Choose what worries you']]);
    assert.match(wrong.body, /A letter came open/);
    const marked = await mair.post(url, { kind: 'lost', what: 'SECRET: Redkite' });
    assert.doesNotMatch(marked.body, /Redkite/);
    const sent = await mair.post(url, { kind: 'lost', what: 'A letter came open' });
    assert.match(sent.text, /We have it/);
    const numbers = [...sent.text.matchAll(/Number (\S+) Told/g)].map(([, number]) => number);
    assert.equal(new Set(numbers).size, 2);
    assert.notEqual(await incidentOf('Lost, or left'), '');
  });

  test('is nobody else’s to see or to raise', async () => {
    const other = await site.resident();
    assert.doesNotMatch((await other.open(url)).body, /next door/);
    const look = (await mair.open('/your-data/looks')).links.find(({ href }) => href.endsWith('/concern'))?.href ?? '';
    assert.equal((await other.open(look)).status, 404);
    assert.equal((await other.post(look, { what: 'Mine' })).status, 404);
    assert.equal((await mair.open(look.replace('/1/', '/9/'))).status, 404);
    assert.match((await site.visitor().open(url)).path, /^\/sign-in/);
  });
});
