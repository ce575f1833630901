import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkAccessible, openBrowser, picture } from '../../../../tests/browser.js';
import { listOrganisations, startSession } from '../../../foundation/people/index.js';
import { type TestSite, testSite } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ isDemo: true });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** On a phone and on a desk: no wider than the screen, nothing for axe to say, kept as a picture. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await picture(page, `administering-${name}-${width}`);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    assert.ok(wide <= width, `${name} is ${wide} pixels wide`);
    assert.deepEqual(await checkAccessible(page), [], `${name} at ${width} pixels`);
  }
}

test('what administrators and officers say of themselves fits a phone and leaves axe silent', async () => {
  const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  const nia = await site.officer({ name: 'Nia Corrigan', roles: ['administrator', 'contact-team'] });
  const secrets = ['a'.repeat(43), 'b'.repeat(43)];
  for (const secret of secrets) await site.house.act((ctx) => startSession(ctx, nia.person, { browser: secret }));
  for (const language of ['en', 'cy'] as const) {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'staff', value: nia.cookies.get('staff') ?? '', url: site.url }]);
    await context.addCookies([{ name: 'desk-browser', value: secrets[0] ?? '', url: site.url }]);
    const page = await context.newPage();
    await page.goto(`${site.url}/desk/me?lang=${language}`);
    await look(page, `me-${language}`);
    await page.goto(`${site.url}/desk/me/time?lang=${language}`);
    await look(page, `time-${language}`);
    await page.fill('#from-1', '17');
    await page.fill('#to-1', '9');
    await page.click('form:has(#from-1) button');
    await look(page, `time-faulty-${language}`);
    for (const path of ['/desk/people', `/desk/people/${asha.person}`]) {
      await page.goto(`${site.url}${path}`);
      await look(page, `${path === '/desk/people' ? 'people' : 'officer'}-${language}`);
    }
    const [unit] = await site.house.read(listOrganisations);
    for (const path of ['', '/end']) {
      await page.goto(`${site.url}/desk/organisations/${unit?.id}${path}`);
      await look(page, `organisation${path.replace('/', '-')}-${language}`);
    }
    await context.close();
  }
});
