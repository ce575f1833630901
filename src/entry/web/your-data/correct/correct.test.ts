import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { getCase, listContests, moveCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const services = ['missed-bin', 'council-tax-single-person-discount', 'correction'];
const site = await deskSite({ services });
after(() => site.close());
const { house } = site;
const asha = await site.officer({ roles: ['contact-team'] });
const efa = await site.officer({ name: 'Efa Marchbanks', roles: ['information-rights'] });
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });

const link = (person: PersonId, id: CaseId, party: string) =>
  house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    assert.ok(subject);
    await linkSubject(ctx, subject, person);
  });

/** A resident with a missed bin of their own. */
async function begin() {
  const mair = await site.resident();
  const id = await site.open('missed-bin');
  await link(mair.person, id, 'reporter');
  return { mair, id, at: `/your-data/correct/${id}/name` };
}
const said = { wrong: 'It is spelt wrongly: Canarywrong', 'should-be': 'Kestrel Canaryright' };
const markOf = async (id: CaseId, field = 'name') =>
  (await house.read((ctx) => listContests(ctx, [id]))).get(id)?.get(field);

async function decide(id: CaseId, transition: string, more: object) {
  const correction = (await markOf(id))?.correction;
  assert.ok(correction);
  const actor = { kind: 'staff', person: efa.person, roles: ['information-rights'] } as const;
  const moved = await house.act({ actor, channel: 'desk' }, (ctx) =>
    moveCase(ctx, { case: correction, transition, note: seal('Seen.'), ...more }),
  );
  assert.ok(moved.ok, JSON.stringify(moved));
  return correction;
}
const uphold = (id: CaseId) => decide(id, 'uphold', { decision: { grounds: ['our-mistake'] } });
const reject = (id: CaseId) => decide(id, 'refuse', { decision: { grounds: ['accurate'] }, reason: 'accurate' });

describe('saying that an answer is wrong', () => {
  test('begins beside the answer, marks it at once wherever it is shown, and gives a reference', async () => {
    const { mair, id, at } = await begin();
    const held = await mair.open('/your-data');
    assert.ok(held.links.some(({ href }) => href === at));
    const page = await mair.open(at);
    assert.ok(page.text.includes(canaries.name), 'what is held stands above');
    assert.match(page.text, /decide within one month: that is the law/, 'what comes of it is said before it is sent');
    assert.doesNotMatch(page.text, /contest|5,000|character/i);
    const done = await mair.press(page, 'Send', said);
    assert.match(done.heading, /Thank you\. We look at it again/);
    assert.match(done.text, /tell you by 2 April 2026 what we decided and why/, 'the day that the law sets');
    assert.match(done.text, /Your reference: CO-/);
    const desk = await asha.open(`/desk/cases/${id}`);
    assert.match(desk.text, /Contested The person whom it is about has said since 2 March 2026 that it is wrong/);
    assert.match(desk.text, /An answer was contested/);
    assert.match(
      (await mair.open('/your-data')).text,
      /We are looking into it On 2 March 2026 you told us that this is wrong/,
    );
    const copy = JSON.parse((await mair.post('/your-data/copy', { form: 'data' })).body);
    const requests: { reference: string; answers: { field: string; contest: { state: string } | null }[] }[] =
      copy.requests;
    const states = requests.flatMap(({ answers }) => answers.flatMap(({ contest }) => contest?.state ?? []));
    assert.deepEqual(states, ['contested']);
    assert.match(
      (await mair.post('/your-data/copy', { form: 'page' })).body,
      /We are looking into it: On 2 March 2026 you told us/,
    );
    assert.match((await mair.open('/your-data?lang=cy')).text, /Ar 2 Mawrth 2026 dywedasoch wrthym/);
  });

  test('keeps what was typed when a box is empty, and repeats none that is marked SECRET', async () => {
    const { mair, id, at } = await begin();
    const page = await mair.open(at);
    const empty = await mair.press(page, 'Send', { wrong: said.wrong });
    assert.deepEqual([empty.status, empty.errors], [422, ['Say what it should be']]);
    assert.ok(empty.body.includes('Canarywrong'));
    const secret = await mair.press(page, 'Send', { ...said, wrong: 'TOP SECRET\nthe canary flies' });
    assert.equal(secret.status, 422);
    assert.equal(secret.body.includes('canary flies'), false);
    const email = await mair.press(page, 'Send', { ...said, email: 'nobody' });
    assert.equal(email.status, 422);
    assert.equal(await markOf(id), undefined);
  });

  test('is there for nobody else’s answer, whether there is one or not', async () => {
    const [{ mair, id }, other] = [await begin(), await begin()];
    for (const path of [
      other.at,
      `/your-data/correct/${id}/no_such`,
      `/your-data/correct/${house.ids.next()}/name`,
      '/your-data/correct/x/name',
    ])
      assert.equal((await mair.open(path)).status, 404, path);
    assert.equal((await mair.post(other.at, said)).status, 404);
    const adult = await site.resident();
    const tax = await site.open('council-tax-single-person-discount');
    await link(adult.person, tax, 'other-adult');
    assert.equal((await adult.open(`/your-data/correct/${tax}/name`)).status, 404, 'another party’s');
    assert.equal((await adult.open(`/your-data/correct/${tax}/other_name`)).status, 200);
    assert.match((await asha.open(other.at)).path, /sign-in/, 'an officer is no resident');
  });

  test('twice is refused with the reason', async () => {
    const { mair, at } = await begin();
    await mair.post(at, said);
    const again = await mair.post(at, said);
    assert.deepEqual(
      [again.status, again.errors],
      [422, ['You told us already that this is wrong. We are looking into it, and tell you what we decide.']],
    );
  });
});

