import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { deliverDue } from '../../../work/messages/index.js';
import { type TestSite, testSite } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function furnish() {
  const [owner, member] = [await site.resident(), await site.resident()];
  const form = await owner.open('/account/organisations/new');
  const wrong = await owner.press(form, 'Open the account', { number: 'no such', 'own-name': 'Tegan Marsh' });
  assert.equal(wrong.status, 422);
  const page = await owner.press(form, 'Open the account', {
    ...{
      kind: 'charity',
      name: 'Marsh Homes Housing Association',
      number: '1234567',
      address: '1 Marsh Lane, Wealdham',
    },
    'own-name': 'Tegan Marsh',
  });
  const one = page.path.replace(/\?.*/, '');
  const invite = async (name: string, role: string) =>
    owner.press(await owner.open(one), 'Send the invitation', { 'their-name': name, email: 'a@example.org', role });
  await invite('Ola Quill', 'submitter');
  await deliverDue(site.house, site.house.place);
  const text = site.house.post.kept?.(site.house.place)[0]?.text;
  const link = /(\/account\/join\/[0-9a-f]{32})/.exec(text ? reveal(text) : '')?.[1] ?? '';
  await member.press(await member.open(link), 'Accept');
  await invite('Rhys Penn', 'reader');
  const choose = await member.open('/account/organisations');
  await member.press(choose, 'Act for it: Marsh Homes Housing Association');
  await deliverDue(site.house, site.house.place);
  const next = site.house.post.kept?.(site.house.place)[0]?.text;
  const join = /(\/account\/join\/[0-9a-f]{32})/.exec(next ? reveal(next) : '')?.[1] ?? '';
  return { owner, member, one, join, used: link };
}

test('the pages of organisations fit a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const { owner, member, one, join, used } = await furnish();
  const pages = [
    [owner, { list: '/account/organisations', open: '/account/organisations/new', one, close: `${one}/close`, used }],
    [member, { 'member-list': '/account/organisations', 'member-one': one, acting: '/acting', join }],
  ] as const;
  for (const [language, width] of [
    ['en', 1280],
    ['cy', 320],
  ] as const)
    for (const [visitor, shown] of pages) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.url })));
      const page = await context.newPage();
      for (const [name, path] of Object.entries(shown)) {
        await page.goto(`${site.url}${path}?lang=${language}`);
        await lookAt(page, `organisations-${name}-${language}`);
      }
      if (visitor === owner) {
        await page.goto(`${site.url}/account/organisations/new`);
        await page.click('main form button');
        await lookAt(page, `organisations-open-wrong-${language}`);
      }
      await context.close();
    }
});
