import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../../tests/browser.js';
import { readStatementKey, sequenceOnce } from '../../../foundation/record/index.js';
import { checkout } from '../../../platform/checkout.js';
import { findSignedFile, publishService, shareService } from '../../../work/services/index.js';
import { lookBoth } from '../testing/look-both.js';
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

/** What another place shares, with its key. */
async function shareThere() {
  const { house } = site;
  const otherham = await house.addPlace('otherham');
  const owner = await site.officer({ roles: ['service-owner'] });
  const system = { place: otherham, actor: { kind: 'system', name: 'test' } } as const;
  const text = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  assert.ok((await house.act(system, (ctx) => publishService(ctx, text))).ok);
  while ((await sequenceOnce(house, otherham)) > 0);
  const there = { place: otherham, actor: { kind: 'staff', person: owner.person, roles: ['service-owner'] } } as const;
  const shared = await house.act(there, (ctx) => shareService(ctx, 'pothole'));
  assert.ok(shared.ok);
  const file = (await house.read(there, (ctx) => findSignedFile(ctx, 'pothole', shared.value))) ?? '';
  return { owner, file, key: (await house.read(there, (ctx) => readStatementKey(ctx.db, otherham))) ?? '' };
}

test('what places share fits a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  while ((await sequenceOnce(site.house, site.house.place)) > 0);
  const { owner, file, key } = await shareThere();
  const desk = await owner.open('/designer/shared');
  await owner.press(desk, 'Share version 1: Report a missed bin collection');
  const added = await owner.press(desk, 'Add a place', { key, url: 'http://127.0.0.1:9' });
  const offer = await owner.press(added, 'Bring it in', { file });
  assert.match(offer.text, /Version 1, signed by the key/);
  const pages = { 'sharing-desk': '/designer/shared', 'sharing-offer': offer.path, 'sharing-open': '/shared' };
  await lookBoth(browser, { url: site.url, visitor: owner, pages });
});
