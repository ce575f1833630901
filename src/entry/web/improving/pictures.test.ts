import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../../tests/browser.js';
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

const list = '/services/missed-bin/improve';
const spot = `${list}/page-container`;

/** A resident's proposals, one of them answered, one that waits, and a step of the desk that wastes time. */
async function furnish() {
  const owner = await site.officer({ name: 'Owain Service', roles: ['service-owner'], teams: ['waste-services'] });
  const admin = await site.officer({ name: 'Ada Admin', roles: ['administrator'], teams: ['waste-services'] });
  const mair = await site.resident();
  const propose = async (filled: Record<string, string>) =>
    (await mair.press(await mair.open(spot), 'Send it', filled)).path.replace(/\?.*/, '');
  await propose({ 'part-1-en': 'Look at its lid.', credit: 'Mair B.' });
  const waiting = await owner.open('/designer/proposals');
  const first = waiting.links.find(({ href }) => /proposals\/[0-9a-f-]{36}$/.test(href))?.href ?? '';
  const refused = {
    do: 'refuse',
    reason: 'would-mislead',
    'say-en': 'Lids differ.',
    'say-cy': 'Mae caeadau’n wahanol.',
  };
  await owner.press(await owner.open(first), 'Answer', refused);
  const second = await propose({ 'part-0-en': 'Which bin or box was left full?', comment: 'Shorter is clearer.' });
  const one = (await owner.open('/designer/proposals')).links.find(({ href }) =>
    /proposals\/[0-9a-f-]{36}$/.test(href),
  );
  const step = await admin.follow(await admin.open('/desk/cases'), 'This step wastes time');
  const sent = await admin.press(step, 'Send it', { why: 'I sort it anew each time' });
  assert.equal(sent.status, 200);
  return { owner, admin, mair, second, one: one?.href ?? '', wasted: step.path };
}

test('saying what could be better, and answering it, fit a phone in Welsh and a desk in English, and axe finds no fault', async () => {
  const { owner, admin, mair, second, one, wasted } = await furnish();
  const look = (visitor: typeof owner, pages: Record<string, string>) =>
    lookBoth(browser, { url: site.url, visitor, pages });
  await look(mair, {
    ...{ 'improving-list': list, 'improving-spot': spot, 'improving-find': '/improvements' },
    ...{ 'improving-own': '/your-data/proposals', 'improving-sent': second },
  });
  await look(owner, { 'improving-proposals': '/designer/proposals', 'improving-one': one });
  await look(admin, { 'improving-wasted': wasted, 'improving-told': '/desk/wasted-time' });
});
