import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { lookList } from '../../../../foundation/assurance/index.js';
import { listStream } from '../../../../foundation/record/index.js';
import type { CaseId } from '../../../../platform/ids.js';
import { getCase, listNotes } from '../../../../work/cases/index.js';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';
import { forge } from '../testing/forms.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const alun = await site.officer({ name: 'Alun Morris', roles: ['contact-team'] });
await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
type Officer = typeof asha;

const incidents = `select actor, data from record.entry
  where place_id = $1 and kind = 'incident.marking' order by recorded_at, data::json ->> 'tier'`;

const open = (officer: Officer, id: CaseId): Promise<TestPage> => officer.open(`/desk/cases/${id}`);
const entriesOf = (id: CaseId) => house.read((ctx) => listStream(ctx.db, ctx.place, `case:${id}`));

describe('assigning by the page', () => {
  test('to oneself, to a colleague, to a team, and back to nobody', async () => {
    const id = await site.open('missed-bin');
    let page = await asha.press(await open(asha, id), 'Assign to me');
    assert.match(page.text, /Assigned to Asha Penrose/);
    page = await asha.press(page, 'Assign to this colleague', { person: alun.person });
    assert.match(page.text, /Assigned to Alun Morris/);
    page = await asha.press(page, 'Give it back to the team');
    assert.match(page.text, /Assigned to Nobody yet/);
    page = await asha.press(page, 'Hand over to this team', { team: 'waste-crews' });
    assert.match(page.text, /Who has it Nobody yet \(waste-crews\)/);
  });

  test('offers only colleagues and teams of the service', async () => {
    const page = await open(asha, await site.open('missed-bin'));
    const form = page.forms.find(({ buttons }) => buttons.includes('Assign to this colleague'));
    assert.throws(() => form?.fill({ person: carys.person }), /offers/);
    assert.match(page.text, /Team Choose a team waste-crews Hand over/);
  });

  test('refuses nobody chosen, a stranger, another service’s team, who has it already, and a closed case', async () => {
    const id = await site.open('missed-bin');
    const page = await open(asha, id);
    const nobody = await asha.press(page, 'Assign to this colleague');
    assert.deepEqual(
      [nobody.status, nobody.errors],
      [422, ['That person is not on the staff any more. Choose someone else.']],
    );
    assert.match(nobody.body, /<a href="#person">/);
    const team = await asha.press(page, 'Hand over to this team');
    assert.deepEqual(team.errors, ['Choose one of the teams of this service']);
    const strange = await forge(house.ids, asha, page, 'assign', { to: 'person', person: house.ids.next() });
    assert.equal(strange.status, 422);
    const same = await forge(house.ids, asha, page, 'assign', { to: 'team', team: 'contact-team' });
    assert.deepEqual([same.status, same.errors], [409, ['The case is already with them.']]);
    const denied = await forge(house.ids, carys, page, 'assign', { to: 'me' });
    assert.equal(denied.status, 403);
    for (const canary of Object.values(canaries)) assert.equal(denied.body.includes(canary), false);
    const closed = await asha.press(page, 'Refuse', { 'reject-reason': 'contaminated', 'reject-note': 'x' });
    const late = await forge(house.ids, asha, closed, 'assign', { to: 'me' });
    assert.deepEqual([late.status, late.errors[0]?.slice(0, 20)], [409, 'This case is closed.']);
  });
});

