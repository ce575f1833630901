import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { setHours, startSession } from '../../../../foundation/people/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import { canaries, deskSite } from '../testing/desk-site.js';
import { setTestAuditor } from '../testing/set-test-auditor.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const system = { kind: 'system', name: 'test' } as const;
const minute = 60_000;
const teams = ['contact-team'];
const second = await site.officer({ name: 'Nia Corrigan', roles: ['second-person'], teams });
const hire = (name: string, ...roles: string[]) => site.officer({ name, roles: ['contact-team', ...roles], teams });
const myself = { relation: 'self', name: canaries.name, line1: canaries.line, postcode: 'wx21ca' };

const versionOf = async (id: CaseId) => (await house.read((ctx) => getCase(ctx, id))).version;
const newestLook = async (id: CaseId) => {
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  return (await house.read((ctx) => latestLooks(ctx, subjects.reporter as never)))[0];
};

/** A visitor whose sign-in was just now, for the same officer. */
const signIn = async (person: PersonId) =>
  site.visitor({ cookies: { staff: (await house.act((ctx) => startSession(ctx, person))).token } });

/** As if they had opened so many other cases this hour. */
const browse = (person: PersonId, count: number) =>
  house.act(system, async (ctx) => {
    ctx.writes.run(
      `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
       select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, $4::int)`,
      [ctx.place, person, ctx.clock.now(), count],
    );
  });

describe('an act on a case', () => {
  test('asks for a fresh sign-in as a look would, and takes the same form after it', async () => {
    const id = await site.open('council-tax-single-person-discount');
    const taxes = await site.officer({ name: 'Glenys Hale', roles: ['council-tax-team'] });
    const week = [null, null, null, null, null, null, null] as const;
    await house.act(system, (ctx) => setHours(ctx, { person: taxes.person, validFrom: '2026-01-01', week }));
    await browse(taxes.person, 55);
    const open = await taxes.open(`/desk/cases/${id}`);
    house.clock.advance(16 * minute);
    const asked = await taxes.press(open, 'Add a note', { note: 'Seen the lease' });
    assert.equal(asked.status, 403);
    assert.match(asked.text, /Sign in again to go on.*opens in a new tab.*not down to work at this time/);
    const fresh = await signIn(taxes.person);
    assert.match((await fresh.press(asked, 'Add a note')).text, /Your note has been added.*Seen the lease/);
  });

  test('settles nothing for an officer whose training is not in date, who may hand the case on', async () => {
    const untrained = await site.officer({ name: 'Tomos Vale', roles: ['council-tax-team'], isTrained: false });
    const id = await site.open('council-tax-single-person-discount');
    const open = await untrained.open(`/desk/cases/${id}`);
    const move = open.forms.find(({ action }) => action.endsWith('/move'));
    const refused = await untrained.press(open, move?.buttons[0] ?? '');
    assert.equal(refused.status, 403);
    assert.match(refused.errors.join(), /your training for them is not in date/);
    assert.match((await untrained.press(open, 'Assign to me')).text, /has been assigned/);
  });

  test('is shut to whoever is in it, by every form, whatever page it was sent from', async () => {
    const self = await hire('Kestrel Officer');
    const id = await site.open('missed-bin');
    const path = `/desk/cases/${id}`;
    const before = await self.open(path);
    assert.match(before.text, /7 Canary Row/, 'nothing is declared yet');
    await self.post('/desk/interests', myself);
    const looks = (await newestLook(id))?.number ?? 0;
    const version = await versionOf(id);
    const noted = await self.press(before, 'Add a note', { note: 'My own bin, hurry' });
    assert.equal(noted.status, 403);
    assert.match(noted.text, /You cannot do this.*Why am I asked\?.*connected with you or with a colleague/);
    assert.ok(noted.body.includes('My own bin, hurry'), 'what was typed is there to be copied');
    assert.equal(noted.body.includes(canaries.line), false);
    const tried = await newestLook(id);
    assert.deepEqual([tried?.number, tried?.isRefused, tried?.reason], [looks + 1, true, 'act'], 'one try, one look');
    for (const label of ['Assign to me', 'Start']) {
      const button = before.forms.flatMap(({ buttons }) => buttons).find((one) => one.startsWith(label));
      assert.equal((await self.press(before, button ?? label)).status, 403, label);
    }
    const way = before.forms.find(({ action }) => action.endsWith('/move'));
    assert.equal((await self.press(before, way?.buttons[0] ?? '')).status, 403, 'moving');
    assert.equal(await versionOf(id), version, 'nothing was done');
    await self.post('/desk/interests/end', {});
  });

  test('on a colleague’s case waits for a second person, keeps what was typed, and is done once they approve', async () => {
    const officer = await hire('Hasty Reader');
    const id = await site.open('missed-bin');
    const asked = await officer.post(`/desk/cases/${id}/notes`, { note: 'Rang twice' });
    assert.match(asked.text, /This needs a second person.*what you entered is still here/);
    assert.match(asked.body, /target="_blank"[\s\S]*Rang twice/);
    assert.match((await officer.post(`/desk/cases/${id}/approval`, {})).text, /have been asked/);
    const list = await second.open('/desk/approvals');
    const approve = list.forms.flatMap(({ buttons }) => buttons).find((label) => label.startsWith('Approve'));
    await second.press(list, approve ?? '');
    const sent = await officer.press(asked, 'Add a note');
    assert.match(sent.text, /Your note has been added.*Rang twice/);
  });
});

describe('a search', () => {
  test('that finds one’s own case is shut, tells nothing, keeps what was typed, and is among that person’s looks', async () => {
    const self = await hire('Kestrel Searcher');
    const id = await site.open('missed-bin');
    await self.post('/desk/interests', myself);
    const page = await self.open('/desk/find?by=missed-bin.1');
    const shut = await self.press(page, 'Find', { email: canaries.email, reason: 'caller' });
    assert.equal(shut.status, 403);
    assert.match(shut.text, /You cannot do this.*Why am I asked\?/);
    assert.equal(shut.links.filter(({ href }) => href.startsWith('/desk/cases/')).length, 0);
    assert.ok(shut.body.includes(canaries.email));
    const look = await newestLook(id);
    assert.deepEqual([look?.isRefused, look?.isSearch, look?.reason], [true, true, 'caller']);
    const none = await self.press(page, 'Find', { email: 'nobody@example.org', reason: 'caller' });
    assert.match(none.text, /No case has exactly this/);
  });
});

describe('a concealed look', () => {
  test('at one’s own case stays shut, uses no approval up, and leaves the person’s chain alone', async () => {
    await setTestAuditor(house);
    const self = await hire('Kestrel Concealer', 'concealed-requester');
    const approver = await site.officer({ name: 'Idris Kell', roles: ['concealed-approver'] });
    const id = await site.open('missed-bin');
    const { reference } = await house.read((ctx) => getCase(ctx, id));
    await self.post('/desk/interests', myself);
    const looks = await newestLook(id);
    const filled = { reference, ground: 'crime', days: '92', why: 'The police asked' };
    await self.press(await self.open('/desk/concealed'), 'Ask', filled);
    await approver.press(await approver.open('/desk/concealed'), `Approve of ${reference}`);
    const shut = await self.press(await self.open('/desk/concealed'), `Open the case once of ${reference}`);
    assert.equal(shut.status, 409);
    assert.match(shut.text, /the approval is not used up.*You cannot open this case.*Why am I asked\?/);
    assert.equal(shut.body.includes(canaries.line), false);
    assert.match((await self.open('/desk/concealed')).text, /Approved: open it once/);
    assert.deepEqual(await newestLook(id), looks);
  });
});
