import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { latestLooks } from '../../../../foundation/assurance/index.js';
import { setHours, startSession } from '../../../../foundation/people/index.js';
import type { CaseId, PersonId } from '../../../../platform/ids.js';
import { getCase } from '../../../../work/cases/index.js';
import type { TestPage, Visitor } from '../../testing.js';
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

/** All of a page but what names the visit: the id of its form, the words that were typed, the cases' own numbers. */
const plain = ({ status, body }: TestPage, typed: string): string =>
  `${status} ${body}`
    .replaceAll(/name="form" value="[0-9a-f-]{36}"/g, 'form')
    .replaceAll(/desk\/cases\/[0-9a-f-]{36}/g, 'case')
    .replaceAll(/MB-[0-9A-Z-]+/g, 'reference')
    .replaceAll(typed, 'typed');
const linksTo = (page: TestPage) =>
  page.links.flatMap(({ href }) => href.match(/^\/desk\/cases\/([0-9a-f-]{36})$/)?.[1] ?? []);
const openAt = (email: string, more = {}) => site.open('missed-bin', { email: { '': [email] }, ...more });
const stranger = {
  name: { '': ['Gwen Tilbury'] },
  address: { '': ['manual'], line1: ['3 Mill Lane'], town: ['Wealdham'], postcode: ['WX2 1CD'] },
};

describe('a search', () => {
  const byEmail = '/desk/find?by=missed-bin.1';
  const search = async (officer: Visitor, email: string) => {
    const page = await officer.press(await officer.open(byEmail), 'Find', { email, reason: 'caller' });
    return { page, plain: plain(page, email) };
  };

  test('of which only one’s own case would be told is as one that finds nothing, and is among that person’s looks', async () => {
    const self = await hire('Kestrel Searcher');
    const id = await openAt('own@example.org');
    await self.post('/desk/interests', myself);
    const shut = await search(self, 'own@example.org');
    assert.equal(shut.page.status, 200);
    assert.match(shut.page.text, /No case that may be shown to you has exactly this/);
    assert.match(shut.page.text, /People who are near to you .* may be left out of what is found/);
    assert.deepEqual(linksTo(shut.page), []);
    const look = await newestLook(id);
    assert.deepEqual(
      [look?.isRefused, look?.isSearch, look?.reason, look?.number, look?.fields],
      [true, true, 'caller', 1, []],
    );
    const none = await search(self, 'nil@example.org');
    assert.equal(shut.plain, none.plain, 'nothing tells the two apart');
    const colleague = await hire('Another Searcher');
    const theirs = await search(colleague, 'own@example.org');
    assert.deepEqual([theirs.page.status, linksTo(theirs.page)], [200, []], 'to a colleague it stays shut too');
  });

  test('tells what stands beside one’s own case as if that were not there', async () => {
    const self = await hire('Kestrel Beside');
    const [alone, beside] = [await openAt('lone@example.org', stranger), await openAt('pair@example.org', stranger)];
    const own = await openAt('pair@example.org');
    await self.post('/desk/interests', myself);
    const [both, one] = [await search(self, 'pair@example.org'), await search(self, 'lone@example.org')];
    assert.match(both.page.text, /1 case found/);
    assert.deepEqual([linksTo(both.page), linksTo(one.page)], [[beside], [alone]]);
    assert.equal(both.plain, one.plain);
    assert.deepEqual([(await newestLook(own))?.isRefused, (await newestLook(beside))?.isRefused], [true, false]);
    const unrelated = await hire('Olwen Gain');
    await self.post('/desk/interests/end', {});
    const everything = await search(unrelated, 'pair@example.org');
    assert.deepEqual(linksTo(everything.page), [beside], 'to a colleague of the person it stays shut');
  });

  test('is asked for a sign-in by its circumstances alone, whether there is anything to find or not', async () => {
    const late = await hire('Late Searcher');
    const week = [null, null, null, null, null, null, null] as const;
    await house.act(system, (ctx) => setHours(ctx, { person: late.person, validFrom: '2026-01-01', week }));
    await browse(late.person, 55);
    const id = await openAt('late@example.org', stranger);
    house.clock.advance(16 * minute);
    const [there, nowhere] = [await search(late, 'late@example.org'), await search(late, 'void@example.org')];
    assert.equal(there.page.status, 403);
    assert.match(there.page.text, /Sign in again to go on.*not down to work at this time/);
    assert.equal(there.plain, nowhere.plain);
    assert.equal(await newestLook(id), undefined, 'nobody was looked for');
    const fresh = await search(await signIn(late.person), 'late@example.org');
    assert.deepEqual(linksTo(fresh.page), [id]);
  });

  test('for the same case twice leaves out one’s own, and says no more than where there is none', async () => {
    const self = await hire('Kestrel Doubling');
    const at = (line1: string) => ({
      address: { '': ['manual'], line1: [line1], town: ['Wealdham'], postcode: ['WX2 1CE'] },
    });
    const [twice, once] = [
      await site.open('missed-bin', { ...stranger, ...at('5 Fold Lane') }),
      await site.open('missed-bin', { ...stranger, ...at('6 Fold Lane') }),
    ];
    const own = await site.open('missed-bin', at('5 Fold Lane'));
    await self.post('/desk/interests', { relation: 'close', name: canaries.name });
    const look = async (id: CaseId) => self.press(await self.open(`/desk/cases/${id}`), 'Look for the same case');
    const said = (page: TestPage) => page.text.match(/The same case twice\?.*Look for the same case/s)?.[0];
    const [shut, none] = [await look(twice), await look(once)];
    assert.equal(shut.status, 200);
    assert.match(said(shut) ?? '', /No other case that may be shown to you is the same.*may be left out/);
    assert.equal(said(shut), said(none));
    const refused = await newestLook(own);
    assert.deepEqual([refused?.isRefused, refused?.isSearch, refused?.reason], [true, true, 'duplicate']);
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
