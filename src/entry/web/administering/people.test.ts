import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { endSessionsOf, findStaff, hireStaff, listOrgUnits, listRolesOf } from '../../../foundation/people/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'] });
const asha = await site.officer({ name: 'Ásha Penrose', roles: ['contact-team'] });
const owain = await site.officer({ name: 'Owain Sharrow', roles: ['waste-crews'] });
const held = async (who: typeof asha) => await house.read((ctx) => findStaff(ctx, who.person));
const unitOf = async (wanted: string) => (await house.read(listOrgUnits)).find(({ slug }) => slug === wanted)?.id ?? '';
const pageOf = (who: typeof asha) => `/desk/people/${who.person}`;

describe('the list of people', () => {
  test('is for administrators, and says to others whom to ask', async () => {
    for (const path of ['/desk/people', '/desk/people/invite', pageOf(owain), `${pageOf(owain)}/leave`]) {
      const shut = await asha.open(path);
      assert.equal(shut.status, 403, path);
      assert.match(shut.text, /Only administrators see this page/);
      assert.doesNotMatch(shut.text, /Owain/);
    }
    assert.doesNotMatch((await asha.open('/desk/access')).text, /People and roles/);
    const refused = await asha.post(pageOf(owain), { do: 'role', role: 'administrator' });
    assert.equal(refused.status, 403);
    assert.deepEqual((await held(owain))?.roles, ['waste-crews']);
  });

  test('finds a colleague by part of the name, without a name in any address', async () => {
    const all = await nia.open('/desk/people');
    assert.match(all.text, /Owain Sharrow/);
    const found = await nia.press(all, 'Search', { name: 'asha' });
    assert.equal(found.path, '/desk/people');
    assert.match(found.text, /Ásha Penrose/);
    assert.doesNotMatch(found.text, /Owain/);
    assert.match((await nia.press(all, 'Search', { name: 'Zebedee' })).text, /Nobody of that name works here now/);
    assert.match((await nia.open('/desk/people?lang=cy')).text, /Pobl a rolau/);
    await nia.open('/desk/people?lang=en');
  });
});

describe('the page of one colleague', () => {
  test('gives a role until a day, and ends it', async () => {
    const day = { 'until-day': '31', 'until-month': '3', 'until-year': '2026' };
    const given = await nia.press(await nia.open(pageOf(asha)), 'Give a role', { role: 'waste-crews', ...day });
    assert.match(given.text, /The role has been given/);
    assert.match(given.text, /waste-crews From ?2 March 2026 Until ?31 March 2026/);
    const roles = await house.read((ctx) => listRolesOf(ctx, asha.person));
    const newest = roles.find(({ role }) => role === 'waste-crews');
    assert.equal(newest?.until?.toISOString(), '2026-03-31T22:59:59.000Z');
    const ended = await nia.press(given, 'End waste-crews');
    assert.match(ended.text, /The role has ended/);
    assert.deepEqual((await held(asha))?.roles, ['contact-team']);
  });

  test('says how to mend what is not right, and keeps what was chosen', async () => {
    const open = await nia.open(pageOf(asha));
    const none = await nia.press(open, 'Give a role');
    assert.deepEqual([none.status, none.errors[0]], [422, 'Choose a role']);
    const bad = { role: 'waste-crews', 'until-day': '31', 'until-month': '2', 'until-year': '2026' };
    const wrong = await nia.press(open, 'Give a role', bad);
    assert.match(wrong.errors.join(), /must be a real date/);
    assert.match(wrong.body, /value="31"/);
    const past = await nia.press(open, 'Give a role', { ...bad, 'until-day': '1' });
    assert.match(past.errors.join(), /today or later/);
    assert.match((await nia.press(open, 'Put into a team')).errors.join(), /Choose a team/);
    const twice = await nia.post(pageOf(asha), { do: 'role', role: 'contact-team' });
    assert.match(twice.errors.join(), /They have this already/);
    const gone = await nia.post(pageOf(asha), { do: 'end-role', role: 'waste-crews' });
    assert.match(gone.errors.join(), /They no longer have this/);
    assert.equal((await nia.open('/desk/people/00000000-0000-4000-8000-000000000000')).status, 404);
  });

  test('moves a colleague from one team to another in one act', async () => {
    const moved = await nia.press(await nia.open(pageOf(asha)), 'Move here from all other teams', {
      unit: await unitOf('waste-crews'),
    });
    assert.match(moved.text, /They have moved to the team/);
    assert.deepEqual((await held(asha))?.teams, ['waste-crews']);
    const out = await nia.press(moved, 'Take out waste-crews');
    assert.match(out.text, /They are in no team now/);
  });

  test('signs a colleague out everywhere, and leaves what they hold', async () => {
    assert.match((await owain.open('/desk')).text, /Owain Sharrow/);
    const out = await nia.press(await nia.open(pageOf(owain)), 'Sign them out everywhere Owain Sharrow');
    assert.match(out.text, /They are signed in nowhere/);
    assert.doesNotMatch((await owain.open('/desk')).text, /Owain Sharrow/);
    assert.deepEqual((await held(owain))?.roles, ['waste-crews']);
  });

  test('lets nobody change their own access', async () => {
    const own = await nia.open(pageOf(nia));
    assert.match(own.text, /Nobody changes their own access/);
    assert.equal(own.forms.filter(({ action }) => action === pageOf(nia)).length, 0);
    for (const fields of [
      { do: 'role', role: 'waste-crews' },
      { do: 'end-role', role: 'administrator' },
      { do: 'sign-out' },
    ]) {
      const refused = await nia.post(pageOf(nia), fields as unknown as Record<string, string>);
      assert.equal(refused.status, 403);
    }
    assert.equal((await nia.post(`${pageOf(nia)}/leave`)).status, 409);
    assert.deepEqual((await held(nia))?.roles, ['administrator']);
  });
});