describe('notes and time by the page', () => {
  test('a note is sealed: it is on the page of whoever sees the case, and nowhere in the record', async () => {
    const id = await site.open('missed-bin');
    const page = await asha.press(await open(asha, id), 'Add a note', { note: 'Canary at the gate' });
    assert.match(page.text, /Notes Canary at the gate Asha Penrose/);
    const shut = await open(carys, id);
    assert.equal(shut.body.includes('Canary at the gate'), false);
    assert.match(shut.text, /What it says is not shown to your roles/);
    assert.equal(JSON.stringify(await entriesOf(id)).includes('Canary'), false);
  });

  test('an empty note is refused, and one by a stranger is kept on the page that says so', async () => {
    const id = await site.open('missed-bin');
    const empty = await asha.press(await open(asha, id), 'Add a note', { note: ' \n' });
    assert.deepEqual([empty.status, empty.errors], [422, ['Write the note before you add it']]);
    assert.match(empty.body, /<a href="#note">/);
    const denied = await carys.post(`/desk/cases/${id}/notes`, { note: 'Mine' });
    assert.deepEqual([denied.status, denied.errors[0]?.slice(0, 28)], [403, 'Your roles do not allow this']);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 0);
  });

  test('a text marked SECRET is not taken, repeated or stored; it is an incident that holds nothing of it', async () => {
    const id = await site.open('missed-bin');
    const page = await open(asha, id);
    const note = 'SECRET - UK EYES ONLY\nThe canary flies at dawn';
    const refused = await asha.press(page, 'Add a note', { note });
    assert.equal(refused.status, 422);
    assert.match(refused.errors[0] ?? '', /marked SECRET or above.*None of it was kept.*tell your security team/);
    const moved = await asha.press(page, 'Refuse', { 'reject-reason': 'contaminated', 'reject-note': 'TOP SECRET\nx' });
    assert.equal(moved.status, 422);
    for (const one of [refused, moved, await open(asha, id)]) assert.equal(one.body.includes('canary flies'), false);
    assert.equal((await house.read((ctx) => listNotes(ctx, id))).length, 0);
    const found = await house.read((ctx) =>
      ctx.prepared<{ actor: string; data: string }>('incidents', incidents, [ctx.place]),
    );
    assert.deepEqual(
      found.map(({ actor, data }) => [actor, JSON.parse(data)]),
      ['SECRET', 'TOP-SECRET'].map((tier) => [`person:${asha.person}`, { case: id, tier, where: 'note' }]),
    );
    const everyday = await asha.press(page, 'Add a note', {
      note: 'The gate code is a secret. SECRET garden behind it.',
    });
    assert.deepEqual(everyday.errors, []);
  });

  test('a timer starts once, runs on one case at a time and says on which', async () => {
    const [id, other] = [await site.open('missed-bin'), await site.open('missed-bin')];
    const page = await open(asha, id);
    for (const each of await Promise.all([asha.press(page, 'Start the timer'), asha.press(page, 'Start the timer')]))
      assert.match(each.text, /Your timer has been running since 2 March 2026 at 9am/);
    const elsewhere = await open(asha, other);
    assert.match(elsewhere.text, /running on another case since .*: MB-/);
    const refused = await asha.post(`/desk/cases/${other}/effort`, { timer: 'start' });
    assert.deepEqual(
      [refused.status, refused.errors[0]?.slice(0, 41)],
      [409, 'Your timer is running on another case. St'],
    );
    const stopped = await asha.press(elsewhere, 'Stop the timer');
    assert.match(stopped.text, /Your timer has stopped/);
    const again = await asha.post(`/desk/cases/${other}/effort`, { timer: 'stop' });
    assert.deepEqual([again.status, again.errors], [409, ['Your timer is not running.']]);
  });

  test('no timer starts on a closed case, or for a stranger', async () => {
    const id = await site.open('missed-bin');
    const denied = await carys.post(`/desk/cases/${id}/effort`, { timer: 'start' });
    assert.equal(denied.status, 403);
    await asha.press(await open(asha, id), 'Refuse', { 'reject-reason': 'contaminated', 'reject-note': 'x' });
    const closed = await asha.post(`/desk/cases/${id}/effort`, { timer: 'start' });
    assert.deepEqual([closed.status, closed.errors[0]?.slice(0, 20)], [409, 'This case is closed.']);
    assert.equal(
      closed.forms.some(({ buttons }) => buttons.includes('Start the timer')),
      false,
    );
  });

  test('what is posted for a case that is not there is not found', async () => {
    const nowhere = `/desk/cases/${house.ids.next()}`;
    for (const [act, fields] of Object.entries({
      move: { transition: 'schedule' },
      assign: { to: 'me' },
      notes: { note: 'x' },
      effort: {},
    }))
      assert.equal((await asha.post(`${nowhere}/${act}`, fields)).status, 404, act);
  });
});

describe('looking for the same case twice', () => {
  const looksAt = (id: CaseId) =>
    house.read(async (ctx) => {
      const subject = (await getCase(ctx, id)).subjects.reporter;
      return subject ? lookList(ctx, subject) : [];
    });
  const elsewhere = { address: { '': ['manual'], line1: ['9 Far Lane'], town: ['Wealdham'], postcode: ['WX2 1CA'] } };

  test('finds the cases that share what the service names, in its days; each one found is a look', async () => {
    const [first, second] = [await site.open('missed-bin', elsewhere), await site.open('missed-bin', elsewhere)];
    const other = await site.open('missed-bin', { ...elsewhere, container: { '': ['refuse'] } });
    const page = await asha.press(await open(asha, second), 'Look for the same case');
    assert.match(page.text, /1 other case is the same MB-\S+ Received 2 March 2026/);
    assert.deepEqual(page.links.filter(({ href }) => href.endsWith(first)).length, 1);
    const [look] = await looksAt(first);
    assert.deepEqual([look?.isSearch, look?.reason, look?.fields], [true, 'duplicate', ['address']]);
    assert.deepEqual(await looksAt(other), []);
    house.clock.advance(8 * 24 * 3_600_000);
    const mair = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    const late = await mair.press(await open(mair, await site.open('missed-bin', elsewhere)), 'Look for the same case');
    assert.match(late.text, /No other case that may be shown to you is the same/);
    house.clock.advance(-8 * 24 * 3_600_000);
  });

  test('is offered only to those whom the service tells, and done for nobody else', async () => {
    const [first, second] = [await site.open('missed-bin', elsewhere), await site.open('missed-bin', elsewhere)];
    const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['waste-crews'] });
    for (const officer of [bryn, carys]) {
      const page = await open(officer, second);
      assert.equal(
        page.forms.some(({ buttons }) => buttons.includes('Look for the same case')),
        false,
      );
      const denied = await officer.post(`/desk/cases/${second}/duplicates`);
      assert.deepEqual([denied.status, denied.links.some(({ href }) => href.endsWith(first))], [403, false]);
    }
    assert.deepEqual(await looksAt(first), []);
    assert.equal((await asha.post(`/desk/cases/${house.ids.next()}/duplicates`)).status, 404);
  });

  test('works by what no line of find-by names, too', async () => {
    const [first, second] = [
      await site.open('council-tax-single-person-discount'),
      await site.open('council-tax-single-person-discount', { name: { '': ['Another Name'] } }),
    ];
    const page = await carys.press(await open(carys, second), 'Look for the same case');
    assert.equal(page.links.filter(({ href }) => href.endsWith(first)).length, 1);
  });
});
