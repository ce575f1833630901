import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findStaff, listMembers, listOrganisations, peopleRebuilt } from '../../../../foundation/people/index.js';
import { rebuildCheck } from '../../../../foundation/record/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { casesRebuilt, getCase } from '../../../../work/cases/index.js';
import { publishService } from '../../../../work/services/index.js';
import { deskSite } from '../../desk/testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'], teams: ['administrators'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews', 'librarians'] });
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const find = async (wanted: string) => (await house.read(listOrganisations)).find(({ slug }) => slug === wanted);
const text = readFileSync(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');

test('a team ends in one act: its cases go to the team that is named, and everybody leaves it', async () => {
  const [id, unit] = [await site.open('missed-bin'), await find('waste-crews')];
  assert.ok(unit);
  const at = `/desk/organisations/${unit.id}/end`;
  const moved = await asha.press(await asha.open(`/desk/cases/${id}`), 'Hand over to this team', {
    team: 'waste-crews',
  });
  assert.match(moved.text, /waste-crews/);
  assert.equal((await bryn.open(at)).status, 403);
  const page = await nia.follow(await nia.open(`/desk/organisations/${unit.id}`), 'End this organisation');
  assert.match(page.text, /Who leaves it Bryn Calloway.*loses the role of its name Bryn Calloway.*Open cases: 1.*MB-/);
  const named = await nia.press(page, 'End it now', { to: 'contact-team' });
  assert.match(named.errors.join(), /A service names this team still/);

  const other = text.replaceAll('waste-crews', 'depot-crews');
  const published = await house.act({ kind: 'system', name: 'test' }, (ctx) => publishService(ctx, other));
  assert.ok(published.ok, JSON.stringify(published));
  const nowhere = await nia.press(page, 'End it now');
  assert.match(nowhere.errors.join(), /Choose the team that takes them over/);
  const unfit = await nia.press(page, 'End it now', { to: 'librarians' });
  assert.match(unfit.errors.join(), /has no part in the service/);
  assert.equal((await house.read((ctx) => getCase(ctx, id))).team, 'waste-crews', 'nothing was done so far');
  const ended = await nia.press(unfit, 'End it now', { to: 'contact-team' });
  assert.match(ended.text, /The organisation has ended/);
  assert.equal((await house.read((ctx) => getCase(ctx, id))).team, 'contact-team');
  const left = await house.read((ctx) => findStaff(ctx, bryn.person));
  assert.deepEqual([left?.roles, left?.teams], [['librarians'], ['librarians']]);
  assert.equal(
    (await house.read(listMembers)).some((one) => one.unit === unit.id),
    false,
  );
  assert.equal((await nia.open(at)).status, 404);
  const again = { 'name-en': 'Crews', 'name-cy': 'Criwiau', slug: 'waste-crews', kind: 'council' };
  assert.match((await nia.post('/desk/organisations', again)).errors.join(), /has this already/);
  const verdict = await rebuildCheck(house, house.place, [...peopleRebuilt, ...casesRebuilt]);
  assert.ok(verdict.ok, JSON.stringify(verdict));
});

test('whoever is in it themself asks another administrator', async () => {
  const unit = await find('administrators');
  const own = await nia.press(await nia.open(`/desk/organisations/${unit?.id}/end`), 'End it now');
  assert.equal(own.status, 403);
  assert.match(own.errors.join(), /Nobody changes their own access/);
});
