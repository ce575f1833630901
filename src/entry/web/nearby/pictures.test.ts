import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../tests/browser.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { loadAddresses, loadBoundaries } from '../../../work/places/index.js';
import { lookBoth, openAs } from '../testing/look-both.js';
import { type TestSite, testSite } from '../testing.js';

let site: TestSite;
let browser: Browser;
before(async () => {
  site = await testSite({ services: ['pothole'] });
  browser = await openBrowser();
  await site.house.act(async (ctx) => {
    loadAddresses(
      ctx,
      Array.from({ length: 40 }, (_, at) => ({
        ...{ street: 'Weir Street', town: 'Wealdham', postcode: 'WX2 1CA', line: `${at + 1} Weir Street` },
        point: { latitude: 51.118, longitude: 0.255 + at * 0.00017 },
      })),
    );
    const corners = [
      [0.25, 51.115],
      [0.268, 51.114],
      [0.27, 51.123],
      [0.251, 51.125],
      [0.25, 51.115],
    ] as const;
    loadBoundaries(ctx, 'ward', [{ name: 'Millbrook', welsh: 'Nant y Felin', polygons: [[corners]] }]);
  });
});
after(async () => {
  await browser.close();
  await site.close();
});

const base = '/services/pothole';

/** Sends one report, and comes with another to what is known there. */
async function furnish() {
  const visitor = site.visitor();
  const answers = [{ surface: 'road' }, { depth: 'deep', danger: 'no' }, { place: 'Weir Street (51.118, 0.2565)' }];
  const report = async () => {
    let page = await visitor.press(await visitor.open(base), 'Start now');
    for (const filled of answers as Record<string, string>[]) page = await visitor.press(page, 'Continue', filled);
    return page;
  };
  let page = await report();
  for (const button of ['Continue', 'Continue', 'Send']) page = await visitor.press(page, button);
  const known = await report();
  const followed = await visitor.follow(known, 'This is the one: follow it instead (report 1)');
  const follow = await visitor.follow(followed, 'Be told by email when this changes');
  await visitor.press(follow, 'Send me a link', { email: 'passer@example.org' });
  const letter = site.house.post.kept?.(site.house.place).find(({ to }) => reveal(to) === 'passer@example.org');
  const link = (letter && /\/follow\/[0-9a-f]{32}/.exec(reveal(letter.text))?.[0]) ?? '';
  return { visitor, reported: followed.path, follow: follow.path, link };
}

test('what is known near there fits a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const { visitor, reported, follow, link } = await furnish();
  const pages = {
    ...{ 'nearby-known': `${base}/known`, 'nearby-reported': reported, 'nearby-where': `${base}/questions/place` },
    ...{ 'nearby-follow': follow, 'nearby-confirm': link, 'nearby-stop': `${link}/end` },
    'disruptions-public': '/disruptions',
  };
  await lookBoth(browser, { url: site.url, visitor, pages });
});

test('disruptions, and the map of a case, fit a phone in Welsh and a desk in English', async () => {
  const teller = await site.officer({ roles: ['disruption-editor', 'contact-team'] });
  const day = { day: '9', month: '3', year: '2026' };
  const days = (name: string) =>
    Object.fromEntries(Object.entries(day).map(([part, value]) => [`${name}-${part}`, value]));
  const says = { 'says-en': 'A main burst under Weir Street.', 'says-cy': 'Byrstiodd pibell o dan Weir Street.' };
  const told = await teller.press(await teller.open('/desk/disruptions'), 'Tell of a disruption', {
    ...{ ...says, streets: 'Weir Street', services: 'pothole', ...days('from'), ...days('until') },
    'from-day': '1',
  });
  const one = told.links.find(({ href }) => /disruptions\/[0-9a-f-]{36}$/.test(href))?.href ?? '';
  const queue = await teller.open('/desk/cases?service=pothole');
  const ofCase = queue.links.find(({ href }) => /\/desk\/cases\/[0-9a-f-]{36}$/.test(href))?.href ?? '';
  const pages = {
    ...{ 'disruptions-told': '/disruptions', 'disruptions-desk': '/desk/disruptions', 'disruptions-one': one },
    ...{ 'nearby-case': ofCase, 'disruptions-start': base },
  };
  await lookBoth(browser, { url: site.url, visitor: teller, pages });
});

test('a map is moved and pressed by keyboard and by mouse, and only its part of the page comes anew', async () => {
  for (const language of ['cy', 'en'] as const) {
    const visitor = site.visitor();
    let asked = await visitor.press(await visitor.open(base), 'Start now');
    const answers: Record<string, string>[] = [{ surface: 'road' }, { depth: 'deep', danger: 'no' }, {}];
    for (const filled of answers) asked = await visitor.press(asked, 'Continue', filled);
    assert.match(asked.errors.join(), /where/i);
    const page = await openAs(browser, { url: site.url, visitor, language });
    await page.goto(`${site.url}${base}/questions/place`);
    await page.evaluate('window.stays = true');
    if (!(await page.locator('details.gh-map-field').evaluate((one) => one.hasAttribute('open'))))
      await page.click('.gh-map-field summary');
    const said = page.locator('[data-said]');
    const view = page.locator('input[name=place-map]');
    const was = await view.inputValue();
    const changed = async (old: string) => {
      await page.waitForFunction(
        (before) => document.querySelector<HTMLInputElement>('input[name=place-map]')?.value !== before,
        old,
      );
      return view.inputValue();
    };
    await page.locator('.gh-map').focus();
    await page.keyboard.press('ArrowUp');
    const up = await changed(was);
    assert.notEqual(up.split(',')[0], was.split(',')[0]);
    await page.keyboard.press('+');
    const nearer = await changed(up);
    assert.ok(Number(nearer.split(',')[2]) < Number(up.split(',')[2]), nearer);
    await page.locator('.gh-map').scrollIntoViewIfNeeded();
    const box = await page.locator('.gh-map').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 100, { steps: 4 });
    await page.mouse.up();
    const dragged = await changed(nearer);
    assert.ok(Number(dragged.split(',')[1]) < Number(nearer.split(',')[1]), 'what was west comes into view');
    const before = await said.textContent();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.75);
    await page.waitForFunction((old) => document.querySelector('[data-said]')?.textContent !== old, before);
    assert.match((await said.textContent()) ?? '', /Weir Street, Wealdham/);
    assert.equal(await page.evaluate('window.stays'), true, 'the page was not loaded again');
    assert.equal(page.url(), `${site.url}${base}/questions/place`);
    await lookAt(page, `nearby-pin-${language}`);
    await page.context().close();
  }
});
