import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../foundation/assurance/index.js';
import { createOrgUnit, findPreferencesAt, holdOrgRole, listMandatesOf } from '../../../foundation/people/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import { findCase, getCase } from '../../../work/cases/index.js';
import { deliverDue, listLettersTo } from '../../../work/messages/index.js';
import { deskSite } from '../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const helper = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });

const seen = { evidence: 'document-seen', by: 'visit' };
const given = {
  ...{ 'my-name': 'Tegan Marsh', 'their-name': 'Ola Quill', capacity: 'carer', services: ['missed-bin'], may: ['see'] },
  days: '31',
};

/** Somebody without an account, with a case, stands before the officer. */
async function come(more: object = {}) {
  const one = await house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
  const form = await helper.open('/desk/mandates/help');
  const page = await helper.press(form, 'See their mandates', { reference: one.reference, ...seen, ...more });
  const personOf = async () =>
    (await house.read((ctx) => listPersonsOf(ctx, one.subjects.reporter as never)))[0] as never;
  return { page, personOf, reference: one.reference };
}

const entriesOf = (kinds: readonly string[]) =>
  house.read((ctx) =>
    ctx.db
      .selectFrom('record.entry')
      .select(['kind', 'actor', 'on_behalf_of', 'data'])
      .where('place_id', '=', ctx.place)
      .where('kind', 'in', [...kinds])
      .execute(),
  );

