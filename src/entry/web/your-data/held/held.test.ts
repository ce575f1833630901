import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { linkSubject, listKeysOf, listSubjectsOf, shredKeys } from '../../../../foundation/vault/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const link = (person: PersonId, id: CaseId, party: string) =>
  house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects[party];
    assert.ok(subject);
    await linkSubject(ctx, subject, person);
    return subject;
  });

describe('what is held about a person', () => {
  test('is shown to them with why, until when and who may see it, empty and unsealed answers too', async () => {
    const mair = await site.resident();
    const id = await site.open('missed-bin', { email: { '': [''] } });
    const subject = await link(mair.person, id, 'reporter');
    const page = await mair.open('/your-data');
    assert.equal(page.status, 200);
    for (const said of [canaries.line, canaries.name, 'Recycling', 'Nothing was given', 'waste crews, Contact team'])
      assert.ok(page.text.includes(said), said);
    assert.match(page.text, /Environmental Protection Act 1990 s\.45/);
    assert.match(page.text, /6 months after/);
    const welsh = await mair.open('/your-data?lang=cy');
    assert.match(welsh.text, /Eich data/);
    await mair.open('/your-data?lang=en');
    assert.deepEqual(await house.read((ctx) => latestLooks(ctx, subject)), [], 'reading one’s own is no look');
  });

  test('is, of a case that is another’s, only what is about them', async () => {
    const ifan = await site.resident();
    const id = await site.open('council-tax-single-person-discount');
    await link(ifan.person, id, 'other-adult');
    const page = await ifan.open('/your-data');
    assert.ok(page.text.includes(canaries.other));
    assert.match(page.text, /You are named in this request/);
    for (const hidden of [canaries.name, canaries.email, canaries.account, canaries.line])
      assert.equal(page.body.includes(hidden), false, hidden);
  });

  test('says when a value was erased, and no longer has it', async () => {
    const one = await site.resident();
    const subject = await link(one.person, await site.open('missed-bin'), 'reporter');
    const keys = await house.read((ctx) => listKeysOf(ctx, subject));
    const who = { place: house.place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
    await shredKeys(
      house,
      who,
      keys.map(({ key }) => key),
      'erasure',
    );
    const page = await one.open('/your-data');
    assert.match(page.text, /Erased on 2 March 2026/);
    assert.equal(page.body.includes(canaries.name), false);
  });

  test('is nobody else’s to see: not another resident’s, an officer’s or a stranger’s', async () => {
    const mine = await site.resident();
    await link(mine.person, await site.open('missed-bin'), 'reporter');
    const other = await (await site.resident()).open('/your-data');
    assert.match(other.text, /No service holds anything about you/);
    assert.equal(other.body.includes(canaries.name), false);
    for (const visitor of [await site.officer({ roles: ['contact-team'] }), site.visitor()])
      assert.equal((await visitor.open('/your-data', { noFollow: true })).headers.location, '/sign-in?to=%2Fyour-data');
  });

  test('goes over several pages where there is much, and has no page beyond the last', async () => {
    const one = await site.resident();
    for (let count = 0; count < 11; count += 1) await link(one.person, await site.open('missed-bin'), 'reporter');
    assert.equal((await house.read((ctx) => listSubjectsOf(ctx, one.person))).length, 11);
    const first = await one.open('/your-data');
    const second = await one.follow(first, 'Next page');
    assert.match(second.text, /MB-/);
    for (const wrong of ['3', '0', 'x']) assert.equal((await one.open(`/your-data?page=${wrong}`)).status, 404);
  });
});
