import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setUpSignIn } from '../../openid/testing/set-up.js';
import type { TestPage, Visitor } from '../../testing.js';

const bench = await setUpSignIn('one-login');
after(() => bench.close());
const { site, provider } = bench;

const identity = (given: string, born: string) => ({
  vot: 'P2',
  credentialSubject: {
    name: [
      {
        nameParts: [
          { value: given, type: 'GivenName' },
          { value: 'Vaughan', type: 'FamilyName' },
        ],
      },
    ],
    birthDate: [{ value: born }],
  },
});

/** Another name and date of birth than before come with an account: the page that the browser ends on. */
async function shut(id: string): Promise<{ readonly page: TestPage; readonly reference: string }> {
  provider.account = { id, identity: identity('Lowri', '1980-01-01') };
  await bench.signIn(site.visitor(), '?identity=P2');
  provider.account = { id, identity: identity('Mabli', '1999-09-09') };
  const page = await bench.signIn(site.visitor(), '?identity=P2');
  return { page, reference: /[0-9A-F]{4}-[0-9A-F]{4}/.exec(page.text)?.[0] ?? '' };
}

const formOf = (page: TestPage, reference: string) => {
  const form = page.forms.find(({ buttons }) => buttons.some((one) => one.includes(reference)));
  assert.ok(form, reference);
  return form;
};

const settle = (officer: Visitor, page: TestPage, reference: string, verdict: string, evidence?: string) => {
  const form = formOf(page, reference);
  const filled = form.fill(evidence ? { evidence } : {});
  return officer.post('/desk/held', { ...Object.fromEntries(filled), verdict });
};

test('a shut account has a code on the page of whoever is shut out, and an officer opens it by that code', async () => {
  const { page, reference } = await shut('opened');
  assert.match(page.text, /give this code: [0-9A-F]{4}-[0-9A-F]{4}/);
  assert.ok(!page.path.includes(reference), 'no address holds it');
  const officer = await site.officer({ roles: ['help-desk'] });
  const list = await officer.follow(await officer.open('/desk/cases'), 'Shut accounts');
  assert.equal(list.path, '/desk/held');
  assert.doesNotMatch(list.text, /Lowri|Mabli|Vaughan|1980|1999/, 'nothing of either person');
  const none = await settle(officer, list, reference, 'same');
  assert.deepEqual([none.status, none.errors], [422, ['Select how you saw who they are']]);
  const weak = await settle(officer, list, reference, 'same', 'details-matched');
  assert.equal(weak.status, 422);
  assert.match(weak.errors[0] ?? '', /not enough to open it/);
  assert.equal(formOf(weak, reference).fill({}).get('evidence'), 'details-matched', 'what was chosen stays');
  const opened = await settle(officer, list, reference, 'same', 'document-seen');
  assert.equal(opened.path, '/desk/held?did=same');
  assert.match(opened.text, /No account is shut just now/);
  const late = await settle(officer, list, reference, 'other', 'document-seen');
  assert.equal(late.status, 409);
  assert.equal((await bench.signIn(site.visitor(), '?identity=P2&to=/account')).path, '/account');
});

test('an account that is somebody else’s now is ended, and what the officer saw is on the record', async () => {
  const { reference } = await shut('ended');
  const officer = await site.officer({ roles: ['administrator'] });
  const list = await officer.open('/desk/held');
  assert.equal((await settle(officer, list, reference, 'other', 'details-matched')).path, '/desk/held?did=other');
  const entries = await site.house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select('data')
      .where('place_id', '=', ctx.place)
      .where('kind', '=', 'person.authenticator-settled')
      .execute(),
  );
  const said = entries.map(({ data }) => JSON.parse(data) as { is: string; evidence: string });
  assert.ok(said.some(({ is, evidence }) => is === 'other' && evidence === 'details-matched'));
});

test('nobody else sees the page, is led to it, or settles anything', async () => {
  const { reference } = await shut('kept');
  const [helper, officer] = [
    await site.officer({ roles: ['help-desk'] }),
    await site.officer({ roles: ['contact-team'] }),
  ];
  const page = await officer.open('/desk/held');
  assert.equal(page.status, 403);
  assert.match(page.text, /for administrators and the help desk/);
  assert.ok(!(await officer.open('/desk/cases')).links.some(({ href }) => href === '/desk/held'));
  const list = await helper.open('/desk/held');
  assert.equal((await settle(officer, list, reference, 'other', 'document-seen')).status, 403);
  assert.ok((await helper.open('/desk/held')).text.includes(reference), 'it is shut still');
});
