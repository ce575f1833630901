import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reveal } from '../../../platform/sealed/browser.js';
import { getCase } from '../../../work/cases/index.js';
import { deskPictures } from '../desk/testing/desk-pictures.js';

const { site, look, openPage } = await deskPictures('following');

/** The newest link that went to an address. */
function linkTo(address: string): string {
  const letter = site.house.post.kept?.(site.house.place).find((one) => reveal(one.to) === address);
  return (letter && /\/follow\/[0-9a-f]{32}/.exec(reveal(letter.text))?.[0]) ?? '';
}

test('the pages of whoever follows a request fit and leave axe silent, on a phone in Welsh and at a desk in English', async () => {
  for (const [width, language, send, yes, stop] of [
    [320, 'cy', 'Anfonwch ddolen ataf', 'Ydw, ei ddilyn', /Rhoi’r gorau i ddilyn/],
    [1280, 'en', 'Send me a link', 'Yes, follow it', /Stop following/],
  ] as const) {
    const { reference } = await site.house.read(async (ctx) => getCase(ctx, await site.open('missed-bin')));
    const page = await openPage({ width, language });
    await page.goto(`${site.url}/status/${reference}/follow`);
    await look(page, 'ask');
    await page.getByRole('textbox').first().fill('nobody');
    await page.getByRole('button', { name: send }).click();
    await look(page, 'fault');
    const address = `${language}@example.org`;
    await page.getByRole('textbox').first().fill(address);
    await page.getByRole('button', { name: send }).click();
    await look(page, 'asked');
    const link = linkTo(address);
    assert.notEqual(link, '');
    await page.goto(`${site.url}${link}?lang=${language}`);
    await look(page, 'confirm');
    await page.getByRole('button', { name: yes }).click();
    await look(page, 'followed');
    await page.getByRole('link', { name: stop }).click();
    await look(page, 'stop');
    await page.getByRole('button', { name: stop }).click();
    await look(page, 'ended');
    await page.context().close();
  }
});