describe('deciding on it', () => {
  test('upheld: whoever decided puts it right, and the old value is shown to nobody', async () => {
    const { mair, id, at } = await begin();
    await mair.post(at, said);
    const path = `/desk/cases/${id}/correct/name`;
    assert.equal((await efa.open(path)).status, 409, 'not decided yet');
    const correction = await uphold(id);
    const shown = await efa.open(`/desk/cases/${correction}`);
    assert.ok(shown.text.includes('Kestrel Canaryright'));
    const page = await efa.follow(shown, 'Put it right');
    assert.equal(page.path, path);
    assert.equal(page.body.includes(canaries.name), false, 'no value is opened there');
    const empty = await efa.press(page, 'Put it right', { name: '' });
    assert.equal(empty.status, 422);
    const done = await efa.press(page, 'Put it right', { name: 'Kestrel Canaryright' });
    assert.match(done.text, /The answer has been put right/);
    const desk = await asha.open(`/desk/cases/${id}`);
    assert.ok(desk.text.includes('Kestrel Canaryright'));
    assert.equal(desk.body.includes(canaries.name), false);
    assert.match(desk.text, /Corrected It was wrong, and was put right on 2 March 2026/);
    const held = await mair.open('/your-data');
    assert.ok(held.text.includes('Kestrel Canaryright'));
    assert.equal(held.body.includes(canaries.name), false);
    assert.match(held.text, /Put right It was wrong, and we put it right on/);
    assert.equal((await efa.press(page, 'Put it right', { name: 'X' })).status, 200, 'the same form acts once');
  });

  test('upheld: is put right by no officer who neither sees it nor decides', async () => {
    const { mair, id, at } = await begin();
    await mair.post(at, said);
    await uphold(id);
    const path = `/desk/cases/${id}/correct/name`;
    assert.equal((await carys.open(path)).status, 403);
    assert.equal((await carys.post(path, { name: 'X' })).status, 403);
    assert.equal((await asha.open(path)).status, 200, 'who sees it may');
    assert.equal((await asha.open(`/desk/cases/${id}/correct/email`)).status, 404, 'nobody contests that');
    const secret = await asha.post(path, { name: 'TOP SECRET\nthe canary flies' });
    assert.equal(secret.status, 422);
    assert.equal(secret.body.includes('canary flies'), false);
  });

  test('refused: the person adds a statement, which officers read with the answer', async () => {
    const { mair, id, at } = await begin();
    await mair.post(at, said);
    await reject(id);
    const held = await mair.open('/your-data');
    assert.match(held.text, /You do not agree .*We decided on 2 March 2026 that it is right/);
    const page = await mair.follow(held, 'Add a statement: Your name');
    const empty = await mair.press(page, 'Add the statement', { statement: ' ' });
    assert.deepEqual(empty.errors, ['Write your statement']);
    const done = await mair.press(page, 'Add the statement', { statement: 'Canarystatement: never my name' });
    assert.equal(done.path, '/your-data');
    const desk = await asha.open(`/desk/cases/${id}`);
    assert.match(desk.text, /Their statement is among the notes/);
    assert.match(desk.text, /Canarystatement: never my name/);
    assert.equal((await mair.post(`${at}/statement`, { statement: 'Again' })).status, 422);
  });
});
