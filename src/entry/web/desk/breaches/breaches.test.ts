import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { holdOrgRole, listOrgUnits } from '../../../../foundation/people/index.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const asha = await site.officer({ name: 'Asha Penrose', roles: ['council-tax-team'] });
const lead = await site.officer({ name: 'Nia Corrigan', roles: ['council-tax-team'] });
await site.officer({ name: 'Bryn Tudor', roles: ['waste-crews'] });
await house.act(system, async (ctx) => {
  const unit = (await listOrgUnits(ctx)).find(({ slug }) => slug === 'council-tax-team');
  assert.ok(unit);
  assert.ok((await holdOrgRole(ctx, { person: lead.person, unit: unit.id, role: 'owner' })).ok);
});
const late = await site.open('council-tax-single-person-discount');
const others = await site.open('missed-bin');
await house.act(async (ctx) => {
  const due = new Date(house.clock.now().getTime() - 10 * 86_400_000);
  ctx.writes.run('update cases."case" set due_at = $2 where place_id = $1', [ctx.place, due]);
});

describe('late cases', () => {
  test('are shown to whoever leads their team, by what is not sealed, and to nobody else', async () => {
    assert.equal((await asha.open('/desk/breaches')).status, 403);
    assert.equal((await asha.open('/desk/breaches.csv')).status, 403);
    const page = await lead.follow(await lead.open('/desk'), 'What is late');
    assert.match(page.body, new RegExp(late));
    assert.doesNotMatch(page.body, new RegExp(others));
    assert.match(page.text, /A reason is given for 0 of 1/);
    assert.match(page.text, /Late by10 days Paused beforeNever/);
    for (const canary of Object.values(canaries)) assert.ok(!page.body.includes(canary), canary);
    assert.match((await lead.open('/desk/breaches?is=closed&lang=en')).text, /No case is late/);
    assert.match((await lead.open('/desk/breaches?team=waste-crews')).body, new RegExp(late));
    assert.match((await lead.open('/desk/breaches?after=forged')).text, /no longer works/);
  });

  test('are told why, by a reason of the service or in words that become a note', async () => {
    const path = `/desk/breaches/${late}`;
    assert.equal((await asha.open(path)).status, 404);
    const form = await lead.open(path);
    const nothing = await lead.press(form, 'Save');
    assert.equal(nothing.status, 422);
    assert.match(nothing.text, /Choose a reason, or say it in your words/);
    const said = await lead.press(nothing, 'Save', { reason: 'many', words: 'Two of us fell ill.' });
    assert.equal(said.path, '/desk/breaches?did=explained');
    assert.match(said.text, /A reason is given for 1 of 1/);
    assert.match(said.text, /More came than we could decide on\. In a note of the case/);
    assert.match((await lead.open(`/desk/cases/${late}`)).text, /Two of us fell ill\./);
    assert.equal((await asha.post(path, { reason: 'many' })).status, 404);
  });

  test('can be taken away as a sheet of codes and days', async () => {
    const sheet = await lead.open('/desk/breaches.csv');
    const [, line = ''] = sheet.body.split('\r\n');
    assert.match(
      line,
      /^CTS-[^,]+,council-tax-single-person-discount,council-tax-team,received,[\d-]+,[\d-]+,,10,,many$/,
    );
  });
});
