import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });

const link = (person: PersonId, id: CaseId, party: string) =>
  house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    assert.ok(subject);
    await linkSubject(ctx, subject, person);
    return subject;
  });

describe('the looks at a person', () => {
  test('are told with who by role, why, which fields and which number, and never with a name or a value', async () => {
    const mair = await site.resident();
    const id = await site.open('missed-bin');
    await link(mair.person, id, 'reporter');
    await asha.open(`/desk/cases/${id}`);
    await asha.open(`/desk/cases/${id}`);
    const page = await mair.open('/your-data/looks');
    assert.match(page.text, /Looks: 2/);
    assert.match(
      page.text,
      /Whocontact-team Whyworking on the case Doing what somebody asked for: a task in the public interest/,
    );
    assert.match(page.text, /Your name; Email address/);
    assert.match(page.text, /Entries may be withheld by law/);
    for (const hidden of ['Asha Penrose', canaries.name, canaries.line])
      assert.equal(page.body.includes(hidden), false);
    assert.match((await mair.open('/your-data/looks?lang=cy')).text, /gweithio ar yr achos.*tasg er budd y cyhoedd/);
  });

  test('show a chain: the newest holds the digest of the one before, and its head is told', async () => {
    const one = await site.resident();
    const id = await site.open('missed-bin');
    await link(one.person, id, 'reporter');
    await asha.open(`/desk/cases/${id}`);
    const headOf = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0] ?? '';
    const head = headOf((await one.open('/your-data/looks')).text);
    await asha.open(`/desk/cases/${id}`);
    const later = (await one.open('/your-data/looks')).text;
    assert.ok(head.length === 64 && later.includes(`Before it: ${head.slice(0, 16)}`));
    assert.notEqual(headOf(later), head);
  });

  test('are found by service and by year, over several pages', async () => {
    const one = await site.resident();
    const bin = await site.open('missed-bin');
    const tax = await site.open('council-tax-single-person-discount');
    await link(one.person, bin, 'reporter');
    await link(one.person, tax, 'applicant');
    await carys.open(`/desk/cases/${tax}`);
    for (let count = 0; count < 51; count += 1) await asha.open(`/desk/cases/${bin}`);
    const count = async (query: string) => /Looks: (\d+)/.exec((await one.open(`/your-data/looks${query}`)).text)?.[1];
    assert.equal(await count(''), '52');
    assert.equal(await count('?service=missed-bin'), '51');
    assert.equal(await count('?service=council-tax-single-person-discount&year=2026'), '1');
    assert.equal(await count('?year=2025'), undefined);
    const last = await one.follow(await one.open('/your-data/looks'), 'Next page');
    assert.match(last.text, /council-tax-team/);
    for (const wrong of ['?page=9', '?year=26', "?service='"])
      assert.equal((await one.open(`/your-data/looks${wrong}`)).status, 404, wrong);
  });

  test('are each given with a proof file to whom they were at, and to nobody else', async () => {
    const one = await site.resident();
    const id = await site.open('missed-bin');
    const subject = await link(one.person, id, 'reporter');
    await asha.open(`/desk/cases/${id}`);
    await site.settle();
    const page = await one.open('/your-data/looks');
    const proof = page.links.find(({ href }) => href.endsWith('/tlog-proof'))?.href ?? '';
    assert.equal(proof, `/your-data/looks/${subject}/1/tlog-proof`);
    assert.match((await one.open(proof)).body, /^c2sp\.org\/tlog-proof@v1\n/);
    assert.equal((await one.open(`/your-data/looks/${subject}/2/tlog-proof`)).status, 404);
    assert.equal((await (await site.resident()).open(proof)).status, 404);
    assert.equal((await asha.open(proof, { noFollow: true })).status, 303);
    assert.ok(page.links.some(({ href }) => href === '/record/verify'));
  });

  test('are not shown to somebody else', async () => {
    const other = await site.resident();
    assert.match((await other.open('/your-data/looks')).text, /Nobody has looked/);
    assert.match((await other.open('/your-data/looks')).text, /Entries may be withheld by law/);
  });
});
