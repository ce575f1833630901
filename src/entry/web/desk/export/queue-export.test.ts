import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../../tests/browser.js';
import { lookList } from '../../../../foundation/assurance/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { getCase, runExports } from '../../../../work/cases/index.js';
import type { TestPage, Visitor } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite();
const { house } = site;
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});
const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team', 'data-exporter'] });
const bryn = await site.officer({ name: 'Bryn Calloway', roles: ['contact-team'] });
const bins = '/desk/queue-export?is=open&service=missed-bin';
const csv = (page: TestPage): readonly string[] =>
  page.body
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');

/** Sends a form of which several boxes of one name are ticked. */
function send(by: Visitor, path: string, chosen: Readonly<Record<string, string | readonly string[]>>) {
  const pairs = Object.entries(chosen).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, String(value)]),
  );
  return by.open(path, { method: 'POST', body: new URLSearchParams(pairs) });
}

const id = await site.open('missed-bin', { name: { '': ['=Kestrel+1'] } });
await site.open('council-tax-single-person-discount');
const { reference } = await house.read((ctx) => getCase(ctx, id));

describe('a list of cases as a file', () => {
  test('has what was chosen of each case in words, without a look, and follows the list’s filters', async () => {
    const queue = await bryn.open('/desk/cases?is=open&service=missed-bin');
    const form = await bryn.follow(queue, 'Take this list as a file');
    assert.match(form.text, /Cases in the list now: 1/);
    assert.equal(form.text.includes('Which answers about people?'), false, 'without the role there are none');
    const chosen = { columns: ['reference', 'state', 'team', 'answers.container'] };
    const [heads, line, ...rest] = csv(await send(bryn, bins, { ...chosen, form: 'csv' }));
    assert.match(heads ?? '', /^Reference,State,Team,.*,Contested$/);
    assert.match(line ?? '', new RegExp(`^${reference},.*ecycling`));
    assert.deepEqual(rest, []);
    const chosenInWelsh = { columns: ['reference', 'state'], form: 'csv' };
    const welsh = csv(await send(bryn, `${bins}&lang=cy`, chosenInWelsh));
    await bryn.open('/desk/cases?lang=en');
    assert.equal(welsh[0], 'Cyfeirnod,Cyflwr,Yn cael ei herio');
    const all = csv(await send(bryn, '/desk/queue-export?is=open', { columns: ['reference'], form: 'csv' }));
    assert.equal(all.length, 3);
    const looks = await house.read(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      return lookList(ctx, subjects.reporter as never);
    });
    assert.deepEqual(looks, []);
  });

  test('is one JSON document of codes', async () => {
    const chosen = { columns: ['reference', 'service', 'opened', 'due', 'closed', 'answers.container'] };
    const made = JSON.parse((await send(bryn, bins, { ...chosen, form: 'json' })).body);
    assert.deepEqual(Object.keys(made), ['format', 'place', 'service', 'made', 'cases']);
    assert.equal(made.format, 'guildhall-cases/1');
    const [one] = made.cases;
    assert.deepEqual(
      [one.reference, one.service, one.closed, one.answers, one.contests],
      [reference, 'missed-bin', null, { container: 'recycling' }, {}],
    );
    assert.match(one.opened, /^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test('gives nothing sealed to a forged form, and says what is wrong', async () => {
    for (const forged of [
      { columns: ['answers.name'], form: 'csv' },
      { columns: ['reference'], fields: ['name'], reason: 'export-audit', form: 'csv' },
      { columns: ['answers.__proto__'], form: 'json' },
    ]) {
      const page = await send(bryn, bins, forged);
      assert.equal(page.status, 422);
      assert.match(page.errors.join(), /Your roles do not allow one of these/);
      assert.equal(page.body.includes('Kestrel'), false);
    }
    assert.match((await send(bryn, bins, { form: 'csv' })).errors.join(), /Choose at least one thing/);
    assert.match((await send(asha, bins, { fields: ['name'] })).errors.join(), /Choose why you need it/);
    const empty = await bryn.open('/desk/queue-export?service=missed-bin&state=nowhere');
    assert.match(empty.text, /there is nothing to take/);
    assert.match((await bryn.open('/desk/queue-export')).text, /filter the list by one service first/);
  });

  test('takes answers about people only after a look at each, that they read', async () => {
    const mair = await site.resident();
    await house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      await linkSubject(ctx, subjects.reporter as never, mair.person);
    });
    const chosen = { columns: ['reference', 'state'], fields: ['name'], reason: 'export-planning' };
    const check = await send(asha, bins, { ...chosen, form: 'csv' });
    assert.match(check.text, /Check before you export.*Your name.*Reference; State.*list of cases.*At most 1/);
    assert.equal(check.body.includes(canaries.name), false);
    const made = await asha.press(check, 'Export');
    assert.match(made.text, /Being made.*Looks written: 0/);
    await runExports(house, house.place);
    const path = made.path.split('?')[0] ?? '';
    const lines = csv(await asha.post(`${path}/file`, { form: 'csv' }));
    assert.equal(lines[0], 'Reference,State,Your name,Contested');
    assert.match(lines[1] ?? '', new RegExp(`^${reference},.*,'=Kestrel\\+1,$`), 'no formula');
    const json = JSON.parse((await asha.post(`${path}/file`, { form: 'json' })).body);
    assert.deepEqual(json.cases[0].answers, { name: '=Kestrel+1' });
    assert.match((await mair.open('/your-data/looks')).text, /a bulk export: planning the service.*Your name/);
  });

  test('is asked for on a page for everybody, in both languages and on a phone', async () => {
    for (const [language, width] of [
      ['en', 1280],
      ['cy', 320],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addCookies([{ name: 'staff', value: asha.cookies.get('staff') ?? '', url: site.url }]);
      const page = await context.newPage();
      await page.goto(`${site.url}${bins}&lang=${language}`);
      await picture(page, `desk-queue-export-${width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} pixels wide`);
      assert.deepEqual(await checkAccessible(page), []);
      await context.close();
    }
  });
});
