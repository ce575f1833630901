import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mandatesRebuilt, peopleRebuilt } from '../../../../foundation/people/index.js';
import { rebuildCheck } from '../../../../foundation/record/index.js';
import { reveal } from '../../../../platform/sealed/browser.js';
import { deliverDue } from '../../../../work/messages/index.js';
import { loadCompanies } from '../../../../work/places/index.js';
import { reportBin } from '../../testing/report-bin.js';
import { type TestPage, testSite, type Visitor } from '../../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
before(() =>
  house.act(async (ctx) => loadCompanies(ctx, [{ number: '01234567', name: 'MARSH HOMES LTD', status: 'Active' }])),
);
const asha = await site.officer({ name: 'Asha Penrose', roles: ['mandate-verifier'] });
const bryn = await site.officer({ name: 'Bryn Hale', roles: ['mandate-verifier'] });

async function opened(number = '01234567', name = 'Marsh Homes Ltd') {
  const owner = await site.resident();
  const form = await owner.open('/account/organisations/new');
  const details = { kind: 'business', name, number, address: '1 Marsh Lane', 'own-name': 'Tegan Marsh' };
  const page = await owner.press(form, 'Open the account', details);
  const path = page.path.replace(/\?.*/, '');
  return { owner, path, desk: path.replace('/account', '/desk/mandates') };
}

const act = async (member: Visitor) => {
  const page = await member.open('/account/organisations');
  const button = page.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith('Act for it')) ?? '';
  return member.press(page, button);
};

/** The newest case, as an officer who works on bins sees it. */
async function newestCase(): Promise<TestPage> {
  const crew = await site.officer({ roles: ['contact-team'] });
  const queue = await crew.open('/desk/cases?service=missed-bin');
  const [href] = queue.links.map((link) => link.href).filter((one) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(one));
  return crew.open(href ?? '');
}

describe('an organisation', () => {
  test('is checked against the register by two officers, and its case says when; a change of name ends that', async () => {
    const { owner, path, desk } = await opened();
    await act(owner);
    await reportBin(owner, house.clock.now());
    assert.match((await newestCase()).text, /Nobody has checked that it is who it says/);
    const page = await asha.open(desk);
    assert.match(page.text, /MARSH HOMES LTD.*01234567.*The register has this number, with this name/s);
    const none = await asha.post(desk, { kind: 'right' });
    assert.match(none.errors.join(), /Select what you have seen/);
    const asked = await asha.post(desk, { kind: 'right', evidence: 'register' });
    assert.match(asked.text, /A second officer has been asked.*Asha Penrose asked on/s);
    assert.match((await asha.post(desk, { kind: 'right', evidence: 'papers' })).errors.join(), /waits .* already/);
    const ask = /name="ask" value="([0-9a-f-]{36})"/.exec((await bryn.open(desk)).body)?.[1] ?? '';
    const own = await asha.post(`${desk}/answer`, { ask, verdict: 'approved' });
    assert.deepEqual([own.status, own.errors.join()], [403, 'Another officer has to answer what you asked']);
    const list = await bryn.open('/desk/mandates');
    assert.match(list.text, /Organisations that wait for a second officer.*It is who it says/s);
    const done = await bryn.press(await bryn.open(desk), 'Approve');
    assert.match(done.text, /Your answer is on the record/);
    assert.match((await bryn.post(`${desk}/answer`, { ask, verdict: 'approved' })).errors.join(), /waits no longer/);
    assert.match((await newestCase()).text, /On .*: the register of companies, by its number and name/);
    assert.match((await owner.open(path)).text, /Checked by us On .*: the register of companies/);
    const form = await owner.open(`${path}/details`);
    assert.match(form.body, /value="1 Marsh Lane"/);
    assert.match((await owner.post(`${path}/details`, { name: '', address: 'x' })).errors.join(), /Enter the name/);
    house.clock.advance(1000);
    const renamed = await owner.press(form, 'Save', { name: 'Fen Homes', address: '2 Fen Lane' });
    assert.match(renamed.text, /Its details were changed.*Fen Homes.*2 Fen Lane.*Nobody has checked/s);
    assert.match((await newestCase()).text, /Nobody has checked that it is who it says/);
    assert.match((await asha.open(desk)).text, /with another name/);
    const wrong = await asha.post(desk, { kind: 'right', evidence: 'register' });
    assert.match(wrong.errors.join(), /The register does not say that/);
  });

  test('is nobody’s to check but a verifier’s, nor to rename but its administrator’s', async () => {
    const { path, desk } = await opened('07654321', 'Unknown Homes');
    const crew = await site.officer({ roles: ['contact-team'] });
    assert.equal((await crew.open(desk)).status, 403);
    assert.equal((await crew.post(desk, { kind: 'right', evidence: 'papers' })).status, 403);
    assert.equal((await crew.post(`${desk}/answer`, { verdict: 'approved' })).status, 403);
    const stranger = await site.resident();
    assert.equal((await stranger.open(`${path}/details`)).status, 404);
    assert.equal((await stranger.post(`${path}/details`, { name: 'Mine', address: 'x' })).status, 404);
    assert.match((await asha.open(desk)).text, /does not know the number/);
    assert.equal((await asha.open('/desk/mandates/organisations/none')).status, 404);
  });

  test('whose administrator died is given to another member by two officers', async () => {
    const { owner, path, desk } = await opened();
    const asking = { 'their-name': 'Ola Quill', email: 'ola@example.org', role: 'submitter' };
    await owner.press(await owner.open(path), 'Send the invitation', asking);
    await deliverDue(house, house.place);
    const letter = (house.post.kept?.(house.place) ?? []).findLast(({ template }) => template === 'membership-invited');
    const link = /\/account\/join\/[0-9a-f]{32}/.exec(letter ? reveal(letter.text) : '')?.[0] ?? '';
    const member = await site.resident();
    await member.press(await member.open(link), 'Accept');
    assert.equal((await member.open(`${path}/details`)).status, 404);
    const page = await asha.open(`${desk}?members=yes`);
    assert.match(page.text, /Who decides from now on\?.*Ola Quill/s);
    const [, ola = ''] = /name="member"[^>]*value="([0-9a-f-]{36})"[^>]*><label[^>]*>Ola Quill/.exec(page.body) ?? [];
    const bad = await asha.post(desk, { kind: 'administrator', evidence: 'death' });
    assert.match(bad.errors.join(), /Select a member who acts for it now/);
    const asked = await asha.post(desk, { kind: 'administrator', evidence: 'death', member: ola });
    assert.match(asked.text, /That another member decides, on the administrator’s death certificate/);
    await bryn.press(await bryn.open(desk), 'Approve');
    assert.equal((await member.open(`${path}/details`)).status, 200);
    assert.equal((await owner.open(`${path}/details`)).status, 404, 'whoever was administrator reads alone');
  });

  test('follows from the record', async () => {
    const verdict = await rebuildCheck(house, house.place, [...peopleRebuilt, ...mandatesRebuilt]);
    assert.ok(verdict.ok && (verdict.counts['people.body_ask'] ?? 0) >= 2, JSON.stringify(verdict));
  });
});