describe('an officer who helps', () => {
  test('gives a mandate at somebody’s word, whose code is taken, and ends it; both are named in each entry', async () => {
    const { page, personOf, reference } = await come();
    assert.match(page.text, /Nobody may act for them/);
    const offered = await helper.press(page, 'Get a code for them', given);
    const [code = ''] = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(offered.text) ?? [];
    const carer = await site.resident();
    const shown = await carer.press(await carer.open('/account/mandates/take'), 'Continue', { code });
    assert.match(shown.text, /Tegan Marsh/);
    await carer.press(shown, 'Accept', { code });
    const person = await personOf();
    const stateOf = async () => (await house.read((ctx) => listMandatesOf(ctx, person)))[0]?.state;
    assert.equal(await stateOf(), 'active');
    const form = await helper.open('/desk/mandates/help');
    const weak = { reference, evidence: 'details-matched', by: 'telephone' };
    const list = await helper.press(form, 'See their mandates', weak);
    assert.doesNotMatch(list.text, /Tegan Marsh|Ola Quill/);
    const button = list.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('End it')) ?? '';
    assert.match((await helper.press(list, button)).text, /Done at their word/);
    assert.equal(await stateOf(), 'withdrawn');
    const entries = await entriesOf(['mandate.offered', 'mandate.withdrawn']);
    assert.ok(entries.length === 2);
    for (const { actor, on_behalf_of } of entries)
      assert.deepEqual([actor, on_behalf_of], [`person:${helper.person}`, person]);
    const helped = await entriesOf(['person.helped']);
    assert.match(helped.at(-1)?.data ?? '', /"details-matched"/);
  });

  test('appoints a firm at somebody’s word; its owner is written to and accepts, and both are named in the entry', async () => {
    const owner = await site.resident();
    const unit = await house.act({ kind: 'system', name: 'test' }, async (ctx) => {
      const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
      const firm = createOrgUnit(ctx, { slug: 'wealdham-advice', kind: 'community', name });
      await ctx.writes.flush();
      await holdOrgRole(ctx, { person: owner.person, unit: firm, role: 'owner' });
      return firm;
    });
    const { page, personOf, reference } = await come();
    const form = await helper.press(page, 'Choose an organisation for them');
    assert.deepEqual([form.status, form.errors.length, form.path], [200, 0, '/desk/mandates/help/firm']);
    const { 'their-name': _none, ...job } = given;
    const chosen = { ...job, capacity: 'adviser' };
    const wrong = await helper.press(form, 'Ask the organisation to act for them', { ...chosen, firm: '' });
    assert.deepEqual([wrong.status, wrong.errors], [422, ['Select an organisation']]);
    assert.match(wrong.body, /value="Tegan Marsh"/);
    const asked = await helper.press(wrong, 'Ask the organisation to act for them', { ...chosen, firm: unit });
    assert.match(asked.text, /The organisation has been asked.*Adviser.*Waiting for them/s);
    const person = await personOf();
    const [one] = await house.read((ctx) => listMandatesOf(ctx, person));
    assert.deepEqual([one?.firm, one?.state, one?.delegate], [unit, 'offered', undefined]);
    const offered = (await entriesOf(['mandate.offered'])).at(-1);
    assert.deepEqual([offered?.actor, offered?.on_behalf_of], [`person:${helper.person}`, person]);
    await site.settle();
    const letters = await house.read((ctx) =>
      ctx.db
        .selectFrom('messages.outbox')
        .select(['person_id', 'template'])
        .where('place_id', '=', ctx.place)
        .where('person_id', 'in', [owner.person, person])
        .where('template', '<>', 'case-received')
        .execute(),
    );
    const sent = letters.map((letter) => [letter.person_id, letter.template]);
    assert.deepEqual(sent.length, 2, JSON.stringify(sent));
    assert.ok(sent.some(([to, template]) => to === owner.person && template === 'mandate-of-firm-changed'));
    assert.ok(sent.some(([to, template]) => to === person && template === 'mandate-changed'));
    const unsure = { reference, evidence: 'known-by-sight', by: 'visit' };
    assert.equal((await helper.post('/desk/mandates/help/firm', unsure)).status, 422);
  });

  test('gives none on what a relative may know as well, and keeps what was typed of a form that is not right', async () => {
    const { page, reference } = await come({ evidence: 'known-by-sight' });
    const unsure = await helper.press(page, 'Get a code for them', given);
    assert.deepEqual([unsure.status, unsure.errors.length], [422, 1]);
    assert.match(unsure.body, new RegExp(reference));
    const sure = await come();
    const wrong = await helper.press(sure.page, 'Get a code for them', { ...given, services: [] });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /value="Tegan Marsh"/);
  });

  test('is of the contact team or the help desk, and says for whom', async () => {
    const crew = await site.officer({ roles: ['waste-crews'] });
    assert.equal((await crew.open('/desk/mandates/help')).status, 403);
    const { reference } = await come();
    for (const at of ['', '/give', '/firm', '/end'])
      assert.equal((await crew.post(`/desk/mandates/help${at}`, { reference, ...seen })).status, 403);
    const nobody = await helper.press(await helper.open('/desk/mandates/help'), 'See their mandates', {
      reference: 'MB-0000-0000',
    });
    assert.deepEqual([nobody.status, nobody.errors.length], [422, 3]);
    assert.equal(nobody.errors[2], 'Choose how they are in touch');
  });

  test('notes how they wish to be contacted, which their letters and whoever works on their request then keep to', async () => {
    const poster = await site.officer({ name: 'Posy Room', roles: ['post-room'] });
    const { page, personOf, reference } = await come();
    const missing = await helper.press(page, 'Save what they said', { in: 'cy', by: 'letter', print: 'large' });
    assert.equal(missing.status, 422);
    assert.match(missing.text, /Choose whether we may telephone/);
    assert.match(missing.body, /value="large" checked/);
    const said = { in: 'cy', by: 'letter', print: 'large', calls: 'no' };
    assert.match((await helper.press(missing, 'Save what they said', said)).text, /Kept as they said/);
    await site.settle();
    await deliverDue(house, house.place);
    const person = await personOf();
    const letters = await house.read((ctx) => listLettersTo(ctx, person));
    const letter = letters.find(({ template }) => template === 'contact-changed');
    assert.ok(letter);
    const printed = await poster.open(`/desk/letters/${letter.id}`);
    assert.match(printed.body, /gh-letter--large[\s\S]*: mae swyddog wedi/);
    assert.doesNotMatch(printed.text, /An officer of/);
    const told = /Write in Welsh\. By letter\. Large print\. No phone calls\./;
    const one = await house.read((ctx) => findCase(ctx, { reference }));
    assert.match((await helper.open(`/desk/cases/${one?.id}`)).text, told);
    const looks = await house.read(async (ctx) => {
      const at = await findPreferencesAt(ctx, person);
      return at ? latestLooks(ctx, at.subject) : [];
    });
    assert.deepEqual(looks.map(({ reason }) => reason).sort(), ['case-work', 'post']);
    const blind = await site.officer({ name: 'Bryn Blind', roles: ['fleet'] });
    assert.doesNotMatch((await blind.open(`/desk/cases/${one?.id}`)).text, told);
  });
});
