import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { offerMandate, stepMandate } from '../../../foundation/people/index.js';
import type { PersonId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import { reportBin } from '../testing/report-bin.js';
import { type TestSite, testSite } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: ['missed-bin', 'council-tax-single-person-discount'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const by = (person: PersonId) => ({ kind: 'resident', person }) as const;

/** A person, somebody who acts for them and has done so, a mandate of each that is over, and a code that waits. */
async function furnish() {
  const [mair, ola] = [await site.resident(), await site.resident()];
  const names = { person: seal('Mair Bevan'), delegate: seal('Ola Quill from the advice centre') };
  const services = ['missed-bin', 'council-tax-single-person-discount'];
  const job = { capacity: 'adviser', services, may: ['see', 'apply'], days: 31, names } as const;
  const give = async () => {
    const offered = await site.house.act(by(mair.person), (ctx) => offerMandate(ctx, job));
    assert.ok(offered.ok);
    return offered.value;
  };
  const take = async ({ id }: Awaited<ReturnType<typeof give>>) => {
    assert.ok((await site.house.act(by(ola.person), (ctx) => stepMandate(ctx, { id, step: 'accept' }))).ok);
    return `/account/mandates/${id}`;
  };
  const [one, old, waits] = [await take(await give()), await give(), await give()];
  const over = await take(old);
  assert.ok((await site.house.act(by(mair.person), (ctx) => stepMandate(ctx, { id: old.id, step: 'withdraw' }))).ok);
  await reportBin(mair, site.house.clock.now());
  const choose = await ola.open('/account/acting');
  const acting = await ola.press(choose, 'Act for them: Mair Bevan');
  const seen = acting.links.find(({ href }) => href.startsWith('/acting/cases/'))?.href ?? '';
  await ola.open(seen);
  await reportBin(ola, site.house.clock.now());
  return { mair, ola, one, over, seen, code: waits.code };
}

test('the pages of mandates fit a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const { mair, ola, one, over, seen, code } = await furnish();
  const pages = [
    [
      mair,
      { list: '/account/mandates', give: '/account/mandates/give', hidden: '/account/mandates/hidden', one, over },
    ],
    [
      ola,
      { held: '/account/mandates', 'held-one': one, 'held-over': over, choose: '/account/acting', acting: '/acting' },
    ],
    [ola, { seen, looks: '/acting/looks', check: '/services/missed-bin' }],
  ] as const;
  for (const [language, width] of [
    ['en', 1280],
    ['cy', 320],
  ] as const) {
    for (const [whose, paths] of pages) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addCookies([...whose.cookies].map(([name, value]) => ({ name, value, url: site.url })));
      const page = await context.newPage();
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(`${site.url}${path}?lang=${language}`);
        await lookAt(page, `mandates-${name}-${language}`);
      }
      await context.close();
    }
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const become = (who: typeof mair) =>
      context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url: site.url })));
    const press = (selector: string, name: string) =>
      page.click(selector).then(() => lookAt(page, `mandates-${name}-${language}`));
    await become(mair);
    await page.goto(`${site.url}/account/mandates/give?lang=${language}`);
    await press('main form button', 'give-wrong');
    for (const [name, value] of Object.entries({ 'my-name': 'Mair Bevan', 'their-name': 'Ola Quill' }))
      await page.fill(`main [name="${name}"]`, value);
    for (const [name, value] of Object.entries({ capacity: 'carer', services: 'missed-bin', may: 'see' }))
      await page.check(`main [name="${name}"][value="${value}"]`);
    await press('main form button', 'offered');
    await become(ola);
    await page.goto(`${site.url}/account/mandates/take?lang=${language}`);
    await press('main form button', 'take-empty');
    await page.fill('main [name="code"]', code);
    await press('main form button', 'take');
    await page.goto(`${site.url}${one}`);
    await press('main form button[value="give-up"]', 'sure');
    await context.close();
  }
});
