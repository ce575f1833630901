import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { deskSite } from '../testing/desk-site.js';

const site = await deskSite();
after(() => site.close());
const { house } = site;
const keeper = await site.officer({ name: 'Mali Reese', roles: ['records'] });
const other = await site.officer({ roles: ['contact-team'] });
const id = await site.open('missed-bin');
const { reference, subjects } = await house.read((ctx) => getCase(ctx, id));
const url = '/desk/holds';
const filled = { reference, scope: 'case', ground: 'inquiry', days: '92', words: 'The ombudsman wrote, 17' };

describe('the page of legal holds', () => {
  test('is not there for an officer without the role, and no page leads there', async () => {
    assert.equal((await other.open(url)).status, 404);
    for (const path of [url, `${url}/review`, `${url}/lift`])
      assert.equal((await other.post(path, filled)).status, 404, path);
    const leads = async (by: typeof other) => (await by.open('/desk/cases')).links.some(({ href }) => href === url);
    assert.deepEqual([await leads(other), await leads(keeper)], [false, true]);
  });

  test('says what is wrong with what was sent, and loses nothing of it', async () => {
    const empty = await keeper.post(url, {});
    assert.deepEqual([empty.status, empty.errors.length], [422, 5]);
    const unknown = await keeper.post(url, { ...filled, reference: 'MB-0000-0000' });
    assert.match(unknown.errors.join(), /Enter the reference of a case that is here/);
    assert.ok(unknown.body.includes(filled.words));
    const marked = await keeper.post(url, { ...filled, words: 'SECRET\nthe text' });
    assert.deepEqual([marked.status, marked.body.includes('the text')], [422, false]);
    assert.equal((await keeper.post(`${url}/lift`, { hold: house.ids.next() })).status, 409);
    assert.equal((await keeper.post(`${url}/review`, { hold: house.ids.next(), days: '1' })).status, 422);
  });

  test('places a hold that the person reads of without its why, reviews it, and a colleague lifts it', async () => {
    const mair = await site.resident();
    await house.act(async (ctx) => linkSubject(ctx, subjects.reporter as never, mair.person));
    const placed = await keeper.post(url, filled);
    assert.match(placed.text, /The hold stands/);
    assert.match(
      placed.text,
      /Case MB-.*An inquiry or investigation.*The ombudsman wrote, 17.*Mali Reese.*2 June 2026/,
    );
    const plan = await mair.open('/your-data/erase');
    assert.match(plan.text, /Kept: a legal hold, until it is reviewed on 2 June 2026/);
    assert.equal(/inquiry|ombudsman/.test(plan.body), false);
    assert.match((await mair.post('/your-data/erase', { sure: 'yes' })).errors.join(), /you need not ask again/);
    const hold = /name="hold" value="([0-9a-f-]+)"/.exec(placed.body)?.[1] ?? '';
    assert.equal((await keeper.post(`${url}/lift`, { hold })).status, 409, 'who placed it does not lift it');
    house.clock.advance(93 * 24 * 3_600_000);
    const nia = await site.officer({ name: 'Nia Corrigan', roles: ['records'] });
    const late = await nia.open(url);
    assert.match(late.text, /A hold is past its review.*Overdue/);
    assert.match((await nia.open(`${url}?lang=cy`)).text, /Daliadau cyfreithiol.*Hwyr/);
    await nia.open(`${url}?lang=en`);
    assert.doesNotMatch((await nia.post(`${url}/review`, { hold, days: '183' })).text, /Overdue/);
    assert.match((await nia.post(`${url}/lift`, { hold })).text, /The hold has been lifted.*No hold stands/);
  });
});
