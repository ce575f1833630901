import { test } from 'node:test';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('agreements');

test('the terms of an agreement fit a phone and leave axe silent with what is shared open', async () => {
  const officer = await site.officer({ name: 'Gwen Abernathy', roles: ['data-protection'] });
  const page = await openPage({ width: 320, language: 'cy', officer });
  await page.goto(`${site.url}/desk/agreements/new`);
  await page.locator('main summary').first().click();
  await page.locator('main details input').first().check();
  await page.locator('main form button').first().click();
  await look(page, 'terms-faulty');
  await page.context().close();
});
