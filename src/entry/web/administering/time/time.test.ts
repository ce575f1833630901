import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { findHours, holdOrgRole, listAbsences, listOrgUnits } from '../../../../foundation/people/index.js';
import { testSite } from '../../testing.js';
import { readClock } from './read-time.js';

const site = await testSite({ services: ['missed-bin', 'council-tax-single-person-discount'] });
after(() => site.close());
const { house } = site;
const teams = ['contact-team'];
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'], teams });
const bryn = await site.officer({ name: 'Bryn Tudor', roles: ['contact-team'], teams });
const owner = await site.officer({ name: 'Olwen Pryce', roles: ['librarians'] });
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'] });
const own = '/desk/me/time';
const date = (name: string, day: number, month = 3) => ({
  ...{ [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: '2026' },
});

test('a time of day is read as people write it', () => {
  for (const [text, read] of [
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['5 pm', '17:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['24:00', undefined],
    ['9:60', undefined],
    ['13pm', undefined],
    ['soon', undefined],
  ] as const)
    assert.equal(readClock(text), read, text);
});

describe('the page of an officer’s own time', () => {
  test('is reached from their own page, sets hours as people write them, and keeps what is not right', async () => {
    const page = await asha.follow(await asha.open('/desk/me'), 'Hours and days away');
    assert.match(page.text, /No days away are planned/);
    const wrong = await asha.press(page, 'Save the hours', {
      'from-1': '9',
      'to-1': '17.30',
      'from-2': '5 pm',
      'to-2': '8',
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.body, /href="#from-2"[\s\S]*value="17\.30"[\s\S]*value="5 pm"/);
    const saved = await asha.press(wrong, 'Save the hours', { 'from-2': '8', 'to-2': '5 pm' });
    assert.match(saved.text, /The hours have been saved/);
    const week = await house.read((ctx) => findHours(ctx, asha.person));
    assert.deepEqual(week?.slice(0, 3), [{ from: '09:00', to: '17:30' }, { from: '08:00', to: '17:00' }, null]);
    assert.match((await asha.open(`${own}?lang=cy`)).text, /Dydd Llun/);
    await asha.open(`${own}?lang=en`);
  });

  test('plans days away with a cover, says what stands against it, and calls them off', async () => {
    const page = await asha.open(own);
    const form = page.forms.find(({ buttons }) => buttons.includes('Plan the days away'));
    assert.throws(() => form?.fill({ cover: owner.person }), /offers/, 'no role in common');
    assert.match((await asha.press(page, 'Plan the days away', date('first', 9))).errors.join(), /last day/);
    const turned = await asha.press(page, 'Plan the days away', { ...date('first', 9), ...date('last', 5) });
    assert.match(turned.errors.join(), /must not be before the first/);
    const lacks = { do: 'absence', ...date('first', 9), ...date('last', 9), cover: owner.person };
    assert.match((await asha.post(own, lacks)).errors.join(), /hold none of the roles/);
    const planned = await asha.press(page, 'Plan the days away', {
      ...{ ...date('first', 2), ...date('last', 4), cover: bryn.person },
    });
    assert.match(planned.text, /have been planned[\s\S]*2 March 2026[\s\S]*4 March 2026[\s\S]*Bryn Tudor/);
    assert.match((await bryn.open(own)).text, /You see to the cases of Asha Penrose today/);
    assert.match((await bryn.open('/desk')).text, /Covering Asha Penrose/);
    const off = await asha.press(planned, 'Call off 2 March 2026 to 4 March 2026');
    assert.match(off.text, /They are called off.*No days away are planned/);
  });

  test('takes no cover whose training for what is marked ends before', async () => {
    const taxes = { roles: ['council-tax-team'] };
    const carys = await site.officer({ name: 'Carys Whitlock', ...taxes });
    const untrained = await site.officer({ name: 'Tomos Vale', ...taxes, isTrained: false });
    const asked = { ...date('first', 9), ...date('last', 9), cover: untrained.person };
    const refused = await carys.press(await carys.open(own), 'Plan the days away', asked);
    assert.match(refused.errors.join(), /training for marked information does not last until the last day/);
    assert.deepEqual(await house.read((ctx) => listAbsences(ctx, carys.person)), []);
  });

  test('of a colleague is for the owner of their team and administrators, and nobody else', async () => {
    const path = `/desk/people/${asha.person}/time`;
    assert.equal((await bryn.open(path)).status, 403);
    assert.equal((await bryn.post(path, { do: 'absence', ...date('first', 9), ...date('last', 9) })).status, 403);
    assert.equal((await owner.open(path)).status, 403, 'not their owner yet');
    const unit = (await house.read(listOrgUnits)).find(({ slug }) => slug === 'contact-team');
    assert.ok(unit);
    await house.act({ kind: 'system', name: 'test' }, (ctx) =>
      holdOrgRole(ctx, { person: owner.person, unit: unit.id, role: 'owner' }),
    );
    const asked = { ...date('first', 16), ...date('last', 17), cover: bryn.person };
    const planned = await owner.press(await owner.open(path), 'Plan the days away', asked);
    assert.match(planned.text, /have been planned[\s\S]*Asha Penrose/);
    const links = (await nia.open(`/desk/people/${asha.person}`)).links.map(({ href }) => href);
    assert.ok(links.includes(path));
    assert.match((await nia.open(path)).text, /16 March 2026/);
    assert.equal((await nia.open('/desk/people/00000000-0000-4000-8000-000000000000/time')).status, 404);
  });
});
