import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import { accountNumber } from '../../../../foundation/people/index.js';
import { type DeskSite, deskSite } from '../testing/desk-site.js';

let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

test('a link from its faults to its end, and its person’s page, fit and leave axe silent, on a phone in Welsh and at a desk in English', async () => {
  const person = await site.resident();
  const [first, second] = [
    await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] }),
    await site.officer({ name: 'Nia Corrigan', roles: ['contact-team'] }),
  ];
  const id = await site.open('missed-bin');
  const put = (reference: string, past: string) =>
    first.post(`/desk/cases/${id}/account`, { reference, evidence: 'document-seen', by: 'visit', past });
  for (const [width, language, past] of [
    [320, 'cy', '0'],
    [1280, 'en', '1'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const token = (of: typeof first) => ({ name: 'staff', value: of.cookies.get('staff') ?? '', url: site.url });
    await context.addCookies([
      { name: 'resident', value: person.cookies.get('resident') ?? '', url: site.url },
      token(first),
    ]);
    const page = await context.newPage();
    await page.goto(`${site.url}/desk/cases/${id}/account?lang=${language}`);
    await page.click('main form button');
    await lookAt(page, 'link-faulty');
    await put(accountNumber(person.person), past);
    await page.goto(`${site.url}/desk/cases/${id}/account?did=linked`);
    await lookAt(page, 'link-own');
    await page.goto(`${site.url}/your-data`);
    await lookAt(page, 'link-your-data');
    await context.addCookies([token(second)]);
    await page.goto(`${site.url}/desk/cases/${id}/account`);
    await page.click('main form button');
    await lookAt(page, 'link-to-end');
    await page.check('input[value="not-meant"]');
    await page.click('main form button');
    await lookAt(page, 'link-ended');
    await context.close();
  }
});
