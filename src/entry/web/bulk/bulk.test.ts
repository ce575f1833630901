import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { runBulks } from '../../../work/journeys/index.js';
import { sendFiles } from '../testing/send-files.js';
import { type TestSite, testSite, type Visitor } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: ['missed-bin', 'fly-tipping', 'complaint'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function acting(): Promise<Visitor> {
  const owner = await site.resident();
  const form = await owner.open('/account/organisations/new');
  const details = { kind: 'charity', name: 'Marsh Homes', address: '1 Marsh Lane', 'own-name': 'Tegan Marsh' };
  await owner.press(form, 'Open the account', details);
  const list = await owner.open('/account/organisations');
  await owner.press(list, 'Act for it: Marsh Homes');
  return owner;
}

const path = '/services/missed-bin/bulk';
const head = 'address-line1,address-line2,address-town,address-postcode,container,missed_on,help,name,email';
const good = '1 Example Street,,Wealdham,WX1 1AA,refuse,2026-03-01,no,Tegan Marsh,';
const send = async (visitor: Visitor, text: string | Buffer) =>
  sendFiles(visitor, await visitor.open(path), 'Send the file', [
    { field: 'file', name: 'bins.csv', bytes: Buffer.from(text) },
  ]);

test('a member sends many in one file, and sees row by row what became of it', async () => {
  const owner = await acting();
  const page = await owner.follow(await owner.open('/acting'), 'many in one file: Report a missed bin collection');
  assert.match(page.text, /up to 500 requests in one CSV file.*container.*refuse \(Refuse\)/s);
  const template = await owner.open(`${path}/template.csv`);
  assert.equal(template.body.replace('\ufeff', '').trim(), head);
  const bad = good.replace('refuse', '"=cmd|x"');
  const sent = await send(owner, `${head}\r\n${good}\r\n${bad}\r\n`);
  assert.match(sent.text, /What became of your file.*0 of 2 rows/s);
  await runBulks(site.house, site.house.place);
  const done = await owner.open(sent.path);
  assert.match(
    done.text,
    /Accepted: 1\. Wrong: 1\. Already sent before: 0\..*Row2 ResultAccepted.*MB-.*Row3 ResultWrong.*container : Select/s,
  );
  const results = await owner.open(`${sent.path}/results.csv`);
  assert.match(results.body, /help,name,email,result,reference\r\n.*Accepted,MB-/s);
  assert.match(results.body, /,'=cmd\|x,/, 'no cell of it is a formula');
  const mended = await send(owner, results.body.replace("'=cmd|x", 'garden'));
  await runBulks(site.house, site.house.place);
  assert.match((await owner.open(mended.path)).text, /Accepted: 1\. Wrong: 0\. Already sent before: 1\./);
  const again = await send(owner, `${head}\r\n${good}\r\n${bad}\r\n`);
  assert.match(again.text, /You sent this very file before/);
  assert.equal((await owner.open('/acting')).links.filter(({ href }) => href.startsWith('/acting/cases/')).length, 2);
  const other = await acting();
  for (const at of [sent.path, `${sent.path}/results.csv`]) assert.equal((await other.open(at)).status, 404);
});

test('what is no file of rows is refused with how to mend it, however long it is', async () => {
  const owner = await acting();
  for (const [text, said] of [
    ['', /Choose a file|The file is empty/],
    [Buffer.from('PK\u0003\u0004zip'), /spreadsheet or a zip file/],
    [Buffer.from(`${head}\r\nCaf\x8e`, 'latin1'), /encoding that we would have to guess/],
    [`${head}\r\n${good}\0`, /stops being CSV/],
    [`${'a,'.repeat(400_000)}\r\n1`, /Columns that are none of it: 1, 2/],
    ['a,b\r\n1,2', /Missing: address-line1.*Columns that are none of it: 1, 2/],
    [`${head}\r\n`, /nothing below it/],
    [`${head}\r\n${`${good}\r\n`.repeat(501)}`, /more than 500 rows/],
  ] as const) {
    const refused = await send(owner, text);
    assert.deepEqual([refused.status, refused.errors.length], [422, 1], String(said));
    assert.match(refused.text, said);
  }
  const long = await send(owner, Buffer.alloc(6 * 1024 * 1024, 'a')).catch(() => undefined);
  assert.ok(!long || (long.status === 422 && /longer than 1 MB/.test(long.text)));
});

test('a file in Windows-1252 is shown as it was read, and sent only once its sender says that the letters are right', async () => {
  const owner = await acting();
  const accents = `${head}\r\n${good.replace('Tegan Marsh', 'Si\xf4n Caf\xe9')}`;
  const sent = await send(owner, Buffer.from(accents, 'latin1'));
  assert.match(sent.text, /Check the letters of your file.*Windows-1252.*2: Siôn Café/s);
  await runBulks(site.house, site.house.place);
  const waiting = await owner.open(sent.path);
  assert.match(waiting.text, /Nothing is sent yet/);
  const gone = await owner.press(waiting, 'The letters are right: send the file');
  await runBulks(site.house, site.house.place);
  const done = await owner.open(gone.path);
  assert.match(done.text, /read as Windows-1252.*Accepted: 1\. Wrong: 0\./s);
  assert.match((await owner.open(`${gone.path}/results.csv`)).body, /Siôn Café/);
  const other = await acting();
  assert.equal((await other.post(sent.path, {})).status, 404);
});

test('it is for those who act for an organisation, and for services that say so', async () => {
  const alone = await site.resident();
  assert.match((await alone.open(path)).text, /You act for yourself just now/);
  await assert.rejects(send(alone, `${head}\r\n${good}`), /no button 'Send the file'/);
  assert.equal((await alone.post(path, {})).status, 422);
  const owner = await acting();
  assert.equal((await owner.open('/services/complaint/bulk')).status, 404);
  assert.equal((await owner.open('/services/fly-tipping/bulk')).status, 200);
});

test('the pages of files fit a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const owner = await acting();
  const wrong = good.replace('refuse', 'skip').replace('2026-03-01', 'soon');
  const sent = await send(owner, `${head}\r\n${good}\r\n${wrong}\r\n${good},x`);
  const look = async (name: string, to = sent.path) => {
    for (const [language, width] of [
      ['en', 1280],
      ['cy', 320],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addCookies([...owner.cookies].map(([key, value]) => ({ name: key, value, url: site.url })));
      const page = await context.newPage();
      for (const [which, at] of Object.entries({ [name]: to, offer: path })) {
        await page.goto(`${site.url}${at}?lang=${language}`);
        await lookAt(page, `bulk-${which}-${language}`);
      }
      await context.close();
    }
  };
  const letters = `${head}\r\n${good.replace('Tegan Marsh', 'Si\xf4n Caf\xe9 of a rather long name, Si\xe2n')}`;
  const checking = await send(owner, Buffer.from(letters, 'latin1'));
  await look('checking', checking.path);
  await look('running');
  await runBulks(site.house, site.house.place);
  await look('done');
});
