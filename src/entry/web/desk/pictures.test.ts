import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { noteBestInterest, noteStanding } from '../../../foundation/people/index.js';
import { dateOf } from '../../../platform/language/index.js';
import { seal } from '../../../platform/sealed/index.js';
import { fillBin } from '../testing/report-bin.js';
import type { Visitor } from '../testing.js';
import { type DeskSite, deskSite } from './testing/desk-site.js';

let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite({ isDemo: true });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const look = (page: Page, name: string): Promise<void> => lookAt(page, `desk-${name}`);

const helper = { name: 'Asha Penrose', roles: ['contact-team', 'mandate-verifier'] };
let assisting: Visitor;

/** A decision that is overdue, noted by another officer than the one who is given. */
async function decided(): Promise<Visitor> {
  const { house } = site;
  const { person } = await site.resident();
  const about = await site.open('missed-bin');
  const noting = await site.officer({ name: 'Dominic Oyelaran-Field', roles: ['mandate-verifier'] });
  const verifier = { kind: 'staff', person: noting.person, roles: ['mandate-verifier'] } as const;
  const lost = { person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
  assert.ok((await house.act(verifier, (ctx) => noteStanding(ctx, lost))).ok);
  const why = seal('Her sister and her social worker were asked.\nShe smiles when the carer comes.');
  const dayAfter = (days: number) => dateOf(new Date(house.clock.now().getTime() + days * 86_400_000));
  for (const [decision, days] of [
    ['council-decides', 2],
    ['advocate-asked', 90],
  ] as const) {
    const asked = { person, case: about, decision, decidedOn: dayAfter(-20), reviewOn: dayAfter(days), why };
    const noted = await house.act(verifier, (ctx) => noteBestInterest(ctx, asked));
    assert.ok(noted.ok, noted.ok ? '' : noted.refused);
  }
  house.clock.advance(3 * 86_400_000);
  assisting = await site.officer(helper);
  return assisting;
}

/** Where the receipt is of what an officer filled in with somebody. */
async function receipt(): Promise<string> {
  const told = { service: 'missed-bin', way: 'phone', told: 'yes' };
  const begun = await assisting.press(await assisting.open('/desk/assist'), 'Begin', told);
  return (await assisting.press(await fillBin(assisting, begun, site.house.clock.now()), 'Send')).path;
}

async function openPage(width: number, language: 'en' | 'cy', officer?: Visitor): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const token = officer?.cookies.get('staff');
  if (token) await context.addCookies([{ name: 'staff', value: token, url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}/?lang=${language}`);
  return page;
}

async function workBins(page: Page, id: string): Promise<void> {
  await page.goto(`${site.url}/desk/cases/${id}`);
  await page.goto(`${site.url}/desk/cases/${id}/account`);
  await look(page, 'link');
  await page.goto(`${site.url}/desk/cases/${id}`);
  await look(page, 'case');
  await page.click('text=Chwilio am yr un achos');
  await look(page, 'case-same');
  await page.click('text=Neilltuo i mi');
  await page.click('text=Dechrau’r amserydd');
  await page.click('details.gh-do summary:has-text("Gwrthod")');
  await look(page, 'case-refusing');
  await page.click('details.gh-do button:has-text("Gwrthod")');
  await look(page, 'case-refused');
  await page.fill('#note', 'Giât ar glo.\nGalw eto ddydd Iau.');
  await page.click('button:has-text("Ychwanegu nodyn")');
  await page.click('button:has-text("Anfon criw")');
  for (let shut = page.locator('main details:not([open]) > summary'); (await shut.count()) > 0; )
    await shut.first().click();
  await look(page, 'case-moved');
}

async function decide(page: Page, id: string): Promise<void> {
  await page.goto(`${site.url}/desk/cases/${id}`);
  await look(page, 'discount');
  await page.click('details.gh-do summary:has-text("Award the discount")');
  await page.check('input[value="one-resident"]');
  await page.click('details.gh-do button:has-text("Award the discount")');
  await look(page, 'discount-awarded');
}

async function find(page: Page): Promise<void> {
  await page.goto(`${site.url}/desk/find`);
  await look(page, 'find');
  await page.click('text=Which address was missed');
  await look(page, 'find-by');
  await page.click('button:has-text("Find"):not([name])');
  await look(page, 'find-faulty');
  await page.goto(`${site.url}/desk/find?by=missed-bin.1`);
  await page.fill('#email', 'canary@example.org');
  await page.check('input[value="caller"]');
  await page.click('main form button');
  await look(page, 'find-found');
}

for (const width of [320, 1280]) {
  describe(`at ${width} pixels every page of the desk fits and leaves axe silent`, () => {
    test('the queue, and lists with nothing in them', async () => {
      for (let count = 0; count < 3; count += 1) await site.open('missed-bin');
      site.house.clock.advance(4 * 24 * 3_600_000);
      await site.open('missed-bin');
      await site.open('council-tax-single-person-discount');
      const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
      const page = await openPage(width, 'en', asha);
      await page.goto(`${site.url}/desk`);
      await look(page, 'queue-mine');
      await page.goto(`${site.url}/desk/cases?is=open&order=due`);
      await look(page, 'queue-open');
      await page.goto(`${site.url}/desk/cases?overdue=yes&lang=cy`);
      await look(page, 'queue-filtered');
      await page.goto(`${site.url}/desk/cases?state=collected&lang=en`);
      await look(page, 'queue-nothing');
      await page.context().close();
    });
    test('a case in Welsh, from its opening to its handing over', async () => {
      const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
      const page = await openPage(width, 'cy', asha);
      await workBins(page, await site.open('missed-bin'));
      await page.context().close();
    });
    test('a decision with grounds, and a case that its reader does not see into', async () => {
      const carys = await site.officer({ name: 'Carys Whitlock', roles: ['council-tax-team'] });
      const page = await openPage(width, 'en', carys);
      await decide(page, await site.open('council-tax-single-person-discount'));
      await page.goto(`${site.url}/desk/cases/${await site.open('missed-bin')}`);
      await look(page, 'case-shut');
      await page.context().close();
    });
    test('finding a caller', async () => {
      const asha = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
      await site.open('missed-bin');
      const page = await openPage(width, 'en', asha);
      await find(page);
      await page.context().close();
    });
    test('a best-interest decision, and filling in with somebody', async () => {
      const page = await openPage(width, width === 320 ? 'cy' : 'en', await decided());
      await page.goto(`${site.url}/desk/mandates/standing`);
      await look(page, 'standing');
      await page.click('form[action="/desk/mandates/best-interest"] button');
      await look(page, 'standing-faulty');
      await page.goto(`${site.url}/desk/mandates/standing`);
      await page.click('td a[href^="/desk/mandates/best-interest/"]');
      await look(page, 'decision');
      await page.goto(`${site.url}/desk/assist`);
      await look(page, 'assist');
      await page.click('form[action="/desk/assist"] button');
      await look(page, 'assist-faulty');
      await page.goto(`${site.url}${await receipt()}`);
      await look(page, 'assist-receipt');
      await page.context().close();
    });
    test('signing in', async () => {
      const page = await openPage(width, 'cy');
      await page.goto(`${site.url}/demo/sign-in`);
      await look(page, 'sign-in');
      await page.context().close();
    });
  });
}
