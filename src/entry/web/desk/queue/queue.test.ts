import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { TestPage } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const day = 24 * 3_600_000;

const referencesOn = (page: TestPage): readonly string[] =>
  page.links.filter(({ href }) => /^\/desk\/cases\/[0-9a-f-]{36}$/.test(href)).map(({ text }) => text);
const countIn = (page: TestPage, view: string): string | undefined =>
  page.links.find(({ text }) => text.startsWith(`${view} `))?.text.slice(view.length + 1);

const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const dominic = await site.officer({
  ...{ name: 'Dominic Field', roles: ['contact-team', 'waste-crews'], teams: ['waste-services'] },
});

describe('the queue', () => {
  test('with nothing in it says so, and where to go from there', async () => {
    const mine = await asha.open('/desk');
    assert.equal(mine.path, '/desk/cases?is=open&assignee=me&order=due');
    assert.equal(mine.heading, 'My open cases');
    assert.match(mine.text, /You have no open cases\. See which ones nobody has taken/);
    const unassigned = await asha.follow(mine, 'See which ones nobody has taken');
    assert.match(unassigned.text, /Every open case of your team has someone\. See all open cases/);
    const all = await asha.follow(unassigned, 'All cases');
    assert.match(all.text, /There are no cases yet/);
  });

  test('shows one’s own work first, then the team’s, then what nobody has, with how much of each', async () => {
    const [first, second] = [await site.open('missed-bin'), await site.open('missed-bin')];
    await site.open('council-tax-single-person-discount');
    await asha.press(await asha.open(`/desk/cases/${first}`), 'Assign to me');
    const page = await asha.open('/desk');
    assert.equal(referencesOn(page).length, 1);
    assert.deepEqual(
      ['My open cases', 'My team’s open cases', 'Not assigned yet'].map((view) => countIn(page, view)),
      ['1', '2', '1'],
    );
    const unassigned = await asha.open('/desk/cases?is=open&team=mine&assignee=none&order=due');
    assert.equal(unassigned.heading, 'Not assigned yet');
    assert.deepEqual(unassigned.links.filter(({ href }) => href.endsWith(second)).length, 1);
    assert.equal(referencesOn(await asha.open('/desk/cases?is=open')).length, 3);
  });

  test('counts as one’s teams those whose role one holds, besides those one belongs to', async () => {
    assert.equal(countIn(await dominic.open('/desk'), 'My team’s open cases'), '2');
  });

  test('shows the answers that a service declares for it, and nothing sealed', async () => {
    const page = await asha.open('/desk/cases');
    assert.match(page.text, /Which container was not emptied\? Recycling/);
    for (const canary of Object.values(canaries)) assert.equal(page.body.includes(canary), false, canary);
    const welsh = await asha.open('/desk/cases?lang=cy');
    assert.match(welsh.text, /Ailgylchu.*27 Chwefror 2026/);
    await asha.open('/desk/cases?lang=en');
  });

  test('keeps its filters in the address, and gives them back to its form', async () => {
    const page = await asha.open('/desk/cases?service=missed-bin&is=open&channel=web&order=due');
    assert.equal(page.heading, 'Cases');
    assert.equal(referencesOn(page).length, 2);
    const narrowed = await asha.press(page, 'Show', { assignee: 'none' });
    const query = new URL(narrowed.path, site.url).searchParams;
    assert.deepEqual(
      ['service', 'is', 'channel', 'assignee', 'order'].map((name) => query.get(name)),
      ['missed-bin', 'open', 'web', 'none', 'due'],
    );
    assert.equal(referencesOn(narrowed).length, 1);
    const none = await asha.open('/desk/cases?state=collected');
    assert.match(none.text, /No cases match these filters\. Clear filters/);
    const [reference = ''] = referencesOn(narrowed);
    const found = await asha.press(page, 'Show', {
      reference: reference.toLowerCase().replaceAll('-', ' ').slice(0, 7),
    });
    assert.deepEqual(referencesOn(found), [reference]);
  });

  test('is sorted by when cases came or by when they are due, by its columns’ heads', async () => {
    house.clock.advance(day);
    const later = await site.open('missed-bin');
    const mair = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    const newest = await mair.open('/desk/cases?is=open');
    const newestFirst = referencesOn(newest);
    assert.equal(newest.links.find(({ href }) => href.endsWith(later))?.text, newestFirst[0]);
    const due = await mair.open('/desk/cases?is=open&order=due');
    assert.match(due.body, /aria-sort="ascending"/);
    assert.match(referencesOn(due).at(-1) ?? '', /^CTS-/);
    house.clock.advance(-day);
  });

  test('marks what is late, due today and paused in a word', async () => {
    const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
    const waiting = await site.open('council-tax-single-person-discount');
    await carys.press(await carys.open(`/desk/cases/${waiting}`), 'Ask for evidence', {
      'ask-ask': 'left_on',
      'ask-why-en': 'x',
    });
    house.clock.advance(day);
    const mair = await site.officer({ name: 'Mair Rees', roles: ['contact-team'] });
    assert.match((await mair.open('/desk/cases?service=missed-bin')).text, /3 March 2026 Today/);
    house.clock.advance(day);
    const nia = await site.officer({ name: 'Nia Parry', roles: ['contact-team'] });
    const page = await nia.open('/desk/cases?overdue=yes');
    assert.match(page.text, /3 March 2026 Late/);
    assert.equal(/Clock paused/.test(page.text), false, 'a clock that stands still is never late');
    assert.match((await nia.open('/desk/cases?state=waiting')).text, /Clock paused/);
    house.clock.advance(-2 * day);
  });

  test('goes on from page to page by a link, skipping and repeating nothing, and back to the first', async () => {
    for (let more = 0; more < 60; more += 1) {
      house.clock.advance(1000);
      await site.open('missed-bin');
    }
    const seen: string[] = [];
    let page = await asha.open('/desk/cases?service=missed-bin');
    seen.push(...referencesOn(page));
    assert.equal(seen.length, 50);
    page = await asha.follow(page, 'Next page');
    seen.push(...referencesOn(page));
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 63);
    assert.equal(
      page.links.some(({ text }) => text === 'Next page'),
      false,
    );
    assert.equal(referencesOn(await asha.follow(page, 'First page')).length, 50);
    assert.equal(countIn(page, 'My team’s open cases'), '63');
  });

  test('begins anew where a link’s place in it is forged, and says so', async () => {
    const page = await asha.open('/desk/cases?after=forged');
    assert.equal(page.status, 200);
    assert.match(page.text, /That link to a later page no longer works/);
    assert.equal(referencesOn(page).length, 50);
  });

  test('is for officers alone, and nothing of it is kept on the way', async () => {
    assert.match((await site.visitor().open('/desk/cases')).path, /^\/desk\/sign-in/);
    assert.match((await site.visitor({ cookies: { staff: 'forged' } }).open('/desk/cases')).path, /^\/desk\/sign-in/);
    assert.equal((await asha.open('/desk/cases')).headers['cache-control'], 'no-store');
  });
});
