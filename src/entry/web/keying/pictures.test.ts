import { test } from 'node:test';
import { deskPictures } from '../desk/testing/desk-pictures.js';
import { formCodeOf } from '../printing/form-code.js';

const { site, look, openPage } = await deskPictures('keying');

test('the pages on which a form is keyed in fit and leave axe silent, on a phone in Welsh and at a desk in English', async () => {
  for (const [width, language, discount] of [
    [320, 'cy', 'Ei gwirio'],
    [1280, 'en', 'Check it'],
  ] as const) {
    const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
    const page = await openPage({ width, language, officer });
    await page.goto(`${site.url}/desk/paper`);
    await look(page, 'begin');
    await page.fill('#form', 'missed-bin@1');
    await page.click('main form button');
    await look(page, 'begin-wrong');
    const today = site.house.clock.now();
    await page.fill('#form', formCodeOf('council-tax-single-person-discount', 1));
    await page.fill('#received-day', `${today.getUTCDate()}`);
    await page.fill('#received-month', `${today.getUTCMonth() + 1}`);
    await page.fill('#received-year', `${today.getUTCFullYear()}`);
    await page.click('main form button');
    await look(page, 'form');
    await page.getByRole('button', { name: discount }).click();
    await look(page, 'lacks');
    await page.emulateMedia({ media: 'print' });
    await look(page, 'lacks-printed');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.url}/desk/paper`);
    await look(page, 'on-the-way');
    await page.context().close();
  }
});

test('a receipt of a form fits and leaves axe silent, and prints', async () => {
  const officer = await site.officer({ name: 'Asha Penrose', roles: ['contact-team'] });
  const at = new Date(site.house.clock.now());
  const day = (name: string) => ({
    ...{ [`${name}-day`]: `${at.getUTCDate()}`, [`${name}-month`]: `${at.getUTCMonth() + 1}` },
    [`${name}-year`]: `${at.getUTCFullYear()}`,
  });
  const begun = await officer.press(await officer.open('/desk/paper'), 'Key it in', {
    ...{ form: formCodeOf('missed-bin', 1), ...day('received') },
  });
  await officer.press(begun, 'Check it', {
    ...{ 'address-line1': '1 Example Street', 'address-town': 'Wealdham', 'address-postcode': 'WX1 1AA' },
    ...{ container: 'refuse', help: 'no', name: 'Tegan Marsh', ...day('missed_on') },
  });
  const page = await openPage({ width: 320, language: 'cy', officer });
  const url = new URL(site.url);
  for (const [name, value] of officer.cookies)
    if (name.startsWith('draft-')) await page.context().addCookies([{ name, value, url: url.href }]);
  await page.goto(`${site.url}/services/missed-bin/check`);
  await page.getByRole('button', { name: 'Anfon', exact: true }).click();
  await look(page, 'receipt');
  await page.emulateMedia({ media: 'print' });
  await look(page, 'receipt-printed');
  await page.context().close();
});
