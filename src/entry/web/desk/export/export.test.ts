import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../../tests/browser.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import { seal } from '../../../../platform/sealed/index.js';
import {
  contestField,
  correctField,
  getCase,
  listContests,
  moveCase,
  runExports,
} from '../../../../work/cases/index.js';
import type { TestPage, Visitor } from '../../testing.js';
import { canaries, deskSite } from '../testing/desk-site.js';

const site = await deskSite({ services: ['missed-bin', 'council-tax-single-person-discount', 'correction'] });
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
const nia = await site.officer({ name: 'Nia Corrigan', roles: ['second-person'] });
const url = '/desk/export/new/missed-bin/waste-collection';
const filled = {
  ...{ fields: 'name', reason: 'export-planning' },
  ...{ 'first-day': '1', 'first-month': '3', 'first-year': '2026' },
  ...{ 'last-day': '31', 'last-month': '3', 'last-year': '2026' },
};
const sure = { ...filled, sure: 'yes' };

/** The parts of a page by width and language, as axe and a person see them. */
async function look(officer: Visitor, path: string, name: string, language: 'en' | 'cy', width: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addCookies([{ name: 'staff', value: officer.cookies.get('staff') ?? '', url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}${path}?lang=${language}`);
  await picture(page, `desk-export-${name}-${width}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${name} is ${wide} pixels wide`);
  assert.deepEqual(await checkAccessible(page), [], name);
  await context.close();
}

const pathOf = ({ path }: TestPage): string => path.split('?')[0] ?? '';

describe('the pages of bulk exports', () => {
  test('are not there for an officer without the role, and no page leads there', async () => {
    for (const path of ['/desk/export', url]) assert.equal((await bryn.open(path)).status, 404, path);
    assert.equal((await bryn.post(url, sure)).status, 404);
    const leads = async (by: Visitor) =>
      (await by.open('/desk/cases')).links.some(({ href }) => href === '/desk/export');
    assert.deepEqual([await leads(bryn), await leads(asha)], [false, true]);
    assert.match((await nia.open('/desk/export')).text, /You approve exports of colleagues here/);
  });

  test('say what is wrong, keep what was typed, and show what it comes to before anybody is looked at', async () => {
    await site.open('missed-bin');
    const empty = await asha.post(url, {});
    assert.deepEqual([empty.status, empty.errors.length], [422, 4]);
    const wrong = await asha.post(url, { ...filled, 'first-day': '31', 'first-month': '2' });
    assert.match(wrong.errors.join(), /Enter the first day, like 27 3 2026/);
    assert.match(wrong.body, /value="2026"/);
    const before = await asha.post(url, { ...filled, 'last-year': '2025' });
    assert.match(before.errors.join(), /must not be before the first/);
    const check = await asha.post(url, filled);
    assert.match(check.text, /Check before you export.*Planning the service.*Your name.*At most 1/);
    assert.match(check.text, /whoever objects to it|Whoever objects to this use/);
    assert.equal(check.body.includes(canaries.name), false);
  });

  test('give the file to the officer who asked, after each person in it has a look that they can read', async () => {
    const mair = await site.resident();
    const id = await site.open('missed-bin', { name: { '': ['=Kestrel+1'] } });
    await house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      await linkSubject(ctx, subjects.reporter as never, mair.person);
    });
    const made = await asha.post(url, sure);
    assert.match(made.text, /Being made.*Looks written: 0/);
    const path = pathOf(made);
    assert.equal((await asha.post(`${path}/file`, { form: 'csv' })).status, 409, 'not before the looks are written');
    await runExports(house, house.place);
    const ready = await asha.open(path);
    assert.match(ready.text, /You can take the file until.*Looks written: 2/);
    assert.equal(ready.body.includes('Kestrel'), false);
    const csv = await asha.post(`${path}/file`, { form: 'csv' });
    assert.match(csv.body, /^reference,opened,name,contests\r\nMB-/);
    assert.match(csv.body, /,'=Kestrel\+1,\r\n/);
    const json = await asha.post(`${path}/file`, { form: 'json' });
    assert.deepEqual(
      json.body
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
      [
        ['reference', 'opened', 'answers', 'contests'],
        ['reference', 'opened', 'answers', 'contests'],
      ],
    );
    for (const other of [bryn, nia]) assert.equal((await other.post(`${path}/file`, { form: 'csv' })).status, 404);
    const looks = await mair.open('/your-data/looks');
    assert.match(looks.text, /a bulk export: planning the service.*Your name/);
    for (const [language, width] of [
      ['en', 1280],
      ['cy', 320],
    ] as const) {
      await look(asha, '/desk/export', 'list', language, width);
      await look(asha, url, 'form', language, width);
      await look(asha, path, 'ready', language, width);
    }
  });

  test('carry the mark of a contested answer in the file, as long as it stands', async () => {
    const mair = await site.resident();
    const id = await site.open('missed-bin');
    await house.act(async (ctx) => {
      const { subjects } = await getCase(ctx, id);
      await linkSubject(ctx, subjects.reporter as never, mair.person);
    });
    const made = pathOf(await asha.post(url, sure));
    await runExports(house, house.place);
    const { reference } = await house.read((ctx) => getCase(ctx, id));
    const lineOf = async () =>
      (await asha.post(`${made}/file`, { form: 'csv' })).body.split('\r\n').find((line) => line.startsWith(reference));
    const marksOf = async () => {
      const lines = (await asha.post(`${made}/file`, { form: 'json' })).body.trim().split('\n');
      return lines.map((line) => JSON.parse(line)).find((one) => one.reference === reference).contests;
    };
    assert.match((await lineOf()) ?? '', /,$/);
    const said = { wrong: seal('It is spelt wrongly'), shouldBe: seal('Kestrel Canary'), language: 'en' } as const;
    const mine = { kind: 'resident', person: mair.person } as const;
    for (const field of ['name', 'email'])
      assert.ok((await house.act(mine, (ctx) => contestField(ctx, { case: id, field, ...said }))).ok);
    assert.match((await lineOf()) ?? '', /,name: contested$/, 'of the fields that are taken alone');
    assert.deepEqual(await marksOf(), { name: 'contested' });
    const officer = { kind: 'staff', person: asha.person, roles: ['information-rights'] } as const;
    const correction = (await house.read((ctx) => listContests(ctx, [id]))).get(id)?.get('name')?.correction;
    assert.ok(correction);
    const upheld = { transition: 'uphold', decision: { grounds: ['shown'] }, note: seal('Seen') } as const;
    assert.ok((await house.act(officer, (ctx) => moveCase(ctx, { case: correction, ...upheld }))).ok);
    assert.deepEqual(await marksOf(), { name: 'upheld' });
    const right = { case: id, field: 'name', value: seal('Kestrel Canary') } as const;
    assert.ok((await house.act(officer, (ctx) => correctField(ctx, right))).ok);
    assert.deepEqual(await marksOf(), {});
  });

  test('ask a second person where it is about many, who reads what for before they answer', async () => {
    for (let at = 0; at < 100; at += 1) await site.open('missed-bin');
    const check = await asha.post(url, filled);
    assert.match(check.text, /a second person has to approve it first.*Ask a second person/s);
    const made = await asha.post(url, sure);
    assert.match(made.text, /Waiting for a second person/);
    const path = pathOf(made);
    assert.equal((await bryn.open(path)).status, 404);
    assert.match((await nia.open('/desk/export')).text, /Waiting for your answer.*Asha Penrose/);
    const asked = await nia.open(path);
    assert.match(asked.text, /Approve it if you know why/);
    await look(nia, path, 'answer', 'en', 320);
    assert.equal((await asha.post(`${path}/answer`, { verdict: 'approved' })).status, 404);
    assert.match((await nia.press(asked, 'Approve the export')).text, /Being made/);
    assert.equal((await nia.post(`${path}/answer`, { verdict: 'declined' })).status, 409);
    assert.match((await asha.open(`${path}?lang=cy`)).text, /Yn cael ei wneud/);
  });
});
