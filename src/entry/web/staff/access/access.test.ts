import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { findStaff, holdOrgRole, listOrgUnits, suspendSilent } from '../../../../foundation/people/index.js';
import type { OrgUnitId } from '../../../../platform/ids.js';
import { testSite } from '../../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const owner = await site.officer({ name: 'Owain Sharrow', roles: ['team-lead'], teams: ['contact-team'] });
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const [unit] = await house.read((ctx) => listOrgUnits(ctx));
await house.act(system, (ctx) =>
  holdOrgRole(ctx, { person: owner.person, unit: unit?.id as OrgUnitId, role: 'owner' }),
);
const rolesOf = async () => (await house.read((ctx) => findStaff(ctx, asha.person)))?.roles;
const day = 24 * 3_600_000;

describe('the page of who has access', () => {
  test('is for officers, and shows each only those for whom they answer', async () => {
    assert.doesNotMatch((await site.visitor().open('/desk/access')).text, /Asha Penrose/);
    const page = await owner.open('/desk/access');
    assert.equal(page.status, 200);
    assert.match(page.text, /Asha Penrose Role ?contact-team Last confirmed ?Not yet/);
    assert.match((await asha.open('/desk/access')).text, /There is nobody whose access you answer for/);
    assert.match((await owner.open('/desk/access?lang=cy')).text, /Pwy sydd â mynediad/);
    await owner.open('/desk/access?lang=en');
  });

  test('refuses an officer who does not answer for that person', async () => {
    const asked = { person: owner.person, role: 'team-lead', verdict: 'remove' };
    const refused = await asha.post('/desk/access', asked);
    assert.equal(refused.status, 403);
    assert.match(refused.errors.join(), /You do not answer for this person’s access/);
    assert.deepEqual(await rolesOf(), ['contact-team']);
  });

  test('confirms, gives back what silence suspended, and removes', async () => {
    const confirmed = await owner.press(await owner.open('/desk/access'), 'Confirm contact-team of Asha Penrose');
    assert.match(confirmed.text, /Confirmed for another quarter/);
    house.clock.advance(100 * day);
    for (let turn = 0; turn < 3; turn += 1) {
      await suspendSilent(house, house.place);
      house.clock.advance(14 * day);
    }
    assert.deepEqual(await rolesOf(), []);
    const admin = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'] });
    const back = await admin.press(await admin.open('/desk/access'), 'Give it back contact-team of Asha Penrose');
    assert.match(back.text, /The role has been given back/);
    assert.deepEqual(await rolesOf(), ['contact-team']);
    const removed = await admin.press(await admin.open('/desk/access'), 'Remove contact-team of Asha Penrose');
    assert.match(removed.text, /The role has been removed/);
    assert.deepEqual(await rolesOf(), []);
    const again = await admin.post('/desk/access', { person: asha.person, role: 'contact-team', verdict: 'confirm' });
    assert.deepEqual([again.status, again.errors.length], [409, 1]);
  });
});
