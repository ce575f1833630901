import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../tests/browser.js';
import { askApproval } from '../../foundation/assurance/index.js';
import { createOrgUnit, createPerson, requestMandate, setClient } from '../../foundation/people/index.js';
import { openEpoch, readCheckpoint, sequenceOnce } from '../../foundation/record/index.js';
import { linkSubject } from '../../foundation/vault/index.js';
import type { Actor } from '../../platform/actor.js';
import { seal } from '../../platform/sealed/index.js';
import { breakGlass, getCase } from '../../work/cases/index.js';
import { type DeskSite, deskSite } from './desk/testing/desk-site.js';
import type { Visitor } from './testing.js';

let site: DeskSite;
let browser: Browser;
before(async () => {
  site = await deskSite({ services: ['missed-bin', 'council-tax-single-person-discount', 'help-improve-services'] });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Pages by their names, in the order in which they are looked at. */
type Pages = Readonly<Record<string, string>>;

/** Whether a page is no wider than the screen at the other width too; axe and the picture have the one where it is likelier wrong. */
async function fits(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width, `${name} at ${width}`);
}

/** Each page on a phone in Welsh and at a desk in English, where it fits the other way round too; `faulty` are sent empty. */
async function lookAtAll(visitor: Visitor, pages: Pages, faulty: readonly string[] = []): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.url })));
  const page: Page = await context.newPage();
  for (const [language, width, other] of [
    ['en', 1280, 320],
    ['cy', 320, 1280],
  ] as const)
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${site.url}${path}?lang=${language}`);
      await fits(page, `${name} in ${language}`, other);
      await lookAt(page, `control-${name}-${language}`, [width]);
      if (!faulty.includes(name)) continue;
      await page.locator('main form button').first().click();
      await lookAt(page, `control-${name}-faulty-${language}`, [width]);
    }
  await context.close();
}

const as = (role: string, { person }: { readonly person: unknown }): Actor =>
  ({ kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] }) as Actor;

test('what administrators and reviewers see fits and leaves axe silent', async () => {
  const { house } = site;
  const roles = ['administrator', 'records', 'second-person', 'emergency-reviewer', 'help-desk', 'contact-team'];
  const mali = await site.officer({ name: 'Mali Reese', roles });
  const rhodri = await site.officer({ name: 'Rhodri Vale', roles: ['contact-team'] });
  const id = await site.open('missed-bin');
  const { reference } = await house.read((ctx) => getCase(ctx, id));
  await house.act(async (ctx) => {
    createOrgUnit(ctx, {
      slug: 'millbrook-carers',
      name: { en: 'Millbrook Carers', cy: 'Gofalwyr Nant y Felin' },
      kind: 'provider',
    });
  });
  const look = { purpose: 'waste-collection', reason: 'case-work', grants: [], fields: [], rows: [], subjectOf: {} };
  await house.act(async (ctx) => {
    ctx.writes.run(
      `insert into assurance.opened (place_id, person_id, case_id, last_at, is_assigned)
       select $1::uuid, $2::uuid, gen_random_uuid(), $3::timestamptz, false from generate_series(1, 130)`,
      [ctx.place, rhodri.person, ctx.clock.now()],
    );
  });
  await house.act(as('contact-team', rhodri), (ctx) => askApproval(ctx, { case: id, looks: [{ ...look, case: id }] }));
  const glass = {
    case: id,
    reason: 'emergency-life',
    words: seal('She fell at her door; the crew was already there.'),
  } as const;
  await house.act(as('emergency', rhodri), (ctx) => breakGlass(ctx, glass));
  await mali.post('/desk/holds', {
    reference,
    scope: 'case',
    ground: 'inquiry',
    days: '92',
    words: 'The ombudsman wrote, 17',
  });
  await mali.post('/desk/interests', { relation: 'close', name: 'Tegan Marsh' });
  while ((await sequenceOnce(house, house.place)) > 0);
  await openEpoch(house, house.place, (await house.read((ctx) => readCheckpoint(ctx.db, house.place))) ?? '');
  const one = (await mali.open('/desk/people')).links.find(({ href }) => href.includes(rhodri.person))?.href;
  const unit = (await mali.open('/desk/organisations')).links.find(({ text }) => text.startsWith('Millbrook'))?.href;
  const pages = {
    ...{ approvals: '/desk/approvals', reviews: '/desk/reviews', holds: '/desk/holds', interests: '/desk/interests' },
    ...{
      epochs: '/desk/epochs',
      people: '/desk/people',
      hire: '/desk/people/invite',
      held: '/desk/held',
      me: '/desk/me',
    },
    ...{ officer: one ?? '', leaving: `${one}/leave`, organisations: '/desk/organisations', organisation: unit ?? '' },
  };
  await lookAtAll(mali, pages, ['holds', 'interests', 'hire']);
});

test('what residents decide about fits and leaves axe silent', async () => {
  const { house } = site;
  const mair = await site.resident();
  const id = await site.open('council-tax-single-person-discount');
  const { subjects } = await house.read((ctx) => getCase(ctx, id));
  await house.act((ctx) => linkSubject(ctx, subjects.applicant as never, mair.person));
  const pem = `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n`;
  await house.act({ kind: 'system', name: 'test' }, (ctx) =>
    setClient(ctx, { name: 'portal', title: 'Citizens’ portal of Kent', purpose: 'CustomerCare', pem }),
  );
  const other = await house.act(async (ctx) => createPerson(ctx, { kind: 'resident' }));
  const typed = { person: seal('Sam'), delegate: seal('Ola'), reference: seal('CTS'), evidence: seal('V-AB12') };
  const services = [{ service: 'missed-bin', realm: 'general' }] as const;
  const asked = { capacity: 'attorney-finance', services, may: ['see'], typed, about: undefined } as const;
  for (const person of [mair.person, other])
    await house.act({ kind: 'resident', person }, (ctx) => requestMandate(ctx, asked));
  const pages = {
    ...{ usage: '/your-data/usage', choices: '/account/choices', mandates: '/account/mandates' },
    ...{ 'mandate-request': '/account/mandates/request', account: '/account' },
  };
  await lookAtAll(mair, pages, ['mandate-request']);
});
