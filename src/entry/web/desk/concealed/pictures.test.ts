import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeMonths } from '../../../../foundation/assurance/index.js';
import { getCase } from '../../../../work/cases/index.js';
import { deskPictures } from '../testing/desk-pictures.js';
import { setTestAuditor } from '../testing/set-test-auditor.js';

const { site, look, openPage } = await deskPictures('concealed');
const url = '/desk/concealed';

test('the pages of concealed looks fit and leave axe silent, on a phone in Welsh and at a desk in English', async () => {
  await setTestAuditor(site.house);
  const { reference } = await site.open('missed-bin').then((id) => site.house.read((ctx) => getCase(ctx, id)));
  const filled = { reference, ground: 'adult-at-risk', days: '31', why: 'A neighbour rang: she may be in danger.' };
  const roles = ['contact-team', 'concealed-requester', 'concealed-approver'];
  const [asker, approver] = [await site.officer({ name: 'Mali Reese', roles }), await site.officer({ roles })];
  for (let count = 0; count < 3; count += 1) await asker.press(await asker.open(url), 'Ask', filled);
  for (let count = 0; count < 2; count += 1) await approver.press(await approver.open(url), `Approve of ${reference}`);
  await asker.press(await asker.open(url), `Open the case once of ${reference}`);
  for (const [width, language] of [
    [320, 'cy'],
    [1280, 'en'],
  ] as const) {
    const page = await openPage({ width, language, officer: asker });
    await page.goto(`${site.url}${url}`);
    for (let shut = page.locator('main details:not([open]) > summary'); (await shut.count()) > 0; )
      await shut.first().click();
    await look(page, 'own');
    await page.click('form[action="/desk/concealed"] button');
    await look(page, 'faulty');
    const other = await openPage({ width, language, officer: approver });
    await other.goto(`${site.url}${url}`);
    await look(other, 'waiting');
    const button = await other.locator('main table form button').first().boundingBox();
    assert.ok(button && button.height < 60, `no word of a button breaks: it is ${button?.height} pixels high`);
  }
  site.house.clock.set(new Date('2026-05-01T09:00:00Z'));
  await closeMonths(site.house, site.house.place);
  const page = await openPage({ width: 320, language: 'cy', officer: asker });
  await page.goto(`${site.url}/assurance/concealed`);
  await look(page, 'published');
});
