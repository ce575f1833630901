import { test } from 'node:test';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('training');

test('the training on a phone in Welsh, and the managers’ page on a desktop, can be used by everybody', async () => {
  const asha = await site.officer({ roles: ['council-tax-team'], isTrained: false });
  const phone = await openPage({ width: 320, language: 'cy', officer: asha, hasScripts: false });
  await phone.goto(`${site.url}/desk/training`);
  await look(phone, 'list');
  await phone.click('text=Darllen gwersi');
  await look(phone, 'lessons');
  await phone.click('text=Ymlaen at y cwestiynau');
  await phone.click('button:has-text("Marcio fy atebion")');
  await look(phone, 'unanswered');
  for (const group of await phone.locator('fieldset').all()) await group.locator('input').first().check();
  await phone.click('button:has-text("Marcio fy atebion")');
  await look(phone, 'failed');
  for (const name of ['Bryn Tudor', 'Carys Owen']) await site.officer({ name, roles: ['council-tax-team'] });
  const duty = await site.officer({ name: 'Nia Corrigan', roles: ['duty-manager'] });
  const desk = await openPage({ width: 1280, language: 'en', officer: duty, hasScripts: false });
  await desk.goto(`${site.url}/desk/training/team`);
  await look(desk, 'team');
  await desk.goto(`${site.url}/assurance`);
  await look(desk, 'assurance');
  await phone.goto(`${site.url}/assurance`);
  await look(phone, 'assurance');
});
