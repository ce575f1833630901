import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskPictures } from './testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('menu');

test('on a phone the ways of the desk fold behind a button, and stand open where no script runs or there is room', async () => {
  await site.open('missed-bin');
  const officer = await site.officer({ name: 'Nia Corrigan', roles: ['contact-team', 'data-protection', 'records'] });
  const queue = `${site.url}/desk/cases?is=open`;
  const page = await openPage({ width: 320, language: 'cy', officer });
  await page.goto(queue);
  const [button, ways] = [page.getByRole('button', { name: 'Dewislen' }), page.locator('#navigation')];
  await button.waitFor();
  assert.equal(await ways.isVisible(), false);
  await look(page, 'folded');
  await button.press('Enter');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await look(page, 'open');
  await page.setViewportSize({ width: 1280, height: 800 });
  await ways.waitFor();
  assert.equal(await button.isVisible(), false);
  await page.context().close();
  const plain = await openPage({ width: 320, language: 'cy', officer, hasScripts: false });
  await plain.goto(queue);
  assert.equal(await plain.locator('#navigation').isVisible(), true);
  assert.equal(await plain.locator('.govuk-service-navigation__toggle').isVisible(), false);
  await plain.context().close();
});
