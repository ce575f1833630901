import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import {
  beginMerge,
  createOrgUnit,
  holdOrgRole,
  noteBestInterest,
  noteStanding,
} from '../../../foundation/people/index.js';
import { linkSubject } from '../../../foundation/vault/index.js';
import { seal } from '../../../platform/sealed/index.js';
import { getCase } from '../../../work/cases/index.js';
import { sendMessage } from '../../../work/messages/index.js';
import { type DeskSite, deskSite } from '../desk/testing/desk-site.js';

let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite({ services: ['missed-bin', 'council-tax-single-person-discount', 'correction'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

const pages = {
  held: '/your-data',
  looks: '/your-data/looks',
  concerns: '/your-data/concerns',
  copy: '/your-data/copy',
  erase: '/your-data/erase',
  erased: '/your-data/erased',
  close: '/your-data/close',
  privacy: '/services/missed-bin/privacy',
  account: '/account',
  firms: '/account/firms',
  messages: '/account/messages',
  claim: '/account/claim',
  merge: '/account/merge',
  'merge-check': '/account/merge/check',
  save: '/services/missed-bin/save',
} as const;

test('the pages about a person’s data fit a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const mair = await site.resident();
  const officer = await site.officer({ roles: ['contact-team'] });
  const id = await site.open('missed-bin');
  await site.house.act(async (ctx) => {
    const subject = (await getCase(ctx, id)).subjects.reporter;
    assert.ok(subject);
    await linkSubject(ctx, subject, mair.person);
  });
  for (let look = 0; look < 2; look += 1) await officer.open(`/desk/cases/${id}`);
  await mair.post(`/your-data/correct/${id}/email`, { wrong: 'It is my old one', 'should-be': 'new@example.org' });
  const concern = (await mair.open('/your-data/looks')).links.find(({ href }) => href.endsWith('/concern'))?.href ?? '';
  await mair.post(concern, { what: 'She lives next door' });
  await mair.press(await mair.open('/services/missed-bin'), 'Start now');
  await mair.post('/services/missed-bin/questions/address', { 'address-line1': '1 Weir Street' });
  const other = await site.resident();
  const begun = await site.house.act({ kind: 'resident', person: other.person }, (ctx) =>
    beginMerge(ctx, ctx.clock.now()),
  );
  assert.ok(begun.ok);
  mair.cookies.set('merging', begun.value);
  await site.house.act(async (ctx) =>
    sendMessage(ctx, {
      template: 'accounts-merged',
      to: mair.person,
      fields: { reference: '3F2A-9C01' },
      cause: 'x:1',
    }),
  );
  await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const name = { en: 'Wealdham Advice', cy: 'Cyngor Da Wealdham' };
    const unit = createOrgUnit(ctx, { slug: 'wealdham-advice', name, kind: 'community' });
    await ctx.writes.flush();
    await holdOrgRole(ctx, { person: mair.person, unit, role: 'owner' });
  });
  const verifier = { kind: 'staff', person: officer.person, roles: ['mandate-verifier'] } as const;
  await site.house.act(verifier, (ctx) =>
    noteStanding(ctx, { person: mair.person, note: 'capacity-lost', evidence: 'doctor-letter' }),
  );
  const why = seal('Her sister was asked. She would wish to stay at home.');
  const days = { decidedOn: '2026-02-27', reviewOn: '2026-05-28' };
  const decided = { person: mair.person, case: id, decision: 'council-decides', why, ...days } as const;
  assert.ok((await site.house.act(verifier, (ctx) => noteBestInterest(ctx, decided))).ok);
  const firm = (await mair.open('/account/firms')).links.find(({ href }) => href.startsWith('/account/firms/'));
  const context = await browser.newContext();
  await context.addCookies([...mair.cookies].map(([name, value]) => ({ name, value, url: site.url })));
  const page = await context.newPage();
  for (const [language, width] of [
    ['en', 1280],
    ['cy', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const own = { ...pages, correct: `/your-data/correct/${id}/name`, 'look-concern': concern, firm: firm?.href ?? '' };
    for (const [name, path] of Object.entries(own)) {
      await page.goto(`${site.url}${path}?lang=${language}`);
      await lookAt(page, `your-data-${name}`);
    }
  }
});
