import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../../tests/browser.js';
import { openCase } from '../../../../work/cases/index.js';
import { getService } from '../../../../work/services/index.js';
import { testSite } from '../../testing.js';

const site = await testSite();
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});
const officer = await site.officer({ roles: ['contact-team'] });
const one = await site.house.act({ channel: 'web' }, async (ctx) => {
  const opened = await openCase(ctx, { service: await getService(ctx, 'missed-bin'), answers: {} });
  if (!opened.ok) throw new Error(opened.refused);
  return opened.value.case;
});
await site.settle();
const { body: file, status } = await officer.open(`/record/proof/case:${one}/1/tlog-proof`);
assert.equal(status, 200, file.slice(0, 3000));
// The house's clock stands in March; whoever runs the browser is later than that.
const forged = file.replace(/^index (\d+)$/m, (_, index) => `index ${Number(index) + 1}`);
const visitor = site.visitor();

test('without scripts the form is sent, and the page says that it trusts us', async () => {
  const page = await visitor.open('/record/verify');
  assert.match(page.text, /you then take our word/);
  const checked = await visitor.press(page, 'Check', { proof: file });
  assert.equal(checked.status, 200, checked.text);
  assert.equal(checked.status, 200, checked.text.slice(0, 200));
  assert.match(checked.text, /The proof holds/);
  assert.match(checked.text, /What was done A request was made/);
  assert.match(checked.text, /What it is about One request to a service/);
  assert.match(checked.text, /When it was written down 2 March 2026 at \d+(:\d\d)?[ap]m/);
  assert.match(checked.text, /By whom Somebody who was not signed in/);
  const [words = '', exact = ''] = checked.body.split('<details');
  assert.doesNotMatch(words, /case\.opened|UTC|anonymous/, 'codes and machine time are for who asks');
  assert.match(exact, /case\.opened[\s\S]*2026-03-02T[\d:.]+Z/);
  assert.match(checked.text, /No witness that you trust signed/);
});

test('a proof that fails says why beside its box, and what was pasted is kept', async () => {
  const page = await visitor.open('/record/verify');
  const refused = await visitor.press(page, 'Check', { proof: forged });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /There is a problem/);
  assert.match(refused.body, /c2sp\.org\/tlog-proof@v1/);
  const nothing = await visitor.press(page, 'Check', { proof: '' });
  assert.match(nothing.text, /Paste the proof, or choose its file/);
  const typed = await visitor.press(page, 'Check', { proof: 'My neighbour moved out on Tuesday last week' });
  assert.match(typed.text, /This is not a proof/);
  assert.doesNotMatch(typed.text, /neighbour/, 'what somebody may have typed is not written back');
  const otherKey = await visitor.press(page, 'Check', { proof: file, keys: 'nonsense' });
  assert.match(otherKey.text, /One of the keys is not a key/);
});

async function openPage(language: 'en' | 'cy'): Promise<{ page: Page; sent: string[] }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.url}/record/verify?lang=${language}`);
  await page.waitForSelector('#file-box:not([hidden])');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  return { page, sent };
}

test('with scripts the file is checked where it is, and nothing is sent', async () => {
  const { page, sent } = await openPage('en');
  assert.match((await page.textContent('#who-checks')) ?? '', /Nothing of it is sent/);
  const choose = (text: string) =>
    page.setInputFiles('#file', { name: 'entry.tlog-proof', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(file);
  await page.waitForSelector('#verdict .govuk-notification-banner--success');
  const verdict = '#verdict > .gh-proof';
  assert.match((await page.textContent(verdict)) ?? '', /A request was made.*2 March 2026 at/);
  assert.equal(await page.isVisible('text=case.opened'), false);
  await page.click('#verdict summary');
  assert.equal(await page.isVisible('text=case.opened'), true);
  await choose(forged);
  await page.waitForSelector('#verdict .govuk-error-summary');
  await page.fill('#proof', file);
  await page.click('button:has-text("Check")');
  await page.waitForSelector('#verdict .govuk-notification-banner--success');
  assert.deepEqual(sent, []);
  await page.context().close();
});

test('the page holds on a phone and a desk, in both languages, with its verdicts', async () => {
  for (const language of ['en', 'cy'] as const) {
    const { page } = await openPage(language);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [name, text] of [
        ['holds', file],
        ['fails', forged],
      ] as const) {
        await page.fill('#proof', text);
        await page.click('form#check-proof button');
        await page.waitForSelector(name === 'holds' ? '#verdict .gh-proof' : '#verdict .govuk-error-summary');
        await picture(page, `proof-${name}-${language}-${width}`);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        assert.ok(wide <= width, `${name} is ${wide} pixels wide at ${width}`);
        if ((width === 320) === (language === 'en')) assert.deepEqual(await checkAccessible(page), []);
      }
    }
    await page.context().close();
  }
});