describe('coming and going', () => {
  test('invites a new colleague by a code that is shown once', async () => {
    const open = await nia.open('/desk/people/invite');
    const wrong = await nia.press(open, 'Invite a new colleague', { name: '<b>' });
    assert.deepEqual([wrong.status, wrong.errors.length], [422, 2]);
    assert.match(wrong.body, /value="&lt;b>"/);
    const asked = { name: 'Siân O’Leary-Ŵyn', role: 'contact-team', unit: await unitOf('contact-team') };
    const invited = await nia.press(open, 'Invite a new colleague', asked);
    assert.match(invited.text, /([0-9A-Z]{4,5}[- ]){4,5}/);
    const found = await nia.press(await nia.open('/desk/people'), 'Search', { name: 'sian' });
    assert.match(found.text, /Siân O’Leary-Ŵyn Roles ?contact-team Teams ?contact-team/);
  });

  test('says all that ends when somebody leaves, then ends it at once', async () => {
    const asked = await nia.follow(await nia.open(pageOf(asha)), 'They leave the council');
    assert.match(asked.text, /Roles ?contact-team .*They have no open case/);
    assert.deepEqual((await held(asha))?.roles, ['contact-team']);
    const left = await nia.press(asked, 'End all of it now');
    assert.match(left.text, /They have left/);
    assert.equal(await held(asha), undefined);
    assert.equal((await nia.open(pageOf(asha))).status, 404);
  });
});

describe('the acts behind the pages', () => {
  test('are refused to an officer who is no administrator, whatever page they come by', async () => {
    const actor = { kind: 'staff', person: owain.person, roles: ['waste-crews'] } as const;
    const hired = await house.act({ actor }, (ctx) => hireStaff(ctx, { name: 'Nobody', role: 'administrator' }));
    assert.deepEqual(hired, { ok: false, refused: 'not-allowed' });
    const ended = await house.act({ actor }, (ctx) => endSessionsOf(ctx, nia.person));
    assert.deepEqual(ended, { ok: false, refused: 'not-allowed' });
    const unit = house.ids.next<'org-unit'>();
    const lost = await house.act((ctx) => hireStaff(ctx, { name: 'Nobody', role: 'waste-crews', team: unit }));
    assert.deepEqual(lost, { ok: false, refused: 'no-such-unit' });
    assert.match((await nia.open('/desk')).text, /Nia Corrigan/);
  });
});
