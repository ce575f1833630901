import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../tests/browser.js';
import type { Channel } from '../../platform/actor.js';
import type { CaseId } from '../../platform/ids.js';
import { moveCase, openCase, startEffort, stopEffort } from '../../work/cases/index.js';
import { loadAreas } from '../../work/places/index.js';
import { getService, parseAnswers } from '../../work/services/index.js';
import { type TestSite, testSite } from './testing.js';

let site: TestSite;
let busy: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: ['missed-bin', 'council-tax-single-person-discount'], isDemo: true });
  busy = await testSite({ pressure: { mostAtOnce: 0 } });
  browser = await openBrowser();
  await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    const name = { en: 'Wealdham Borough Council', cy: 'Cyngor Bwrdeistref Wealdham' };
    loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
    ctx.writes.run('update platform.place set name = $2::jsonb where place_id = $1', [ctx.place, JSON.stringify(name)]);
  });
});
after(async () => {
  await browser.close();
  await site.close();
  await busy.close();
});

const look = (page: Page, name: string): Promise<void> => lookAt(page, `site-${name}`, [320, 1280]);

async function lookInBoth(address: string, name: string, status = 200, cookie?: string): Promise<void> {
  for (const language of ['en', 'cy'] as const) {
    const context = await browser.newContext();
    if (cookie) await context.addCookies([{ name: 'staff', value: cookie, url: site.url }]);
    const page = await context.newPage();
    const url = new URL(address);
    url.searchParams.set('lang', language);
    assert.equal((await page.goto(url.href))?.status(), status);
    await look(page, `${name}-${language}`);
    await context.close();
  }
}

async function closeOne(channel: Channel, minutes: number): Promise<CaseId> {
  const { house } = site;
  const one = await house.act({ channel }, async (ctx) => {
    const service = await getService(ctx, 'missed-bin');
    const raws = { container: { '': ['recycling'] }, missed_on: { day: ['1'], month: ['3'], year: ['2026'] } };
    const answers = parseAnswers(service, raws);
    if (!answers.ok) throw new Error(answers.refused);
    const opened = await openCase(ctx, { service, answers: answers.value, area: 'ward:millbrook' });
    if (!opened.ok) throw new Error(opened.refused);
    return opened.value.case;
  });
  for (const [role, transition] of [
    ['contact-team', 'schedule'],
    ['waste-crews', 'collect'],
  ] as const) {
    const actor = { kind: 'staff', person: crew.person, roles: [role] } as const;
    await house.act(actor, (ctx) => startEffort(ctx, { case: one }));
    house.clock.advance(minutes * 60_000);
    await house.act(actor, (ctx) => stopEffort(ctx));
    const moved = await house.act(actor, (ctx) => moveCase(ctx, { case: one, transition }));
    assert.ok(moved.ok);
  }
  return one;
}

let crew: Awaited<ReturnType<TestSite['officer']>>;

test('home, the record and the foot of every page', async () => {
  await site.settle();
  await lookInBoth(`${site.url}/`, 'home');
  await lookInBoth(`${site.url}/record`, 'record');
});

test('costs and open data, before anything and after', async () => {
  await lookInBoth(`${site.url}/costs`, 'costs-none');
  await lookInBoth(`${site.url}/open-data`, 'open-data');
  await lookInBoth(`${site.url}/open-data/missed-bins`, 'dataset-none');
  crew = await site.officer({ roles: ['contact-team', 'waste-crews'], name: 'Dominic Oyelaran-Field' });
  let one: CaseId | undefined;
  for (let count = 0; count < 5; count += 1) one = await closeOne('web', 7);
  for (let count = 0; count < 6; count += 1) await closeOne('phone', 12);
  await closeOne('desk', 30);
  await site.settle();
  await lookInBoth(`${site.url}/costs`, 'costs');
  await lookInBoth(`${site.url}/costs/cases/${one}`, 'case-cost');
  await lookInBoth(`${site.url}/open-data/missed-bins`, 'dataset');
});

test('every kind of error, and an officer who is signed in', async () => {
  await lookInBoth(`${site.url}/nowhere`, 'error-missing', 404);
  await lookInBoth(`${site.url}/%25%`, 'error-bad', 400);
  await lookInBoth(`${busy.url}/`, 'error-busy', 503);
  await lookInBoth(`${site.url}/desk/nowhere`, 'error-signed-in', 404, crew.cookies.get('staff'));
});
