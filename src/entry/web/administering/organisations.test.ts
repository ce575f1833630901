import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { listOrganisations, openOrganisation } from '../../../foundation/people/index.js';
import { testSite } from '../testing.js';

const site = await testSite();
after(() => site.close());
const { house } = site;
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator'] });
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
const find = async (wanted: string) => (await house.read(listOrganisations)).find(({ slug }) => slug === wanted);
const mill = { 'name-en': 'Mill Lane Bakery', 'name-cy': 'Becws Lôn y Felin', slug: 'mill-lane-bakery' };

describe('the pages of organisations', () => {
  test('are for administrators alone, and so is the act behind them', async () => {
    for (const path of ['/desk/organisations', `/desk/organisations/${(await find('contact-team'))?.id}`])
      assert.equal((await asha.open(path)).status, 403);
    assert.equal((await asha.post('/desk/organisations', { ...mill, kind: 'business' })).status, 403);
    const actor = { kind: 'staff', person: asha.person, roles: ['contact-team'] } as const;
    const asked = { slug: 'mill-lane-bakery', name: { en: 'Mill', cy: 'Melin' } };
    const refused = await house.act({ actor }, (ctx) => openOrganisation(ctx, asked));
    assert.deepEqual(refused, { ok: false, refused: 'not-allowed' });
    assert.equal(await find('mill-lane-bakery'), undefined);
  });

  test('make a business with its register number, and refuse another of that name or number', async () => {
    const list = await nia.open('/desk/organisations');
    const empty = await nia.press(list, 'Add an organisation');
    assert.deepEqual([empty.status, empty.errors.length], [422, 4]);
    const made = await nia.press(list, 'Add an organisation', { ...mill, kind: 'business' });
    assert.match(made.text, /The organisation is there/);
    assert.match((await nia.open(`${made.path}&lang=cy`)).text, /Becws Lôn y Felin/);
    await nia.open('/desk/organisations?lang=en');
    const again = await nia.press(list, 'Add an organisation', { ...mill, kind: 'supplier' });
    assert.match(again.errors.join(), /Another organisation has this already/);
    assert.match(again.body, /value="Mill Lane Bakery"/);
    const wrong = await nia.press(made, 'Add a register number', { scheme: 'GB-COH', number: 'ABC' });
    assert.match(wrong.errors.join(), /This is not how that register writes its numbers/);
    const numbered = await nia.press(made, 'Add a register number', { scheme: 'GB-COH', number: ' 1234567 ' });
    assert.match(numbered.text, /Companies House Number ?01234567/);
    const taken = await nia.press(made, 'Add a register number', { scheme: 'GB-COH', number: '01234567' });
    assert.match(taken.errors.join(), /Another organisation has this already/);
    const bad = await nia.press(list, 'Add an organisation', { ...mill, slug: 'Mill', kind: 'business' });
    assert.match(bad.errors.join(), /short name of small letters/);
  });

  test('rename it in both languages, and keep what was typed when a name is not one', async () => {
    const page = await nia.open(`/desk/organisations/${(await find('mill-lane-bakery'))?.id}`);
    const wrong = await nia.press(page, 'Change its name', { 'name-en': '<b>', 'name-cy': 'Becws y Bont' });
    assert.deepEqual([wrong.status, wrong.errors.length], [422, 1]);
    assert.match(wrong.body, /value="&lt;b>"[\s\S]*value="Becws y Bont"/);
    const renamed = await nia.press(wrong, 'Change its name', {
      'name-en': 'Bridge Bakery',
      'name-cy': 'Becws y Bont',
    });
    assert.match(renamed.text, /It has its new name Bridge Bakery/);
    assert.deepEqual((await find('mill-lane-bakery'))?.name, { en: 'Bridge Bakery', cy: 'Becws y Bont' });
  });

  test('make a colleague its owner until a day, and end it; never oneself', async () => {
    const unit = await find('contact-team');
    const open = await nia.open(`/desk/organisations/${unit?.id}`);
    assert.match(open.text, /Who is in it Asha Penrose/);
    assert.match((await nia.press(open, 'Make somebody one')).errors.join(), /Choose a person/);
    const day = { 'until-day': '1', 'until-month': '9', 'until-year': '2026' };
    const owner = { person: asha.person, role: 'owner', ...day };
    const past = await nia.press(open, 'Make somebody one', { ...owner, 'until-year': '2025' });
    assert.match(past.errors.join(), /today or later/);
    const made = await nia.press(open, 'Make somebody one', owner);
    assert.match(made.text, /Asha Penrose As ?Owner, who answers for access Until ?1 September 2026/);
    assert.match((await nia.press(made, 'Make somebody one', owner)).errors.join(), /They have this already/);
    const own = await nia.post(open.path, { do: 'org-role', person: nia.person, role: 'owner' });
    assert.equal(own.status, 403);
    const ended = await nia.press(made, 'End Owner, who answers for access, Asha Penrose');
    assert.match(ended.text, /They are that no longer/);
    assert.deepEqual((await find('contact-team'))?.roles, []);
    assert.equal((await nia.open('/desk/organisations/00000000-0000-4000-8000-000000000000')).status, 404);
  });
});
